package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The page that everybody sees first. */
class LoginPageIT extends BrowserTest {

  @Test
  void everybodyCanUseTheLoginPage() {
    assertEquals(200, open("/logga-in"));
    everybodyCanUse("login");
  }

  @Test
  void aPersonLogsIn() {
    logIn("COORDINATOR");
    assertEquals(TestNode.running().address() + "/", page().url());
    everybodyCanUse("start page of the coordinator");
  }
}
