package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;

/**
 * R2 for whole indexes: whatever is done to their files, no answer differs from that of an index
 * that nobody touched. An alteration is refused with an alarm, and the index is built anew.
 */
class AlteredIndexTest {

  private final IndexStand stand = IndexStand.empty();

  private CommitTable.Kept kept;

  @BeforeEach
  void write() {
    for (int i = 0; i < 3; i++) {
      stand.outbox.add(put(SECRET, Samples.id(i), 1, text("Rubrik", "hemligt ord " + i)));
      stand.outbox.add(put(OPEN, Samples.id(i), 1, text("Rubrik", "öppet ord " + i)));
    }
    stand.tick();
    stand.tick();
    kept = stand.commits.find("node", SECRET.id()).orElseThrow();
  }

  /** Every bit of what is short; of what is longer one in every byte. */
  @Test
  void noFlippedBitIsReadInSilence() throws IOException {
    var whole = files(SECRET.id());
    int silent = 0;
    int tried = 0;
    assertFalse(isRefused());
    for (var file : whole.entrySet()) {
      var bytes = file.getValue();
      int step = bytes.length < 1_000 ? 1 : Byte.SIZE + 1;
      for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += step) {
        int at = bit / Byte.SIZE;
        set(file.getKey(), at, (byte) (bytes[at] ^ 1 << bit % Byte.SIZE));
        silent += isRefused() ? 0 : 1;
        tried++;
        set(file.getKey(), at, bytes[at]);
      }
    }
    assertEquals(0, silent, "of " + tried);
    assertTrue(tried > 10_000, "tried " + tried);
  }

  private static void set(Path file, int at, byte value) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {value}), at);
    }
  }

  /** Reads all there is to read, as a merge does. */
  private boolean isRefused() {
    try (var cache = stand.stored(SECRET)) {
      for (var leaf : cache.reader().leaves()) {
        leaf.reader().checkIntegrity();
      }
      return false;
    } catch (Tampered e) {
      return true;
    } catch (IOException e) {
      throw new AssertionError("refused by another than the seal", e);
    }
  }

  @Test
  void anIndexWithAFlippedBitIsBuiltAnew() throws IOException {
    var whole = files(SECRET.id());
    for (var file : whole.entrySet()) {
      var bytes = file.getValue();
      for (int at = 0; at < bytes.length; at += 1 + bytes.length / 5) {
        restore(whole);
        var altered = bytes.clone();
        altered[at] ^= 1;
        Files.write(file.getKey(), altered);
        assertEquals(List.of(SearchAct.INDEX_REFUSED), alarms(), file.getKey() + " " + at);
      }
    }
  }

  @Test
  void filesThatChangePlacesAreRefused() throws IOException {
    var whole = files(SECRET.id());
    var paths = List.copyOf(whole.keySet());
    for (var one : paths) {
      for (var other : paths) {
        if (one.equals(other)) {
          continue;
        }
        restore(whole);
        Files.write(one, whole.get(other));
        assertEquals(List.of(SearchAct.INDEX_REFUSED), alarms(), one + " was " + other);
      }
    }
  }

  @Test
  void anotherLabelsFilesAreRefused() throws IOException {
    var open = files(OPEN.id());
    var secret = new TreeMap<Path, byte[]>();
    open.forEach((path, bytes) -> secret.put(stand.folder(SECRET.id()).resolve(name(path)), bytes));
    restore(secret);
    assertEquals(1, alarms().size());
  }

  @Test
  void filesThatAreGoneAreNoticed() throws IOException {
    var whole = files(SECRET.id());
    for (var path : whole.keySet()) {
      restore(whole);
      Files.delete(path);
      assertEquals(List.of(SearchAct.INDEX_LOST), alarms(), path.toString());
    }
  }

  @Test
  void anOldCommitPutBackIsRefused() throws IOException {
    var old = files(SECRET.id());
    stand.outbox.add(put(SECRET, ObjectId.random(), 1, text("", "nytt ord")));
    stand.tick();
    stand.tick();
    var node = stand.afterCrash();
    putBack(old);
    assertEquals(1, node.found("nytt", SECRET));
    assertEquals(4, node.found("ord", SECRET));
    assertEquals(List.of(SearchAct.INDEX_REFUSED), node.alarms.take());
  }

  @Test
  void anEarlierBuildingOfTheSameIndexIsRefused() throws IOException {
    var old = files(SECRET.id());
    stand.renew(SECRET);
    stand.tick();
    stand.tick();
    var built = files(SECRET.id());
    assertEquals(3, stand.found("ord", SECRET));
    putBack(old);
    var node = stand.afterCrash();
    assertEquals(3, node.found("ord", SECRET));
    assertEquals(List.of(SearchAct.INDEX_REFUSED), node.alarms.take());
    assertTrue(built.size() > 1);
  }

  @Test
  void whatIsAlteredUnderASearchIsRefusedAndThenBuiltAnew() throws IOException {
    for (int i = 10; i < 300; i++) {
      var statute = Samples.STATUTES.get(i % Samples.STATUTES.size());
      stand.outbox.add(put(SECRET, Samples.id(i), 1, statute));
    }
    stand.tick();
    stand.tick();
    var node = stand.afterCrash();
    try (var index = node.open(label -> true, SECRET)) {
      for (var file : files(SECRET.id()).entrySet()) {
        var bytes = file.getValue();
        for (int i = 40; i < bytes.length; i += 100) {
          bytes[i] ^= 1;
        }
        Files.write(file.getKey(), bytes);
      }
      var finder = new Finder();
      var ask = Samples.ask("lag förordning myndighet");
      assertThrows(Tampered.class, () -> finder.find(index, ask, Set.of(Samples.WATER)));
    }
    assertEquals(3, node.found("hemligt", SECRET));
    assertEquals(List.of(SearchAct.INDEX_REFUSED), node.alarms.take());
  }

  /** What a new node tells, which answers as before. */
  private List<SearchAct> alarms() {
    var node = stand.afterCrash();
    assertEquals(3, node.found("hemligt ord", SECRET));
    assertEquals(3, node.found("öppet ord", OPEN));
    node.indexes.close();
    return node.alarms.take();
  }

  private Map<Path, byte[]> files(LabelId label) throws IOException {
    var files = new TreeMap<Path, byte[]>();
    try (var paths = Files.newDirectoryStream(stand.folder(label))) {
      for (var path : paths) {
        if (!name(path).equals("write.lock")) {
          files.put(path, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Puts back what was there, and what the database kept of it. */
  private void restore(Map<Path, byte[]> files) throws IOException {
    putBack(files);
    stand.commits.put(kept);
  }

  private void putBack(Map<Path, byte[]> files) throws IOException {
    var folder = stand.folder(SECRET.id());
    Files.createDirectories(folder);
    try (var paths = Files.newDirectoryStream(folder)) {
      for (var path : paths) {
        Files.delete(path);
      }
    }
    for (var file : files.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }
}
