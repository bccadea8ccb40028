package se.valv.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Chromium, from the system's packages, for all tests in a browser. They share a profile, so
 * that style, fonts and script are loaded once; each leaves it without cookies.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Chromium running;

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext profile;

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var trust = "--ignore-certificate-errors-spki-list=" + TestNode.running().fingerprintOfItsKey();
    var arguments = new java.util.ArrayList<>(QUIETLY);
    arguments.add(trust);
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setHeadless(true)
                    .setArgs(arguments));
    profile = browser.newContext();
  }

  /** Its profile; it is started with the first test that needs it. */
  static synchronized BrowserContext profile() {
    if (running == null) {
      running = new Chromium();
    }
    return running.profile;
  }

  static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
