package se.valv.it;

import java.lang.System.Logger.Level;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the shared node before the first suite, since Arquillian wants its container there, and
 * ends it and the browser when the last one has run.
 */
public final class TestSession implements LauncherSessionListener {

  private static final System.Logger LOG = System.getLogger(TestSession.class.getName());

  /** Maven opens a session of its own to find the tests, in which nothing is run. */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(new Begin());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.stop();
    TestNode.stop();
  }

  private static final class Begin implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      try {
        TestNode.running();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "each test will say that there is no node", e);
      }
    }
  }
}
