package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Frontier;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.Proofs;
import se.valv.audit.tree.Tile;

/** The log as a witness follows it over HTTP, and what the sequencer gives a place. */
class AuditTreeIT {

  private static final String AUDIT = "/api/v1/audit/";
  private static final int HASH = 32;
  private static final int ENOUGH = 2 * Tile.WIDTH + 1;

  private final Http auditor = Http.as("AUDITOR");
  private final Sql owner = Sql.owner();

  /** More entries than one tile holds. */
  @BeforeEach
  void writeEnough() {
    while (head().size() < ENOUGH) {
      for (var i = 0; i < Tile.WIDTH; i++) {
        auditor.get(AUDIT + "checkpoint");
      }
    }
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void theCheckpointIsSignedByTheLogsOwnKey() {
    var answer = auditor.get(AUDIT + "checkpoint");
    assertEquals(200, answer.status());
    assertTrue(answer.header("content-type").startsWith("text/plain"));
    var note = Note.parse(answer.text());
    var key = key();
    assertEquals(key.name(), CheckpointText.parse(note.text()).origin());
    assertTrue(note.isSignedBy(key));
  }

  @Test
  void whatIsWrittenIsUnderASignedCheckpointWithinASecond() throws InterruptedException {
    var before = head().size();
    var start = System.nanoTime();
    Http.as("COORDINATOR").get("/handlingar");
    until(() -> head().size() > before);
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5);
  }

  @Test
  void aLaterTreeIsProvedToBeginWithTheEarlier() throws InterruptedException {
    var earlier = head();
    until(() -> head().size() > earlier.size());
    var later = head();
    var path = AUDIT + "consistency?from=" + earlier.size() + "&to=" + later.size();
    assertTrue(Proofs.continues(earlier, later, hashes(auditor.get(path))));
  }

  @Test
  void everyEntryIsProvedToBeInTheTree() {
    var tree = head();
    for (var index : new long[] {0, 1, 255, tree.size() / 2, tree.size() - 1}) {
      var path = AUDIT + "inclusion?index=" + index + "&size=" + tree.size();
      var leaf =
          HexFormat.of()
              .parseHex(
                  owner.value(
                      "select encode(leaf, 'hex') from valv.audit_leaf where position = ?", index));
      var proof = hashes(auditor.get(path));
      assertTrue(Proofs.includes(Hashes.ofLeaf(leaf), index, tree.size(), proof, tree.root()));
    }
  }

