package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;

/**
 * Keys are turned while people file, by commands that are killed at random moments and asked for
 * again: nothing that was answered for is lost, and the old keys are gone.
 */
class KeysIT {

  private static final int KILLS = Integer.getInteger("valv.kills", 1);
  private static final SplittableRandom RANDOM =
      new SplittableRandom(Integer.getInteger("valv.seed", 7));

  @Test
  void masterKeyIsTurnedWhileServing() throws Exception {
    var before = current();
    turnedUnderLoad("rotate-master");
    assertNotEquals(before, current());
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(current()), owner.column("select distinct master_key from valv.label_key"));
    }
    assertEquals(List.of(Integer.valueOf(current())), numbersInTheFile());
    Filing.awaitAct("MASTER_KEY_ROTATED", TestNode.running());
  }

  @Test
  void labelKeysAreTurnedWhileServing() throws Exception {
    List<String> bodies;
    try (var owner = Sql.owner()) {
      bodies = owner.column("select md5(body) from valv.record order by id");
    }
    turnedUnderLoad("rotate-label", "all");
    oneKeyForEachLabel("BODY");
    try (var owner = Sql.owner()) {
      var after = owner.column("select md5(body) from valv.record");
      assertTrue(after.containsAll(bodies), "bodies stay as they are");
      var counted = owner.value("select sum(seals) from valv.key_use where purpose = 'BODY'");
      assertTrue(Long.parseLong(counted) >= bodies.size(), "each is counted: " + counted);
    }
    Filing.awaitAct("LABEL_KEYS_ROTATED", TestNode.running());
  }

  @Test
  void everythingIsSealedAnewWhileServing() throws Exception {
    List<String> bodies;
    try (var owner = Sql.owner()) {
      bodies = owner.column("select md5(body) from valv.record order by id");
    }
    turnedUnderLoad("reencrypt", "all");
    for (var purpose : List.of("BODY", "INDEX", "INDEX_FILE")) {
      oneKeyForEachLabel(purpose);
    }
    Filing.awaitAct("REENCRYPTED", TestNode.running());
    try (var owner = Sql.owner()) {
      var after = owner.column("select md5(body) from valv.record");
      after.retainAll(bodies);
      assertEquals(List.of(), after, "each body is another");
      assertEquals("0", owner.value("select count(*) from valv.owed_entry"));
      assertEquals(List.of(), owner.column(NOT_AS_THE_LOG_SAYS));
    }
  }

  /** Records whose body is not what the newest entry that wrote it says. */
  private static final String NOT_AS_THE_LOG_SAYS =
      """
      select r.id from valv.record r
       where sha256(r.body) is distinct from (
         select e.content from valv.audit_entry e
          where e.object_id = r.id and e.content is not null
          order by e.object_version desc, e.at desc, e.epoch desc, e.number desc limit 1)\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "; say what to do with keys",
        "turn; say what to do with keys",
        "status now; takes no more words",
        "rotate-label; name a label",
        "rotate-label everything; is no label",
        "rotate-label 00000000-0000-4000-8000-000000000000; there is no such label",
        "reencrypt all --all; --all goes with status",
        "status --drill; this command has no option --drill"
      })
  void whatIsNotUnderstoodIsSaidInOneLine(String words, String why) {
    var ended = Command.run(words(words == null ? new String[0] : words.split(" ", -1)));
    assertEquals(2, ended.code(), ended::toString);
    assertEquals(1, ended.lines().size(), ended::toString);
    assertTrue(ended.last().contains(why), ended::toString);
  }

  /**
   * Kills the command some times, asks for it again, and looks for all that was filed meanwhile.
   */
  private static void turnedUnderLoad(String... order) throws Exception {
    List<Filing.Filed> filed;
    try (var filing = Filing.begin("nyckelbyte" + order[0].replace("-", ""), 1)) {
      filing.atLeast(5);
      for (int i = 0; i < KILLS; i++) {
        Command.start(words(order)).killAfter(1200 + RANDOM.nextInt(2500));
      }
      var ended = Command.run(words(order));
      assertEquals(0, ended.code(), ended::toString);
      filing.atLeast(filing.atLeast(0).size() + 5);
      filed = filing.stop();
    }
    Filing.everyOneIsThere(filed, TestNode.running());
    var status = Command.run(words("status", "--all"));
    assertEquals(0, status.code(), status::toString);
    assertTrue(
        status.lines().stream().noneMatch(l -> l.startsWith("Broken off")), status::toString);
  }

  private static void oneKeyForEachLabel(String purpose) {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select label_id from valv.label_key where purpose = ? group by 1 having count(*) > 1",
              purpose));
      assertNotEquals(
          "1",
          owner.value("select max(generation) from valv.label_key where purpose = ?", purpose));
    }
  }

  private static String current() {
    try (var owner = Sql.owner()) {
      return owner.value("select valv.current_master()");
    }
  }

  private static List<Integer> numbersInTheFile() throws Exception {
    var node = TestNode.running().node();
    var passphrase = Files.readString(node.data("demo-passphrase")).strip().toCharArray();
    try (var keys = MasterKey.open(node.data("keys/master.key"), passphrase, new Randomness())) {
      return keys.numbers();
    }
  }

  private static String[] words(String... order) {
    var words = new ArrayList<>(List.of("keys"));
    words.addAll(List.of(order));
    words.addAll(List.of("--data", TestNode.running().node().data(".").toString()));
    return words.toArray(String[]::new);
  }
}
