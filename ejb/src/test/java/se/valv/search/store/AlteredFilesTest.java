package se.valv.search.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.FileKeys;
import se.valv.crypto.Randomness;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** R2 for one file: what is read is what was written there, or nothing. */
class AlteredFilesTest {

  private static final LabelId LABEL = new LabelId(new UUID(1, 2));
  private static final UUID BUILDING = new UUID(3, 4);
  private static final int BLOCK = Format.BLOCK_BYTES;
  private static final int SEALED = Format.SEALED_BYTES;
  private static final String NAME = "_0.cfs";

  @TempDir private Path folder;
  private Path file;

  private EncryptedDirectory ours;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve(NAME);
    ours = directory(LABEL, 1, BUILDING);
  }

  @AfterEach
  void close() throws IOException {
    ours.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK + 7})
  void fileOfAnyLengthIsReadAsItWasWritten(int length) throws IOException {
    var content = content(length);
    write(content);
    assertArrayEquals(content, read());
    int blocks = Math.max(1, (length + BLOCK - 1) / BLOCK);
    assertEquals(Format.HEADER_BYTES + length + 16L * blocks, Files.size(file));
    assertEquals(length, ours.fileLength(NAME));
  }

  /** Printed by {@code python3 src/test/python/index_file_vector.py}. */
  @Test
  void whatAnotherProgramWroteIsRead() throws IOException {
    Files.write(
        file,
        HexFormat.of()
            .parseHex(
                "56414c5649445831606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"
                    + "acd5dcc6100019f0042657f55ef5031067be768aa8a8ec62ac6a9c6bea73"));
    var key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    var identity = new IndexIdentity(new LabelId(new UUID(1, 2)), 1, new UUID(3, 4));
    var keys = FileKeys.withKey(1, key, new Randomness());
    try (var directory = new EncryptedDirectory(folder, keys, identity, new BlockCache(0));
        var in = directory.openInput(NAME, IOContext.DEFAULT)) {
      var bytes = new byte[(int) in.length()];
      in.readBytes(bytes, 0, bytes.length);
      assertEquals("Skyddsvärde 7", new String(bytes, UTF_8));
    }
  }

  @Test
  void everyFlippedBitOfASmallFileIsRefused() throws IOException {
    write(content(300));
    var whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
      refusedWithFlipped(whole, bit);
    }
  }

  @Test
  void aFlippedBitInEveryByteOfALargerFileIsRefused() throws IOException {
    write(content(BLOCK + 500));
    var whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      refusedWithFlipped(whole, at * Byte.SIZE + at % Byte.SIZE);
    }
  }

  private void refusedWithFlipped(byte[] whole, int bit) throws IOException {
    int at = bit / Byte.SIZE;
    set(at, (byte) (whole[at] ^ 1 << bit % Byte.SIZE));
    assertThrows(Tampered.class, this::read);
    set(at, whole[at]);
  }

  private void set(int at, byte value) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {value}), at);
    }
  }

  @Test
  void everyCutIsRefused() throws IOException {
    write(content(BLOCK + 40));
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (long length = channel.size() - 1; length >= 0; length--) {
        channel.truncate(length);
        assertThrows(Tampered.class, this::read);
      }
    }
  }

  @Test
  void aFileMadeLongerIsRefused() throws IOException {
    write(content(BLOCK));
    var whole = Files.readAllBytes(file);
    for (int more : new int[] {1, 15, 16, 17, SEALED - 1, SEALED, SEALED + 1}) {
      refused(Arrays.copyOf(whole, whole.length + more));
    }
    var twice = Arrays.copyOf(whole, whole.length + SEALED);
    System.arraycopy(whole, Format.HEADER_BYTES, twice, whole.length, SEALED);
    refused(twice);
  }

  @Test
  void blocksThatChangePlacesAreRefused() throws IOException {
    write(content(4 * BLOCK));
    var whole = Files.readAllBytes(file);
    for (int one = 0; one < 4; one++) {
      for (int other = 0; other < one; other++) {
        refused(swapped(whole, one, other));
      }
    }
  }

  @Test
  void aBlockOfAnotherFileIsRefused() throws IOException {
    write(content(2 * BLOCK));
    var first = Files.readAllBytes(file);
    Files.delete(file);
    write(content(2 * BLOCK));
    var second = Files.readAllBytes(file);
    System.arraycopy(first, Format.HEADER_BYTES, second, Format.HEADER_BYTES, SEALED);
    refused(second);
  }

  @Test
  void anotherFileOfTheSameIndexIsRefused() throws IOException {
    write(content(500));
    Files.move(file, folder.resolve("_1.cfs"));
    assertThrows(Tampered.class, () -> ours.openInput("_1.cfs", IOContext.DEFAULT));
    assertTrue(ours.refused().isPresent());
  }

  @Test
  void aFileOfAnotherIndexIsRefused() throws IOException {
    write(content(500));
    refusedBy(new LabelId(new UUID(1, 3)), 1, BUILDING);
    refusedBy(LABEL, 2, BUILDING);
    refusedBy(LABEL, 1, new UUID(3, 5));
  }

  @Test
  void renamedFileIsReadUnderItsNewNameOnly() throws IOException {
    var content = content(BLOCK + 1);
    write(content);
    var old = Files.readAllBytes(file);
    ours.rename(NAME, "segments_1");
    assertArrayEquals(new String[] {"segments_1"}, ours.listAll());
    ours.rename("segments_1", NAME);
    assertArrayEquals(content, read());
    Files.write(folder.resolve("segments_1"), old);
    assertThrows(Tampered.class, () -> ours.openInput("segments_1", IOContext.DEFAULT));
  }

  @Test
  void whatIsAlteredWhileItIsOpenIsRefusedWhenItIsRead() throws IOException {
    write(content(3 * BLOCK));
    try (var in = ours.openInput(NAME, IOContext.DEFAULT)) {
      var altered = Files.readAllBytes(file);
      altered[Format.HEADER_BYTES + SEALED + 5] ^= 1;
      Files.write(file, altered);
      in.readByte();
      in.seek(BLOCK);
      assertThrows(Tampered.class, in::readByte);
      assertTrue(ours.refused().isPresent());
    }
  }

  private void refusedBy(LabelId label, int generation, UUID building) throws IOException {
    try (var directory = directory(label, generation, building)) {
      assertThrows(Tampered.class, () -> directory.openInput(NAME, IOContext.DEFAULT));
    }
  }

  private void refused(byte[] altered) throws IOException {
    Files.write(file, altered);
    assertThrows(Tampered.class, this::read);
  }

  private static byte[] swapped(byte[] whole, int one, int other) {
    var swapped = whole.clone();
    int first = Format.HEADER_BYTES + one * SEALED;
    int second = Format.HEADER_BYTES + other * SEALED;
    System.arraycopy(whole, first, swapped, second, SEALED);
    System.arraycopy(whole, second, swapped, first, SEALED);
    return swapped;
  }

  private static byte[] content(int length) {
    var content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i * 31 + i / 250);
    }
    return content;
  }

  private void write(byte[] content) throws IOException {
    try (var out = ours.createOutput(NAME, IOContext.DEFAULT)) {
      out.writeBytes(content, content.length);
    }
  }

  private byte[] read() throws IOException {
    try (var in = ours.openInput(NAME, IOContext.DEFAULT)) {
      var bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  private EncryptedDirectory directory(LabelId label, int generation, UUID building)
      throws IOException {
    var keys = FileKeys.withKey(1, new byte[32], new Randomness());
    var identity = new IndexIdentity(label, generation, building);
    return new EncryptedDirectory(folder, keys, identity, new BlockCache(1 << 20));
  }
}