  @Test
  void tilesAndBundlesAreEnoughToComputeTheRoot() {
    var tree = head();
    var byLeaves = new Frontier();
    var byHashes = new Frontier();
    for (var n = 0L; n * Tile.WIDTH < tree.size(); n++) {
      var width = (int) Math.min(Tile.WIDTH, tree.size() - n * Tile.WIDTH);
      var bundle = ByteBuffer.wrap(tile(new Tile(Tile.ENTRIES, n, width)));
      while (bundle.hasRemaining()) {
        var leaf = new byte[bundle.getShort()];
        bundle.get(leaf);
        byLeaves.add(Hashes.ofLeaf(leaf));
      }
      var hashes = ByteBuffer.wrap(tile(new Tile(0, n, width)));
      assertEquals(width * HASH, hashes.capacity());
      while (hashes.hasRemaining()) {
        var hash = new byte[HASH];
        hashes.get(hash);
        byHashes.add(hash);
      }
    }
    assertEquals(tree, new Head(byLeaves.size(), byLeaves.root()));
    assertArrayEquals(tree.root(), byHashes.root());
    var above = tile(new Tile(1, 0, (int) Math.min(Tile.WIDTH, tree.size() / Tile.WIDTH)));
    assertEquals(tree.size() / Tile.WIDTH * HASH, above.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0/900", "0/000.p/0", "7/000", "entries/999.p/3", "0/x000/000", "data/000"})
  void aTileThatTheTreeDoesNotHaveIsAbsent(String address) {
    var absent = auditor.get("/api/v1/finns-inte");
    assertTrue(absent.looksLike(auditor.get(AUDIT + "tile/" + address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inclusion",
        "inclusion?index=0",
        "inclusion?index=x&size=1",
        "inclusion?index=7&size=7",
        "inclusion?index=-1&size=7",
        "inclusion?index=0&size=999999999",
        "consistency?from=0&to=7",
        "consistency?from=8&to=7",
        "consistency?from=1&to=999999999"
      })
  void aProofOfWhatNeverWasIsRefusedByItsField(String asked) {
    var answer = auditor.get(AUDIT + asked);
    assertEquals(422, answer.status(), answer::text);
    assertFalse(answer.json().path("errors").isEmpty());
  }

  @Test
  void everyLookAtTheTreeIsLogged() {
    auditor.get(AUDIT + "tile/0/000");
    var log = auditor.get(AUDIT + "entries?action=TILE_READ&size=1").json().path("items");
    assertEquals("DONE", log.path(0).path("outcome").asText());
  }

  @Test
  void aRowThatNoNodeWroteGetsNoPlaceAndIsAnAlarm() throws InterruptedException {
    var number = 1_000_000 + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000);
    assertEquals(
        "done",
        owner.tried(
            "insert into valv.audit_entry (epoch, number, format, at, authentication, source, act,"
                + " kind, outcome, salt, leaf, mac, mac_step) select epoch, "
                + number
                + ", format, at, authentication, source, act, kind, outcome, salt, leaf, mac,"
                + " mac_step + 1 from valv.audit_entry where act = 'EPOCH_OPENED' limit 1"));
    until(() ->
        !owner
            .column(
                "select 1 from valv.audit_entry where act = 'ENTRY_REFUSED' and purpose like ?",
                "%-" + number)
            .isEmpty());
    assertEquals("0", owner.value("select count(*) from valv.audit_leaf where number = " + number));
    assertEquals("done", owner.tried("delete from valv.audit_entry where number = " + number));
  }

  @Test
  void aTransactionThatCommitsLateIsNotMissed() throws SQLException, InterruptedException {
    try (var late = Sql.owner();
        var early = Sql.owner()) {
      late.connection().setAutoCommit(false);
      var waiting = "select count(*) from valv.audit_pending where epoch = -1";
      assertEquals("done", late.tried("insert into valv.audit_pending values (-1, 1, '', '', 0)"));
      assertEquals("done", early.tried("insert into valv.audit_pending values (-1, 2, '', '', 0)"));
      until(() -> owner.value(waiting).equals("0"));
      late.connection().commit();
      until(() ->
          !owner
              .column(
                  "select 1 from valv.audit_entry where act = 'ENTRY_REFUSED' and purpose = '-1-1'")
              .isEmpty());
    }
  }

  @Test
  void nothingWaitsForeverAndNumbersHaveOnePlaceEach() throws InterruptedException {
    until(() -> owner.value("select count(*) from valv.audit_pending").equals("0"));
    assertEquals(
        List.of(),
        owner.column(
            "select w.number from valv.epochs_of_the_log() e,"
                + " lateral valv.wrong_entries(e.epoch, 1, e.last + 1) w"
                + " where w.wrong <> 'INSERTED'"));
  }

  private byte[] tile(Tile tile) {
    var answer = auditor.get(AUDIT + "tile/" + tile.address());
    assertEquals(200, answer.status(), tile.address());
    assertTrue(answer.header("content-type").startsWith("application/octet-stream"));
    return answer.bytes();
  }

  private Head head() {
    return CheckpointText.parse(Note.parse(auditor.get(AUDIT + "checkpoint").text()).text()).head();
  }

  private static NoteKey key() {
    try {
      return NoteKey.parse(Files.readString(TestNode.running().node().data("checkpoint.key")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> hashes(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    var hashes = new ArrayList<byte[]>();
    StreamSupport.stream(answer.json().path("hashes").spliterator(), false)
        .forEach(hash -> hashes.add(Base64.getDecoder().decode(hash.asText())));
    return hashes;
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing came");
      Thread.sleep(50);
    }
  }
}
