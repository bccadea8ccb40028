package se.valv.it;

import java.lang.System.Logger.Level;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the shared node before the first suite, since Arquillian wants its container there, and
 * ends it and the browser when the last one has run.
 */
public final class TestSession implements LauncherSessionListener {

  private static final System.Logger LOG = System.getLogger(TestSession.class.getName());

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      TestNode.running();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "each test will say that there is no node", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.stop();
    TestNode.stop();
  }
}
