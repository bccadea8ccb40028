package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The organisation as people keep it, in a browser. */
class OrganisationPagesIT extends BrowserTest {

  @Test
  void anOperatorIsEnteredWithAUnitAnAppointmentAndItsNotification() {
    var tag = "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    as("OFFICER");
    open("/administration/organisation/ny");
    fill("name", "Bolaget " + tag);
    fill("code", tag);
    fill("orgNumber", "559999-9975");
    page().locator("select[name=county]").selectOption("25");
    submit(".*/organisation/[0-9a-f-]{36}");
    var operator = page().url();
    assertEquals(4, page().locator(".flag[data-tone=bad]").count(), "three missing, not notified");
    everybodyCanUse("an operator");
    openNew(operator + "/enhet", "a unit form");
    fill("code", "STYR");
    fill("name", "Styrelsen");
    page().locator("select[name=kind]").selectOption("BOARD");
    submit(".*/enheter/[0-9a-f-]{36}");
    everybodyCanUse("a unit");
    openNew(page().url() + "/andra", "a unit to change");
    page().locator("button[value=END]").click();
    assertTrue(page().locator(".ds-error-summary").count() == 1, "the last day is missing");
    openNew(operator + "/forordnande", "an appointment form");
    fill("holder", "Påhittad Chef, säkerhetschef");
    fill("decision", "BOLAG 2026/1");
    fill("from", "2026-01-01");
    submit(".*/organisation/[0-9a-f-]{36}");
    assertTrue(page().locator("table").first().innerText().contains("Påhittad Chef"));
    everybodyCanUse("an operator with an appointment");
    notified(operator.replace("/organisation/", "/tillsyn/"));
  }

  private void notified(String supervision) {
    openNew(supervision, "supervision of one");
    fill("on", "2026-01-10");
    fill("reference", "BOLAG 2026/2");
    page().locator("button[value=NOTIFY]").click();
    page().waitForSelector("button[value=RECEIVE]");
    everybodyCanUse("a notification without receipt");
    fill("receiptOn", "2026-01-20");
    fill("receiptReference", "LST 7");
    page().locator("button[value=RECEIVE]").click();
    page().waitForSelector(".flag[data-tone=good]");
  }

  @Test
  void aFileInLatinOneIsLookedAtTakenAndUndone() {
    var tag = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    as("OFFICER");
    open("/administration/organisation");
    page().locator(".operator h2 a").first().click();
    page().waitForURL(url -> url.matches(".*/organisation/[0-9a-f-]{36}"));
    var operator = page().url();
    openNew(operator + "/inlasning", "an import form");
    choose("kod;namn;slag\r\n" + tag + ";Hälsonämnden;låda\r\n");
    page().locator("button[value=PREVIEW]").click();
    page().waitForSelector(".wrong");
    everybodyCanUse("a file with mistakes");
    assertEquals(0, page().locator("button[value=IMPORT]").count());
    choose("kod;namn;slag\r\n" + tag + ";Hälsonämnden;nämnd\r\n");
    page().locator("button[value=PREVIEW]").click();
    page().waitForSelector("button[value=IMPORT]");
    everybodyCanUse("a file without mistakes");
    page().locator("button[value=IMPORT]").click();
    page().waitForURL(url -> url.matches(".*/organisation/[0-9a-f-]{36}"));
    assertTrue(page().locator(".tree").innerText().contains("Hälsonämnden"));
    page().locator("summary:has-text('nläs'), summary:has-text('mport')").last().click();
    page().locator("button[value=UNDO_IMPORT]").first().click();
    page().waitForLoadState();
    assertTrue(!page().locator(".tree").innerText().contains(tag));
  }

  private void choose(String text) {
    page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("enheter.csv", "text/csv", text.getBytes(StandardCharsets.ISO_8859_1)));
    page()
        .waitForFunction(
            "document.querySelector('form[data-save] input[name=content]').value !== ''");
  }

  private void openNew(String address, String state) {
    assertEquals(200, page().navigate(address).status());
    everybodyCanUse(state);
  }

  private void fill(String name, String value) {
    page().locator("main [name=" + name + "]").first().fill(value);
  }

  private void submit(String lands) {
    page().locator("main form.form button").last().click();
    page().waitForURL(url -> url.matches(lands));
  }
}
