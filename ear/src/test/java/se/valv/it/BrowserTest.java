package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that a person could do by hand in a browser. Each test has a browser context of its own; a
 * page that breaks the content security policy, or writes an error to the console, fails it.
 */
abstract class BrowserTest {

  /** What a page is measured by: WCAG 2.2, levels A and AA. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final int NARROW = 320;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeEach
  final void openAnEmptyBrowser() {
    context = Chromium.running().newContext();
    page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  @AfterEach
  final void closeIt() {
    context.close();
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

  /** Fails when somebody could not use what is open now: WCAG by axe, and reflow at 320 pixels. */
  final void everybodyCanUse(String state) {
    var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    assertEquals(List.of(), violations.stream().map(BrowserTest::inOneLine).toList(), state);
    var size = page.viewportSize();
    page.setViewportSize(NARROW, size.height);
    var width = page.evaluate("document.scrollingElement.scrollWidth");
    page.setViewportSize(size.width, size.height);
    assertTrue(
        ((Number) width).intValue() <= NARROW, state + " scrolls sideways at 320 px: " + width);
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
