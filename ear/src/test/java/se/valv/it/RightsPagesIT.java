package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Giving and seeing rights as people do it, in a browser. */
class RightsPagesIT extends BrowserTest {

  private static final String OWN = "ett eget lösenord";

  @Test
  void anAccountIsMadeHandedOverAndTakenIntoUse() {
    var username = "prov." + UUID.randomUUID().toString().substring(0, 8);
    as("ACCOUNT_ADMIN");
    open("/behorigheter/personer/ny");
    page().locator("[name=name]").fill("Prov Provsson");
    page().locator("[name=title]").fill("Prov");
    page().locator("main [name=username]").fill(username);
    page().locator("main form button").last().click();
    var password = page().locator("#engangslosenord").innerText();
    everybodyCanUse("an account was made");
    page().locator("main .buttons a").click();
    page().waitForURL(url -> url.matches(".*/personer/[0-9a-f-]{36}"));
    everybodyCanUse("an account");
    page().locator("select[name=role]").selectOption("READER");
    page().locator("button[value=PROPOSE]").click();
    page().waitForLoadState();
    assertEquals(0, page().locator("button[value=APPROVE]").count(), "not by the same one");
    assertEquals(1, page().locator("button[value=REFUSE]").count());
    takenIntoUse(username, password);
  }

  private void takenIntoUse(String username, String password) {
    page().context().clearCookies();
    open("/logga-in");
    page().locator("input:visible[name=username]").fill(username);
    page().locator("input:visible[name=password]").fill(password);
    page().keyboard().press("Enter");
    page().waitForSelector("[name=repeated]");
    assertEquals(200, open("/handlingar"));
    assertEquals(1, page().locator("[name=repeated]").count(), "the same page at any address");
    everybodyCanUse("the first password");
    page().locator("[name=current]").fill(password);
    page().locator("[name=password]").fill(OWN);
    page().locator("[name=repeated]").fill(OWN);
    page().locator("main form button").first().click();
    page().waitForSelector("nav.menu");
    open("/behorigheter");
    everybodyCanUse("nothing yet");
  }

  @Test
  void anAccountOfAProgramIsMadeByOneApprovedByAnotherAndItsSecretShownOnce() {
    as("ACCOUNT_ADMIN");
    var address = programMade();
    assertEquals(0, page().locator("button[value=APPROVE]").count(), "not by the same one");
    as("OFFICER");
    open(address);
    assertEquals(0, page().locator("button[value=ISSUE]").count());
    page().locator("button[value=APPROVE]").click();
    page().waitForLoadState();
    as("ACCOUNT_ADMIN");
    open(address);
    page().locator("button[value=ISSUE]").click();
    assertTrue(page().locator("#hemlighet").innerText().startsWith("valv_"));
    everybodyCanUse("a secret");
    open(address);
    assertEquals(0, page().locator("#hemlighet").count(), "shown once");
    page().locator("button[value=REVOKE]").click();
    page().waitForLoadState();
    assertEquals(0, page().locator("button[value=REVOKE]").count());
  }

  /** An account of a program that waits for the other, and where its page is. */
  private String programMade() {
    open("/behorigheter/tjanstekonton/nytt");
    page().locator("main form button").last().click();
    everybodyCanUse("a program with mistakes");
    page().locator("[name=name]").fill("Personalsystemet");
    page().locator("[name=purpose]").fill("Berättar om deltaganden");
    page().locator("main [name=username]").fill("hr-" + UUID.randomUUID());
    page().locator("[name='scope.participation-feed']").fill("5000");
    page().locator("[name=networks]").fill("192.0.2.0/24\n2001:db8::/32");
    page().locator("[name=days]").fill("365");
    page().locator("main form button").last().click();
    page().waitForURL(url -> url.matches(".*/tjanstekonton/[0-9a-f-]{36}"));
    everybodyCanUse("a program that waits");
    return page().url().replaceFirst("https://[^/]+", "");
  }

  @Test
  void aNeedIsDecidedWithButtonsThatTheReaderHas() {
    var rights = new Rights();
    var compartment = rights.compartment();
    var asked =
        FirstDays.created(
            rights.owner.post(
                "/api/v1/needs", FirstDays.need(rights.account("READER"), compartment, "READ")));
    as("INFORMATION_OWNER");
    open("/behorigheter/behov/" + asked.path("id").asText());
    everybodyCanUse("a need to give");
    page().locator("button[value=GRANT]").click();
    page().waitForLoadState();
    assertEquals(0, page().locator("button[value=APPROVE]").count(), "not by the same one");
    as("OFFICER");
    open("/behorigheter");
    assertTrue(page().locator("main").innerText().contains("Karin"));
    everybodyCanUse("what waits");
    open("/behorigheter/behov/" + asked.path("id").asText());
    page().locator("button[value=APPROVE]").click();
    page().waitForLoadState();
    assertEquals(1, page().locator("button[value=WITHDRAW]").count());
    everybodyCanUse("a need in force");
  }

  @Test
  void theOwnerSeesWhoReadsAndMayChangeIt() {
    var rights = new Rights();
    var document = rights.filed(Rights.word(), "BH", rights.known("SBF-HANDL"));
    as("OFFICER");
    open("/handlingar/" + document + "/lasare");
    assertTrue(page().locator("main").innerText().contains("karin.handlaggare"));
    everybodyCanUse("who may read");
    open("/handlingar/" + document + "/lasare/andra");
    everybodyCanUse("another label");
    page().locator("select[name=securityClass]").selectOption("NONE");
    page().locator("[name=purpose]").fill("Hemligstämpeln behövs inte.");
    page().locator("main form button").last().click();
    page().waitForURL(url -> url.contains("/behorigheter/lasare/"));
    everybodyCanUse("a release");
  }

  @Test
  void whoMeetsTheUniformPageAsksToBeLetIn() {
    var never = "/handlingar/" + UUID.randomUUID();
    as("READER");
    assertEquals(404, open(never));
    page().locator("summary").click();
    page().locator("main details a").click();
    page().waitForURL(url -> url.contains("/begar-behorighet"));
    page().locator("[name=address]").fill(TestNode.running().address() + never);
    page().locator("[name=purpose]").fill("Behöver den i arbetet.");
    page().locator("main form button").last().click();
    page().waitForURL(url -> url.endsWith("?skickad"));
    everybodyCanUse("asked");
  }
}
