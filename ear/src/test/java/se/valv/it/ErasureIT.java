package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.node.NodeOptions;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Loopback;
import se.valv.provision.Software;

/**
 * What was erased is gone: for everybody at once; and after the round also for whoever puts back
 * the rows, the keys or the whole register from before.
 */
class ErasureIT {

  private static final Path BEFORE = Path.of("target", "it-erase-before").toAbsolutePath();
  private static final Path AFTER = Path.of("target", "it-erase-after").toAbsolutePath();
  private static final Path RESTORED = Path.of("target", "it-erase-restored").toAbsolutePath();
  private static final Path PASSPHRASE = Path.of("target", "it-erase.passphrase");
  private static final Path LIST = Path.of("target", "it-erase.list").toAbsolutePath();
  private static final int KILLS = Integer.getInteger("valv.kills", 1);

  private final SplittableRandom random = new SplittableRandom(Integer.getInteger("valv.seed", 5));
  private final Http coordinator = Http.as("COORDINATOR");
  private Sql owner;

  @BeforeEach
  void begin() throws IOException {
    for (var folder : List.of(BEFORE, AFTER, RESTORED)) {
      Folders.delete(folder);
    }
    Files.writeString(PASSPHRASE, "en lösenfras för kopior\n");
    owner = Sql.owner();
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void whatWasErasedIsReadFromNoCopyOfBefore() throws Exception {
    var erased = filed("gallringsprovet");
    var kept = filed("bevarandeprovet");
    awaitFound("gallringsprovet", 1);
    keepWhatIs(erased);
    assertEquals(0, Command.run(words("backup", BEFORE.toString())).code());

    erase(erased);
    assertEquals(404, read(erased).status());
    awaitFound("gallringsprovet", 0);
    var master = owner.value("select valv.current_master()");
    round();
    assertNotEquals(master, owner.value("select valv.current_master()"));
    assertEquals(200, read(kept).status());
    awaitFound("bevarandeprovet", 1);

    rowsThatArePutBackOpenUnderNoKey(erased);
    restoredFromBeforeItIsErasedAgain(erased, kept);
  }

  private void erase(UUID id) throws Exception {
    Files.writeString(LIST, "\n" + id + " KS 2026:17 § 4\n");
    for (int times = 0; times < 2; times++) {
      var done = Command.run(words("erase", LIST.toString()));
      assertEquals(0, done.code(), done::toString);
      assertTrue(done.says("Uppgift (record)             DOCUMENT " + id), done::toString);
      assertTrue(done.says("KS 2026:17 § 4"), done::toString);
      assertTrue(done.says("Fullständig (complete)       inte ännu"), done::toString);
    }
    assertEquals("0", owner.value("select count(*) from valv.record where id = ?", id));
    assertEquals("0", owner.value("select count(*) from valv.outbox where record_id = ?", id));
    Filing.awaitAct("RECORD_ERASED", TestNode.running());
  }

  private void round() throws Exception {
    var command =
        words("erase-round", AFTER.toString(), "--backup-passphrase-file", PASSPHRASE.toString());
    for (int i = 0; i < KILLS; i++) {
      Command.start(command).killAfter(1500 + random.nextInt(6000));
    }
    var done = Command.run(command);
    if (done.code() != 2) {
      assertEquals(0, done.code(), done::toString);
      assertTrue(done.says("KS 2026:17 § 4"), done::toString);
      assertFalse(done.says("inte ännu"), done::toString);
      assertTrue(done.says("Destroy valv-"), "the backup of before is elsewhere: " + done);
    }
    var again = Command.run(command);
    assertEquals(2, again.code(), again::toString);
    assertTrue(again.last().contains("nothing was erased since"), again::toString);
    Filing.awaitAct("ERASURE_COMPLETE", TestNode.running());
    assertEquals("0", owner.value("select count(*) from valv.erasure where complete_at is null"));
  }

  /** What an old copy of the database holds of it. */
  private void keepWhatIs(UUID id) {
    owner.tried("create temporary table kept as select * from valv.record where id = '" + id + "'");
    owner.tried(
        "create temporary table kept_key as select * from valv.label_key where label_id ="
            + " (select label_id from kept)");
  }

  private void rowsThatArePutBackOpenUnderNoKey(UUID id) throws InterruptedException {
    assertEquals("done", owner.tried("insert into valv.record select * from kept"));
    assertEquals(
        "done",
        owner.tried("insert into valv.label_key select * from kept_key on conflict do nothing"));
    try {
      assertEquals(
          "1",
          owner.value(
              "select count(*) from valv.label_key k join kept r using"
                  + " (label_id) where k.purpose = 'BODY' and k.generation = r.key_generation"));
      isOpenedNoMore(id);
      assertEquals(
          "0",
          owner.value(
              "select count(*) from valv.label_key k join kept_key o using (label_id, purpose,"
                  + " generation) where o.purpose in ('BODY', 'INDEX', 'INDEX_FILE')"
                  + " and k.master_key = valv.current_master()"));
    } finally {
      owner.tried("delete from valv.record where id = '" + id + "'");
      owner.tried(
          "delete from valv.label_key k using kept_key o where k.label_id = o.label_id"
              + " and k.master_key <> valv.current_master()");
    }
  }

  /** A node remembers a key that it has opened for a minute. */
  private void isOpenedNoMore(UUID id) throws InterruptedException {
    var answer = read(id);
    for (int waited = 0; waited < 75 && answer.status() == 200; waited++) {
      TimeUnit.SECONDS.sleep(1);
      answer = read(id);
    }
    assertEquals(503, answer.status(), answer::text);
    assertFalse(answer.text().contains("gallringsprovet"));
  }

  private static void restoredFromBeforeItIsErasedAgain(UUID erased, UUID kept) throws Exception {
    var restore =
        Command.run(
            "restore",
            BEFORE.toString(),
            "--erased",
            AFTER.toString(),
            "--data",
            RESTORED.toString(),
            "--passphrase-file",
            PASSPHRASE.toString());
    assertEquals(0, restore.code(), restore::toString);
    assertTrue(restore.says("Erased again: 1 records"), restore::toString);
    var ids = List.of(erased, kept);
    assertEquals(List.of(0, 1), rowsRestored("record where id", ids));
    assertEquals(List.of(0, 1), rowsRestored("outbox where record_id", ids));
  }

  /** How many rows of each of them the restored database has. */
  private static List<Integer> rowsRestored(String table, List<UUID> ids) throws Exception {
    var access = EmbeddedPostgres.accessOn(Loopback.freePort());
    var servers = Software.in(NodeOptions.demo(RESTORED).servers());
    var found = new ArrayList<Integer>();
    try (var data = DataDirectory.open(RESTORED);
        var postgres = EmbeddedPostgres.start(data, servers, access);
        var connection =
            DriverManager.getConnection(
                access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
        var statement = connection.createStatement()) {
      assertTrue(postgres.process().isAlive());
      for (var id : ids) {
        var rows = statement.executeQuery("select count(*) from valv." + table + " = '" + id + "'");
        assertTrue(rows.next());
        found.add(rows.getInt(1));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00000000-0000-4000-8000-000000000000 KS 1; there is no record",
        "00000000-0000-4000-8000-000000000000; line 1: write the id",
        "alla KS 1; line 1: alla is no id",
        "''; names nothing"
      })
  void whatIsNotUnderstoodErasesNothing(String line, String why) throws IOException {
    Files.writeString(LIST, line);
    var refused = Command.run(words("erase", LIST.toString()));
    assertEquals(2, refused.code(), refused::toString);
    assertTrue(refused.last().contains(why), refused::toString);
  }

  private Answer read(UUID id) {
    return coordinator.get("/api/v1/documents/" + id);
  }

  private UUID filed(String word) {
    var compartments = coordinator.get("/api/v1/compartments").json();
    var filed =
        coordinator.post(
            "/api/v1/documents",
            Map.of(
                "openSubject", "Prov av gallring",
                "secretSubject", "Ordet är " + word,
                "securityClass", "BH",
                "compartments", List.of(compartments.path("items").path(0).path("id").asText()),
                "body", "FIKTIV HANDLING."));
    assertEquals(201, filed.status(), filed::text);
    return UUID.fromString(filed.json().path("id").asText());
  }

  private void awaitFound(String word, int number) throws InterruptedException {
    Answer found = null;
    for (int waited = 0; waited < 100; waited++) {
      found = coordinator.post("/api/v1/search", Map.of("query", word));
      if (found.status() == 200 && found.json().path("total").asInt() == number) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError(word + " is not found " + number + " times: " + found);
  }

  private static String[] words(String... order) {
    var data = TestNode.running().node().data(".").toString();
    var words = new ArrayList<>(List.of(order));
    words.addAll(List.of("--data", data));
    if (order[0].equals("backup")) {
      words.addAll(List.of("--passphrase-file", PASSPHRASE.toString()));
    }
    return words.toArray(String[]::new);
  }
}
