package se.valv.sealing.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.FileKeys;
import se.valv.crypto.Randomness;
import se.valv.problem.Tampered;

class SealedStreamTest {

  private static final int BLOCK = SealedStream.BLOCK;
  private static final byte[] CONTEXT = "attachment".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private final FileKeys keys = keys(0);

  /** Printed by {@code python3 src/test/python/sealed_stream_vector.py}. */
  @Test
  void opensWhatAnotherProgramSealed() throws IOException {
    var header = "01606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f";
    var words = header + "f4b75a5f83a31d6b70f4261c340c373202dcb18fe6ba01ed169c1ccad852";
    var empty = header + "36c5e12a9c86cd449a4826ac578db80b";
    assertEquals(
        "Skyddsvärde 7",
        new String(opened(HexFormat.of().parseHex(words)), StandardCharsets.UTF_8));
    assertEquals(0, opened(HexFormat.of().parseHex(empty)).length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK})
  void whatWasWrittenIsRead(int length) throws IOException {
    var content = content(length);
    var sealed = sealed(content);
    assertEquals(SealedStream.sealedLength(length), sealed.length);
    assertArrayEquals(content, opened(sealed));
  }

  @Test
  void anyPlaceIsReadInAnyOrder() throws IOException {
    var content = content(3 * BLOCK + 100);
    var random = new SplittableRandom(1);
    try (var channel = open(sealed(content), CONTEXT)) {
      assertEquals(content.length, channel.size());
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(content.length);
        var part = ByteBuffer.allocate(random.nextInt(2 * BLOCK) + 1);
        int read = channel.position(from).read(part);
        assertEquals(Math.min(part.capacity(), content.length - from), read);
        assertEquals(from + read, channel.position());
        assertArrayEquals(
            Arrays.copyOfRange(content, from, from + read), Arrays.copyOf(part.array(), read));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void everyBitCounts(int length) throws IOException {
    var sealed = sealed(content(length));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      var altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(Tampered.class, () -> opened(altered), "bit " + bit);
    }
  }

  @Test
  void noLengthButTheRightOneIsRead() throws IOException {
    var sealed = sealed(content(2 * BLOCK));
    for (int length = 0; length < sealed.length; length += 1009) {
      var cut = Arrays.copyOf(sealed, length);
      assertThrows(Tampered.class, () -> opened(cut), "cut to " + length);
    }
    int header = SealedStream.HEADER;
    int firstBlock = header + SealedStream.SEALED_BLOCK;
    for (int length :
        new int[] {
          header, header + 1, firstBlock, firstBlock + 1, sealed.length - 1, sealed.length + 1
        }) {
      var other = Arrays.copyOf(sealed, length);
      assertThrows(Tampered.class, () -> opened(other), "length " + length);
    }
  }

  @Test
  void whatIsCutShortWhileItIsOpenIsNotRead() throws IOException {
    var sealed = sealed(content(2 * BLOCK));
    try (var file = stored(sealed);
        var open = SealedStream.opened(file, keys, CONTEXT);
        var other = FileChannel.open(folder.resolve("stream"), StandardOpenOption.WRITE)) {
      other.truncate(sealed.length - BLOCK / 2);
      open.position(BLOCK);
      assertThrows(Tampered.class, () -> open.read(ByteBuffer.allocate(1)));
    }
  }

  @Test
  void blocksThatChangePlacesAreNotRead() throws IOException {
    var sealed = sealed(content(3 * BLOCK));
    var swapped = sealed.clone();
    int size = SealedStream.SEALED_BLOCK;
    System.arraycopy(sealed, SealedStream.HEADER, swapped, SealedStream.HEADER + size, size);
    System.arraycopy(sealed, SealedStream.HEADER + size, swapped, SealedStream.HEADER, size);
    assertThrows(Tampered.class, () -> opened(swapped));
  }

  @Test
  void anotherContextOrKeyOpensNothing() throws IOException {
    var sealed = sealed(content(10));
    try (var other = open(sealed, new byte[] {1})) {
      assertThrows(Tampered.class, () -> other.read(ByteBuffer.allocate(1)));
    }
    try (var other = SealedStream.opened(stored(sealed), keys(1), CONTEXT)) {
      assertThrows(Tampered.class, () -> other.read(ByteBuffer.allocate(1)));
    }
  }

  @Test
  void noMoreThanABlockIsHeldHoweverMuchIsWritten() throws IOException {
    var sink = new Counting();
    var part = new byte[1 << 20];
    try (var out = SealedStream.sealing(sink, keys, CONTEXT)) {
      for (int i = 1; i <= 32; i++) {
        out.write(part);
        assertTrue(sink.bytes >= (long) i * part.length - BLOCK, "held back at " + i);
      }
    }
    assertEquals(SealedStream.sealedLength(32L * part.length), sink.bytes);
    assertTrue(sink.largest <= SealedStream.SEALED_BLOCK);
  }

  @Test
  void whatIsClosedStaysClosed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = SealedStream.sealing(bytes, keys, CONTEXT);
    out.write(7);
    out.flush();
    out.close();
    out.close();
    assertThrows(IOException.class, () -> out.write(1));
    assertArrayEquals(new byte[] {7}, opened(bytes.toByteArray()));
    var channel = open(bytes.toByteArray(), CONTEXT);
    channel.close();
    assertThrows(ClosedChannelException.class, () -> channel.read(ByteBuffer.allocate(1)));
    assertThrows(
        IllegalArgumentException.class, () -> open(bytes.toByteArray(), CONTEXT).position(-1));
  }

  private static FileKeys keys(int first) {
    var key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (first + i);
    }
    return FileKeys.withKey(1, key, new Randomness());
  }

  private static byte[] content(int length) {
    var content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i % 251);
    }
    return content;
  }

  private byte[] sealed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = SealedStream.sealing(bytes, keys, CONTEXT)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private byte[] opened(byte[] sealed) throws IOException {
    try (var channel = open(sealed, CONTEXT)) {
      var content = ByteBuffer.allocate((int) channel.size() + 1);
      while (channel.read(content) >= 0) {
        assertTrue(content.hasRemaining());
      }
      return Arrays.copyOf(content.array(), content.position());
    }
  }

  private SeekableByteChannel open(byte[] sealed, byte[] context) throws IOException {
    return SealedStream.opened(stored(sealed), keys, context);
  }

  private FileChannel stored(byte[] sealed) throws IOException {
    return FileChannel.open(Files.write(folder.resolve("stream"), sealed));
  }

  private static final class Counting extends OutputStream {

    private long bytes;
    private int largest;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) {
      bytes += len;
      largest = Math.max(largest, len);
    }
  }
}
