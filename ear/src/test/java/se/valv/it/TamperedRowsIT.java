package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever owns the database can alter it, and no more: nothing that he cuts, pastes, swaps or puts
 * back is opened as if it were right. It is refused, told on the alarm and noted on the trail.
 */
class TamperedRowsIT {

  private static final String DOCUMENTS = "/api/v1/documents";

  private final Realm realm = Realm.found();
  private final UUID here = filed("V1");
  private final UUID beside = filed("V1");
  private final UUID elsewhere = filed("V2");
  private Sql owner;

  @BeforeEach
  void keepWhatWas() {
    owner = Sql.owner();
    owner.tried("create temporary table kept as select * from valv.record");
  }

  /** Others work with the same rows: what is altered here stays so no longer than it must. */
  @AfterEach
  void putBack() {
    asOwner(
        "update valv.record r set (version, label_id, format, key_generation, wrapped_key, body) ="
            + " (w.version, w.label_id, w.format, w.key_generation, w.wrapped_key, w.body)"
            + " from was w where w.id = r.id");
    owner.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = set_byte(body, 0, get_byte(body, 0) # 1)",
        "body = set_byte(body, octet_length(body) - 1, get_byte(body, octet_length(body) - 1) # 128)",
        "body = substr(body, 1, octet_length(body) - 1)",
        "body = body || '\\x00'::bytea",
        "body = ''::bytea",
        "wrapped_key = set_byte(wrapped_key, 7, get_byte(wrapped_key, 7) # 1)",
        "wrapped_key = substr(wrapped_key, 1, 8)",
        "wrapped_key = ''::bytea",
        "version = version + 1",
        "key_generation = key_generation + 1",
        "format = 2",
        "body = (select body from kept where id = :beside)",
        "wrapped_key = (select wrapped_key from kept where id = :beside)",
        "(body, wrapped_key) = (select body, wrapped_key from kept where id = :beside)",
        "(body, wrapped_key) = (select body, wrapped_key from kept where id = :elsewhere)",
        "label_id = (select label_id from kept where id = :elsewhere)",
        "(body, wrapped_key, label_id) = (select body, wrapped_key, label_id from kept where id = :elsewhere)"
      })
  void whatIsAlteredIsNotOpened(String alteration) throws InterruptedException {
    alter(alteration);
    isRefusedWithAlarmAndEntry();
  }

  @Test
  void anOldVersionThatIsPutBackIsNotOpened() throws InterruptedException {
    var before = realm.observer().get(DOCUMENTS + "/" + here);
    var changed =
        realm.observer().put(DOCUMENTS + "/" + here, body("V1"), "If-Match", before.header("etag"));
    assertEquals(200, changed.status(), changed::text);
    alter(
        "(version, body, wrapped_key, key_generation) ="
            + " (select version, body, wrapped_key, key_generation from kept where id = :here)");
    isRefusedWithAlarmAndEntry();
    var overwritten =
        realm.observer().put(DOCUMENTS + "/" + here, body("V1"), "If-Match", before.header("etag"));
    assertEquals(503, overwritten.status(), "a change on top of it");
  }

  @Test
  void whatWasNotAlteredIsOpened() {
    alter("body = body");
    assertEquals(200, realm.observer().get(DOCUMENTS + "/" + here).status());
  }

  /** As the owner of the tables, who can switch off what refuses a move to more readers. */
  private void alter(String alteration) {
    var statement = "update valv.record set " + alteration + " where id = :here";
    var named = Map.of(":here", here, ":beside", beside, ":elsewhere", elsewhere);
    for (var name : named.entrySet()) {
      statement = statement.replace(name.getKey(), "'" + name.getValue() + "'");
    }
    var now = "create temporary table was as select * from valv.record where id = '" + here + "'";
    assertEquals("done", owner.tried(now));
    asOwner(statement);
  }

  private void asOwner(String statement) {
    assertEquals("done", owner.tried("alter table valv.record disable trigger user"));
    assertEquals("done", owner.tried(statement), statement);
    assertEquals("done", owner.tried("alter table valv.record enable trigger user"));
  }

  private void isRefusedWithAlarmAndEntry() throws InterruptedException {
    var answer = realm.observer().get(DOCUMENTS + "/" + here);
    assertEquals(503, answer.status(), answer::text);
    assertEquals("urn:valv:problem:tampered", answer.json().path("type").asText());
    var incident = answer.json().path("incident").asText();
    var alarm = "ALARM incident " + incident;
    Eventually.holds(() -> !TestNode.running().logged(alarm).isEmpty());
    assertEquals(
        "RECORD_REFUSED " + here,
        owner.value(
            "select act || ' ' || object_id from valv.audit_entry where purpose = ?", incident));
  }

  private UUID filed(String compartment) {
    var answer = realm.observer().post(DOCUMENTS, body(compartment));
    return UUID.fromString(answer.json().path("id").asText());
  }

  private Map<String, Object> body(String compartment) {
    return Map.of(
        "openSubject", "En handling",
        "body", "Något som inte får ändras",
        "securityClass", "K",
        "compartments", List.of(realm.compartment(compartment).toString()));
  }
}
