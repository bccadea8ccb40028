package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;
import se.valv.node.NodeOptions;
import se.valv.node.keeping.Backup;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Loopback;
import se.valv.provision.Migrations;
import se.valv.provision.Software;

/**
 * A bad day, as a drill: backups of a node that serves, and nodes put back from them. Each command
 * is the product's own, in a process of its own.
 */
class BackupIT {

  private static final Path FOLDER = Path.of("target", "it-backup").toAbsolutePath();
  private static final Path RESTORED = Path.of("target", "it-restored").toAbsolutePath();
  private static final Path PASSPHRASE = Path.of("target", "it-backup.passphrase");
  private static final Path BINDER = Path.of("target", "it-binder").toAbsolutePath();
  private static final int FIRST_WITH_BACKUPS = 8;
  private static final int KILLS = Integer.getInteger("valv.kills", 1);

  @BeforeEach
  void nothingIsThere() throws IOException {
    Folders.delete(FOLDER);
    Folders.delete(RESTORED);
    Files.writeString(PASSPHRASE, "en lösenfras för kopior\n");
  }

  @Test
  void whatWasAnsweredForIsRestoredFromABackupTakenUnderLoad() throws Exception {
    List<Filing.Filed> before;
    var binder = new Binder(BINDER, TestNode.running());
    try (var filing = Filing.begin("återställning", 2)) {
      before = filing.atLeast(15);
      binder.write("before");
      var backup = backup();
      assertEquals(0, backup.code(), backup::toString);
      assertTrue(backup.last().contains("Backup is good: "), backup::toString);
    }
    Filing.awaitAct("BACKED_UP", TestNode.running());
    binder.write("lost");
    var drill = restore("--drill");
    assertEquals(0, drill.code(), drill::toString);
    assertTrue(Files.notExists(Path.of(RESTORED + ".drill")));
    var restore = restore();
    assertEquals(0, restore.code(), restore::toString);

    noNodeStartsWithAnotherKey();
    try (var node = TestNode.onDemo(RESTORED)) {
      Filing.everyOneIsThere(before, node);
      Filing.awaitAct("RESTORED", node);
      Filing.awaitAct("KEYS_REFUSED", node);
      binder.write("after", node);
      theLogSaysFromWhichPlaceItIsAnother(binder, node);
      theVerifierSaysSoToo(binder);
      takeTheTrailFrom(node.node().database());
    }
    assertTrue(refusal().startsWith("Payara refused the application: "), "without its trail");
    theLogOfTheNodeSays("ALARM the trail can't be written");
  }

  private static void theLogOfTheNodeSays(String what) throws IOException {
    assertTrue(Files.readString(RESTORED.resolve("logs/server.log")).contains(what));
  }

  private static void theLogSaysFromWhichPlaceItIsAnother(Binder binder, TestNode node)
      throws IOException {
    var auditor = Http.as("AUDITOR", node);
    for (var same : List.of("before", "after")) {
      assertEquals("SAME", binder.compared(same, auditor).path("verdict").asText());
    }
    var lost = binder.compared("lost", auditor);
    assertEquals("RESTORED", lost.path("verdict").asText(), lost::toString);
    var place = lost.at("/restore/place").asLong();
    assertTrue(binder.size("before") <= place && place < binder.size("lost"), lost::toString);
    var altered = binder.size("before") + ": " + binder.words("after");
    assertEquals("DIFFERS", Binder.beside(altered, auditor).path("verdict").asText());
    var told = auditor.get("/api/v1/audit/entries?action=LOG_DIFFERS&size=2").json();
    assertEquals("REFUSED", told.at("/items/0/outcome").asText());
    assertEquals("DONE", told.at("/items/1/outcome").asText(), "declared: no alarm");
    var page = auditor.get("/atkomstlogg/kontroll").text();
    assertTrue(page.contains(lost.at("/restore/number").asText()), page);
  }

  private static void theVerifierSaysSoToo(Binder binder) {
    var data = List.of("--data", RESTORED.toString());
    for (var same : List.of("before.checkpoint", "before.bundle", "after.bundle")) {
      var whole = binder.verified(same, data);
      assertEquals(0, whole.code(), whole::toString);
      assertTrue(whole.last().endsWith("; declared forks: 1"), whole::toString);
    }
    var place = binder.place();
    var bundle = List.of(binder.path("after.bundle").toString());
    for (var log : List.of(data, bundle)) {
      for (var lost : List.of("lost.checkpoint", "lost.bundle")) {
        var told = binder.verified(lost, log);
        assertEquals(1, told.code(), told::toString);
        assertTrue(told.last().startsWith("valv: restored: the log was"), told::toString);
        assertTrue(told.says("Declared fork at " + place + ": "), told::toString);
      }
    }
  }

  private static void takeTheTrailFrom(DatabaseAccess access) throws SQLException {
    var password = access.ownerPassword();
    try (var owner = DriverManager.getConnection(access.jdbcUrl(), DatabaseAccess.OWNER, password);
        var statement = owner.createStatement()) {
      statement.execute("revoke insert on valv.audit_entry from valv_app");
    }
  }

