package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.it.Trace.File;
import se.valv.it.Trace.Reference;

/** What may be told anyway tells no more than it was declared to (docs/declared-flows.md). */
class DeclaredFlowsIT {

  @Test
  void aNumberTellsOfItsOwnLabelAlone() {
    var realm = Realm.found();
    var observer = new Observer(realm);
    var others = new Others(realm, 1, 7);
    for (int expected = 1; expected <= 4; expected++) {
      others.act();
      var answer =
          observer.does(new File("x", "y", "NONE", List.of("V1"), Reference.NOTHING)).getFirst();
      assertTrue(answer.json().path("number").asText().endsWith(":" + expected), answer::text);
    }
  }

  @Test
  void theHighestClassIsTheSameForAll() {
    var highest = new File("x", "y", "KH", List.of("V1"), Reference.NOTHING);
    var answers =
        List.of(Realm.found(), Realm.found()).stream()
            .map(realm -> new Observer(realm).does(highest).getFirst())
            .toList();
    assertEquals(422, answers.getFirst().status());
    assertTrue(answers.getFirst().looksLike(answers.getLast()));
  }

  @Test
  void theLogHoldsNoWordOfWhatWasFiledOrAsked() {
    var realm = Realm.found();
    var observer = new Observer(realm);
    var random = new SplittableRandom(2);
    var others = new Others(realm, random.nextLong(), 7);
    for (var step : Trace.random(random.nextLong(), List.of("/handlingar")).steps()) {
      others.act();
      observer.does(step);
    }
    var auditor = Http.as("AUDITOR");
    var rest = auditor.get("/api/v1/audit/entries?size=100").text();
    var page = auditor.get("/atkomstlogg").text();
    for (var word : Trace.WORDS) {
      assertFalse(rest.contains(word) || page.contains(word), word);
    }
    assertTrue(rest.contains(realm.register.visible().getLast().id().toString()));
  }

  @Test
  void whoReviewsNothingSeesOwnEntriesAlone() throws SQLException {
    try (var application = Sql.application()) {
      var account = UUID.fromString(coordinator());
      application.connection().setAutoCommit(false);
      application.value("select set_config('valv.actor', ?, true)", account.toString());
      assertNotEquals("0", application.value("select count(*) from valv.audit_entry"));
      assertEquals(
          "0",
          application.value(
              "select count(*) from valv.audit_entry where account_id is distinct from ?",
              account));
      application.connection().rollback();
    }
  }

  private static String coordinator() {
    Http.as("COORDINATOR").get("/handlingar");
    try (var owner = Sql.owner()) {
      var username = TestNode.running().account("COORDINATOR").username();
      return owner.value("select id from valv.account where username = ?", username);
    }
  }
}
