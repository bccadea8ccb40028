package se.valv.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.valv.problem.Tampered;

/**
 * Numbered keys under a passphrase, as bytes: format 1 of docs/formats/keystore.md. A checksum that
 * needs no key tells a damaged file from a wrong passphrase.
 */
final class KeyFile {

  /** What RFC 9106 asks for where memory is short: 64 MiB and three passes for every guess. */
  static final Argon2 COST = new Argon2(65536, 3, 1);

  private static final byte[] MAGIC = "VALVKEYS".getBytes(StandardCharsets.US_ASCII);
  private static final short FORMAT = 1;
  private static final int HEADER_BYTES =
      MAGIC.length + Short.BYTES + 3 * Integer.BYTES + Argon2.SALT_BYTES;
  private static final int ENTRY_BYTES = Integer.BYTES + RawKey.BYTES;
  private static final int LEAST_BYTES = HEADER_BYTES + Aead.OVERHEAD + ENTRY_BYTES + Sha256.BYTES;

  private KeyFile() {}

  /** Writes keys down, under a fresh salt and so a fresh file key. */
  static byte[] encode(
      NavigableMap<Integer, RawKey> keys, char[] passphrase, Argon2 cost, Randomness random) {
    var salt = random.bytes(Argon2.SALT_BYTES);
    var header =
        ByteBuffer.allocate(HEADER_BYTES)
            .put(MAGIC)
            .putShort(FORMAT)
            .putInt(cost.memoryKib())
            .putInt(cost.iterations())
            .putInt(cost.parallelism())
            .put(salt)
            .array();
    var entries = entries(keys);
    try (var fileKey = fileKey(cost, passphrase, salt)) {
      var sealed = new Aead(fileKey, random).seal(entries, header);
      var content =
          ByteBuffer.allocate(header.length + sealed.length + Sha256.BYTES).put(header).put(sealed);
      return content.put(checksum(content.array())).array();
    } finally {
      Arrays.fill(entries, (byte) 0);
    }
  }

  /**
   * Reads keys back.
   *
   * @throws WrongPassphrase when the file is whole and {@code passphrase} does not open it
   * @throws IOException when it is no key file, of an unknown format, or damaged
   */
  static NavigableMap<Integer, RawKey> decode(byte[] file, char[] passphrase, Randomness random)
      throws IOException, WrongPassphrase {
    if (!Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
      throw new IOException("not a key file");
    }
    var end = file.length - Sha256.BYTES;
    if (file.length < LEAST_BYTES
        || !Arrays.equals(checksum(file), Arrays.copyOfRange(file, end, file.length))) {
      throw new IOException("damaged: restore it from the backup of keys");
    }
    var in = ByteBuffer.wrap(file, MAGIC.length, end - MAGIC.length);
    if (in.getShort() != FORMAT) {
      throw new IOException("made by a newer version of Valv");
    }
    return open(in, file, passphrase, random);
  }

  private static NavigableMap<Integer, RawKey> open(
      ByteBuffer in, byte[] file, char[] passphrase, Randomness random)
      throws IOException, WrongPassphrase {
    var cost = cost(in);
    var salt = take(in, Argon2.SALT_BYTES);
    try (var fileKey = fileKey(cost, passphrase, salt)) {
      var header = Arrays.copyOf(file, HEADER_BYTES);
      return keys(new Aead(fileKey, random).open(take(in, in.remaining()), header));
    } catch (Tampered e) {
      throw new WrongPassphrase(e);
    }
  }

  private static Argon2 cost(ByteBuffer in) throws IOException {
    try {
      return new Argon2(in.getInt(), in.getInt(), in.getInt());
    } catch (IllegalArgumentException e) {
      throw new IOException("asks for a cost that Valv does not accept", e);
    }
  }

  private static RawKey fileKey(Argon2 cost, char[] passphrase, byte[] salt) {
    return new RawKey(cost.derive(passphrase, salt, RawKey.BYTES), "AES");
  }

  private static byte[] entries(NavigableMap<Integer, RawKey> keys) {
    var out = ByteBuffer.allocate(keys.size() * ENTRY_BYTES);
    keys.forEach((number, key) -> {
      var bytes = key.getEncoded();
      out.putInt(number).put(bytes);
      Arrays.fill(bytes, (byte) 0);
    });
    return out.array();
  }

  private static NavigableMap<Integer, RawKey> keys(byte[] entries) {
    var keys = new TreeMap<Integer, RawKey>();
    for (var in = ByteBuffer.wrap(entries); in.hasRemaining(); ) {
      keys.put(in.getInt(), new RawKey(take(in, RawKey.BYTES), "AES"));
    }
    Arrays.fill(entries, (byte) 0);
    return keys;
  }

  private static byte[] take(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /** SHA-256 of all but the place of the checksum itself. */
  private static byte[] checksum(byte[] file) {
    return Sha256.of(Arrays.copyOf(file, file.length - Sha256.BYTES));
  }
}