  private static void noNodeStartsWithAnotherKey() throws Exception {
    var key = RESTORED.resolve("keys/master.key");
    var kept = RESTORED.resolve("keys/kept");
    Files.move(key, kept);
    assertTrue(refusal().startsWith("ALARM: the key file " + key + " is missing"));
    var passphrase = Files.readString(RESTORED.resolve("demo-passphrase")).strip().toCharArray();
    MasterKey.create(key, passphrase, new Randomness()).close();
    assertTrue(refusal().startsWith("ALARM: the key file does not open "));
    assertTrue(refusal().startsWith("ALARM: the key file does not open "), "with a certificate");
    Files.delete(key);
    Files.move(kept, key);
    assertTrue(refusal().startsWith("the certificate is sealed under another key file: delete "));
    Folders.delete(RESTORED.resolve("tls"));
  }

  private static String refusal() {
    return assertThrows(CannotStart.class, () -> TestNode.onDemo(RESTORED).close()).line();
  }

  @Test
  void aBackupThatIsNotWholeOrNotOursIsRefusedInOneLine() throws IOException {
    assertEquals(0, backup().code());
    Files.writeString(PASSPHRASE, "en annan lösenfras helt\n");
    assertRefused("wrong passphrase for the backup");
    var other = Path.of("target", "it-backup-other").toAbsolutePath();
    Folders.delete(other);
    assertEquals(0, Command.run(words("backup", other)).code());
    Files.writeString(PASSPHRASE, "en lösenfras för kopior\n");

    var keys = file(FOLDER, ".keys");
    var kept = Files.readAllBytes(keys);
    Files.delete(keys);
    assertRefused("is missing: put it beside");
    Files.write(keys, Files.readAllBytes(file(other, ".keys")));
    assertRefused("wrong passphrase for the backup");
    Files.write(keys, Files.readAllBytes(file(FOLDER, ".data")));
    assertRefused("is not of the same backup");
    Files.write(keys, kept);

    var data = file(FOLDER, ".data");
    var bytes = Files.readAllBytes(data);
    bytes[bytes.length / 2]++;
    Files.write(data, bytes);
    assertRefused("was altered or is damaged");
    assertTrue(Files.notExists(RESTORED), "nothing was begun");
  }

  @Test
  void aBackupThatIsKilledIsNotTakenForOneAndTheNextIsGood() throws IOException {
    var random = new SplittableRandom(4);
    for (int i = 0; i < KILLS; i++) {
      Command.start(words("backup", FOLDER)).killAfter(700 + random.nextInt(2500));
      if (Files.isDirectory(FOLDER)) {
        assertEquals(
            endingWith(FOLDER, ".data"), endingWith(FOLDER, ".keys"), "half a backup has its name");
      }
    }
    var backup = backup();
    assertEquals(0, backup.code(), backup::toString);
    assertEquals(0, endingWith(FOLDER, ".part"));
    var inUse =
        Command.run(
            "restore",
            FOLDER.toString(),
            "--data",
            TestNode.running().node().data(".").toString(),
            "--passphrase-file",
            PASSPHRASE.toString());
    assertEquals(2, inUse.code());
    assertTrue(inUse.last().contains("there is a node in"), inUse::toString);
  }

  @Test
  void aBackupOfAnOlderSchemaIsRestoredOntoThisVersion() throws Exception {
    var old = Path.of("target", "it-older").toAbsolutePath();
    Folders.delete(old);
    var passphrase = "en lösenfras för kopior".toCharArray();
    try (var data = DataDirectory.open(old)) {
      MasterKey.create(data.masterKey(), passphrase, new Randomness()).close();
      var access = EmbeddedPostgres.accessOn(Loopback.freePort());
      try (var postgres = EmbeddedPostgres.start(data, servers(), access)) {
        Migrations.applyUpTo(access, FIRST_WITH_BACKUPS);
        new Backup(data, Clock.systemUTC(), step -> {}).take(FOLDER, access, passphrase);
        assertTrue(postgres.process().isAlive());
      }
    }
    var restore = restore();
    assertEquals(0, restore.code(), restore::toString);
    assertTrue(restore.lines().stream().anyMatch(l -> l.contains("migrations applied since")));
    assertTrue(restore.lines().stream().noneMatch(l -> l.contains("(0 migrations")));
  }

  private static Software servers() {
    return Software.in(NodeOptions.demo(RESTORED).servers());
  }

  private static Command.Ended backup() {
    return Command.run(words("backup", FOLDER));
  }

  private static String[] words(String command, Path folder) {
    return new String[] {
      command,
      folder.toString(),
      "--data",
      TestNode.running().node().data(".").toString(),
      "--passphrase-file",
      PASSPHRASE.toString()
    };
  }

  private static Command.Ended restore(String... more) {
    var words =
        List.of(
            "restore",
            FOLDER.toString(),
            "--data",
            RESTORED.toString(),
            "--passphrase-file",
            PASSPHRASE.toString());
    return Command.run(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static void assertRefused(String why) {
    var refused = restore();
    assertEquals(2, refused.code(), refused::toString);
    assertTrue(refused.last().contains(why), refused::toString);
  }

  private static Path file(Path folder, String end) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
    }
  }

  private static long endingWith(Path folder, String end) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).count();
    }
  }
}
