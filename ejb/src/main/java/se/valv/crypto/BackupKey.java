package se.valv.crypto;

import java.io.IOException;
import java.util.TreeMap;

/**
 * The key of one file of a backup: random, and written at the head of that file under the
 * operator's passphrase for backups, in the form of a key file (docs/formats/keystore.md).
 */
public final class BackupKey implements AutoCloseable {

  private static final int NUMBER = 1;

  private final byte[] head;
  private final FileKeys files;

  private BackupKey(byte[] head, FileKeys files) {
    this.head = head;
    this.files = files;
  }

  /**
   * Makes a new one. Slow, on purpose.
   *
   * @throws IllegalArgumentException when the passphrase is shorter than {@link
   *     MasterKey#MIN_PASSPHRASE}
   */
  public static BackupKey create(char[] passphrase, Randomness random) {
    if (passphrase.length < MasterKey.MIN_PASSPHRASE) {
      throw new IllegalArgumentException(
          "a passphrase has at least " + MasterKey.MIN_PASSPHRASE + " characters");
    }
    var keys = new TreeMap<Integer, RawKey>();
    keys.put(NUMBER, RawKey.random("AES", random));
    var head = KeyFile.encode(keys, passphrase, KeyFile.COST, random);
    return new BackupKey(head, files(keys.get(NUMBER), random));
  }

  /**
   * Reads one from the head of a file. Slow, on purpose.
   *
   * @throws WrongPassphrase when it is whole and does not open with {@code passphrase}
   * @throws IOException when it is damaged or none
   */
  public static BackupKey open(byte[] head, char[] passphrase, Randomness random)
      throws IOException, WrongPassphrase {
    var keys = KeyFile.decode(head, passphrase, random);
    return new BackupKey(head.clone(), files(keys.lastEntry().getValue(), random));
  }

  private static FileKeys files(RawKey key, Randomness random) {
    try (key) {
      return new FileKeys(NUMBER, key.getEncoded(), random);
    }
  }

  /** What stands at the head of the file; no secret to whoever lacks the passphrase. */
  public byte[] head() {
    return head.clone();
  }

  /** What the rest of the file is sealed with. */
  public FileKeys files() {
    return files;
  }

  /** Wipes the key. */
  @Override
  public void close() {
    files.close();
  }
}
