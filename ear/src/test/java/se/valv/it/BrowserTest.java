package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that a person could do by hand in a browser. Each begins with nobody logged in; a page
 * that breaks the content security policy, or writes an error to the console, fails it.
 */
abstract class BrowserTest {

  /** What a page is measured by: WCAG 2.2, levels A and AA. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final int NARROW = 320;

  private final List<String> complaints = new ArrayList<>();
  private final BrowserContext context = Chromium.profile();
  private Page page;

  @BeforeEach
  final void openAnEmptyBrowser() {
    page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  @AfterEach
  final void leaveNothingInIt() {
    context.clearCookies();
    if (page.url().startsWith(TestNode.running().address())) {
      page.evaluate("localStorage.clear()");
    }
    page.close();
    assertEquals(List.of(), complaints, "what the browser complained of");
  }

  /** The page that is open. */
  final Page page() {
    return page;
  }

  /** Goes to a path of the node and tells the status it answered with. */
  final int open(String path) {
    return page.navigate(TestNode.running().address() + path).status();
  }

  /** Logs the demo's person with this role in, as a person does: at the login page. */
  final void logIn(String role) {
    var account = TestNode.running().account(role);
    open("/logga-in");
    page.locator("input:visible[name=username]").fill(account.username());
    page.locator("input:visible[name=password]").fill(account.password());
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/logga-in"));
  }

  /** Goes on as the demo's person with this role, who has logged in by program. */
  final void as(String role) {
    as(Http.as(role));
  }

  /** Goes on as somebody who has a session already. */
  final void as(Http somebody) {
    context.clearCookies();
    var session = new Cookie(Http.SESSION, somebody.token()).setUrl(TestNode.running().address());
    context.addCookies(List.of(session.setSecure(true)));
  }

  /** Fails when somebody could not use what is open now: WCAG by axe, and reflow at 320 pixels. */
  final void everybodyCanUse(String state) {
    var violations = axe().analyze().getViolations();
    assertEquals(List.of(), violations.stream().map(BrowserTest::inOneLine).toList(), state);
    var size = page.viewportSize();
    page.setViewportSize(NARROW, size.height);
    var width = page.evaluate("document.scrollingElement.scrollWidth");
    page.setViewportSize(size.width, size.height);
    assertTrue(
        ((Number) width).intValue() <= NARROW, state + " scrolls sideways at 320 px: " + width);
  }

  /**
   * No page has frames, so axe need not look for what lies in others, nor gather what it finds on a
   * page of its own: half of the time.
   */
  private AxeBuilder axe() {
    return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG);
  }

  /** Forgets what the browser complained of so far, where a test made it complain. */
  final void forgetComplaints() {
    complaints.clear();
  }

  /** A refused page is an answer, not a fault: only what the page itself does wrong counts. */
  private void listen(ConsoleMessage message) {
    boolean ofThePageItself =
        message.text().startsWith("Failed to load resource")
            && message.location().startsWith(page.url());
    if (message.type().equals("error") && !ofThePageItself) {
      complaints.add(message.text());
    }
  }

  private static String inOneLine(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).toList();
  }
}
