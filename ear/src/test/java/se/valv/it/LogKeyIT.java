package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;

/**
 * The key that signs the log is changed by two and whoever runs the node, who is interrupted: the
 * log says so itself, and whoever has the old key goes on by it.
 */
class LogKeyIT {

  private static final String CHANGES = "/api/v1/audit/key-changes";
  private static final Path BINDER = Path.of("target", "it-log-key").toAbsolutePath();
  private static final int KILLS = Integer.getInteger("valv.kills", 1);
  private static final SplittableRandom RANDOM =
      new SplittableRandom(Integer.getInteger("valv.seed", 11));

  private final Http admin = Http.as("SYSTEM_ADMIN");
  private final Http officer = Http.as("OFFICER");

  /** What tests of all routes may have proposed. */
  @BeforeEach
  void nothingIsUnderWay() {
    for (var change : admin.get(CHANGES).json().path("items")) {
      if (change.path("state").asText().equals("PROPOSED")) {
        assertEquals(200, decided(admin, change, "REFUSE").status());
      }
    }
  }

  @Test
  void itTakesTwoOfWhomOneAnswersForProtectiveSecurity() {
    assertRefused("no change of the log's key is approved");
    var own = proposed(officer);
    assertEquals(404, decided(officer, own, "APPROVE").status(), "nobody approves his own");
    assertEquals(404, decided(admin, own, "APPROVE").status(), "an administrator approves none");
    assertEquals(409, admin.post(CHANGES, Map.of()).status(), "one at a time");
    assertRefused("no change of the log's key is approved");
    assertEquals(200, decided(admin, own, "REFUSE").status());
    assertEquals(412, decided(admin, own, "REFUSE").status(), "it was decided");
    assertTrue(
        admin.get("/api/v1/finns-inte").looksLike(Http.as("AUDITOR").get(CHANGES)),
        "who reads the log does nothing else");
  }

  @Test
  void whoeverHasTheOldKeyFollowsTheLogToTheNew() throws Exception {
    var node = TestNode.running();
    var binder = new Binder(BINDER, node);
    binder.write("before");
    var old = key(BINDER.resolve("key"));
    assertEquals(200, decided(officer, proposed(admin), "APPROVE").status());

    for (int i = 0; i < KILLS; i++) {
      Command.start(words()).killAfter(900 + RANDOM.nextInt(1500));
    }
    var turned = Command.run(words());
    assertTrue(turned.code() == 0 || turned.last().contains("no change"), turned::toString);

    var next = key(node.node().data("checkpoint.key"));
    assertNotEquals(old, next);
    assertEquals(old.name(), next.name(), "it is the same log");
    assertEquals(1, signersInTheFile());
    assertEquals("DONE", admin.get(CHANGES).json().at("/items/0/state").asText());
    Filing.awaitAct("CHECKPOINT_KEY_DESTROYED", node);
    binder.write("after");
    theLogIsWholeByEitherKey(binder, next);
    theNodeSaysSo(binder, next);
  }

  private static void theLogIsWholeByEitherKey(Binder binder, NoteKey next) throws IOException {
    var data = List.of("--data", TestNode.running().node().data(".").toString());
    var bundle = List.of(binder.path("after.bundle").toString());
    for (var log : List.of(data, bundle)) {
      for (var kept : List.of("before.checkpoint", "before.bundle", "after.checkpoint")) {
        var byOld = binder.verified(kept, log);
        assertEquals(0, byOld.code(), byOld::toString);
        assertTrue(byOld.says("vouches for: " + next), byOld::toString);
      }
    }
    Files.writeString(binder.path("key"), next + "\n");
    var byNew = binder.verified("before.checkpoint", bundle);
    assertEquals(0, byNew.code(), byNew::toString);
    assertTrue(byNew.says("The first checkpoints are by a key"), byNew::toString);
    var stranger = new NoteKey(next.name(), new byte[32]);
    Files.writeString(binder.path("key"), stranger + "\n");
    var byNone = Command.audit("verify", bundle.getFirst(), "--key", binder.path("key").toString());
    assertEquals(1, byNone.code(), byNone::toString);
  }

  private static void theNodeSaysSo(Binder binder, NoteKey next) throws Exception {
    var auditor = Http.as("AUDITOR");
    for (var kept : List.of("before", "after")) {
      assertEquals("SAME", binder.compared(kept, auditor).path("verdict").asText());
    }
    assertTrue(auditor.get("/atkomstlogg/kontroll").text().contains(next.keyId()));
    auditor.post("/api/v1/audit/verification", Map.of());
    var state = auditor.get("/api/v1/audit/verification").json();
    for (int waited = 0; state.path("phase").asText().equals("RUNNING"); waited++) {
      assertTrue(waited < 600, state::toString);
      Thread.sleep(100);
      state = auditor.get("/api/v1/audit/verification").json();
    }
    assertEquals("WHOLE", state.path("phase").asText(), state::toString);
  }

  private static JsonNode proposed(Http by) {
    var answer = by.post(CHANGES, Map.of());
    assertEquals(201, answer.status(), answer::text);
    return answer.json();
  }

  private static Answer decided(Http by, JsonNode change, String event) {
    return by.post(
        CHANGES + "/" + change.path("id").asText() + "/transitions",
        Map.of("event", event),
        "If-Match",
        "\"" + change.path("version").asInt() + "\"");
  }

  private static void assertRefused(String why) {
    var refused = Command.run(words());
    assertEquals(2, refused.code(), refused::toString);
    assertTrue(refused.last().contains(why), refused::toString);
  }

  private static int signersInTheFile() throws Exception {
    var node = TestNode.running().node();
    var passphrase = Files.readString(node.data("demo-passphrase")).strip().toCharArray();
    try (var keys = MasterKey.open(node.data("keys/master.key"), passphrase, new Randomness())) {
      return keys.checkpointSigners().size();
    }
  }

  private static NoteKey key(Path file) throws IOException {
    return NoteKey.parse(Files.readString(file));
  }

  private static String[] words() {
    var words = new ArrayList<>(List.of("keys", "rotate-checkpoint"));
    words.addAll(List.of("--data", TestNode.running().node().data(".").toString()));
    return words.toArray(String[]::new);
  }
}
