package se.valv.crypto;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.valv.problem.Unavailable;

/**
 * The key above all keys of an installation, kept outside its database in a key file under a
 * passphrase; its form is docs/formats/keystore.md. Whoever has file and passphrase has everything;
 * who loses either has nothing, and no one can help.
 *
 * <p>Master keys are numbered from 1 and the highest is the current one. Older ones stay until what
 * they wrapped has been wrapped anew. A master key only ever wraps other keys, by {@link Aead}.
 *
 * <p>Beside them the file holds the keys that sign the log's checkpoints, numbered from 1 too and
 * kept under numbers with the highest bit set. They are outside the database for the same reason:
 * who can write there must not be able to sign what he wrote.
 */
public final class MasterKey implements AutoCloseable {

  /** The fewest characters of a passphrase. */
  public static final int MIN_PASSPHRASE = 12;

  /** What is added to the number of a checkpoint key; sorts before every master key. */
  private static final int CHECKPOINT = Integer.MIN_VALUE;

  private final NavigableMap<Integer, RawKey> keys;
  private final Randomness random;

  private MasterKey(NavigableMap<Integer, RawKey> keys, Randomness random) {
    this.keys = keys;
    this.random = random;
  }

  /**
   * Makes master key 1 and writes it to a new file of mode 600, which is on the disk, whole, when
   * this returns. Slow, on purpose.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the file is there; it is left alone
   * @throws IllegalArgumentException when the passphrase is shorter than {@link #MIN_PASSPHRASE}
   */
  public static MasterKey create(Path file, char[] passphrase, Randomness random)
      throws IOException {
    if (passphrase.length < MIN_PASSPHRASE) {
      throw new IllegalArgumentException(
          "a passphrase has at least " + MIN_PASSPHRASE + " characters");
    }
    var made = ofBytes(random.bytes(RawKey.BYTES), random);
    made.keys.put(CHECKPOINT + 1, RawKey.random("Ed25519", random));
    PrivateFile.create(file, KeyFile.encode(made.keys, passphrase, KeyFile.COST, random));
    return made;
  }

  /**
   * Reads the master keys of an installation. Slow, on purpose.
   *
   * @throws WrongPassphrase when the file is whole and does not open with {@code passphrase}
   * @throws IOException when it can't be read, is open to others than its owner, is damaged or is
   *     no key file; the message says which
   */
  public static MasterKey open(Path file, char[] passphrase, Randomness random)
      throws IOException, WrongPassphrase {
    var content = PrivateFile.read(file);
    try {
      return new MasterKey(KeyFile.decode(content, passphrase, random), random);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Master key 1, not yet in a file. Takes the array over. */
  static MasterKey ofBytes(byte[] key, Randomness random) {
    var keys = new TreeMap<Integer, RawKey>();
    keys.put(1, new RawKey(key, "AES"));
    return new MasterKey(keys, random);
  }

  /** The number of the key that wraps from now on. */
  public int current() {
    return keys.lastKey();
  }

  /**
   * The key of a number, to wrap and unwrap with.
   *
   * @throws Unavailable when the file does not hold it
   */
  public Aead key(int number) {
    var key = keys.get(number);
    if (key == null) {
      throw new Unavailable("master key " + number + " is not in the key file");
    }
    return new Aead(key, random);
  }

  /**
   * What can sign checkpoints, the oldest first: two while the key is changed, none in a file that
   * is older than checkpoints.
   */
  public List<Signer> checkpointSigners() {
    return keys.headMap(0).values().stream().map(MasterKey::signer).toList();
  }

  /**
   * Makes a checkpoint key where there is none, and writes the file anew: the old or the new one is
   * on the disk, whole, whenever the power is cut.
   */
  public void addCheckpointKey(Path file, char[] passphrase) throws IOException {
    if (keys.headMap(0).isEmpty()) {
      keys.put(CHECKPOINT + 1, RawKey.random("Ed25519", random));
      PrivateFile.replace(file, KeyFile.encode(keys, passphrase, KeyFile.COST, random));
    }
  }

  /**
   * Makes the next checkpoint key, unless it is there already, and writes the file anew, as {@link
   * #addNext} does. The one until then stays, to sign until the log says otherwise.
   */
  public void addNextCheckpointKey(Path file, char[] passphrase) throws IOException {
    if (keys.headMap(0).size() < 2) {
      keys.put(keys.headMap(0).lastKey() + 1, RawKey.random("Ed25519", random));
      PrivateFile.replace(file, KeyFile.encode(keys, passphrase, KeyFile.COST, random));
    }
  }

  /**
   * Destroys every checkpoint key but the newest, here and in the file, as {@link #destroyOlder}
   * does: nobody signs with them any more.
   */
  public void destroyOlderCheckpointKeys(Path file, char[] passphrase) throws IOException {
    destroy(keys.headMap(keys.headMap(0).lastKey()), file, passphrase);
  }

  private void destroy(Map<Integer, RawKey> older, Path file, char[] passphrase)
      throws IOException {
    older.values().forEach(RawKey::destroy);
    older.clear();
    PrivateFile.replaceAndErase(file, KeyFile.encode(keys, passphrase, KeyFile.COST, random));
  }

  private static Signer signer(RawKey key) {
    var seed = key.getEncoded();
    try {
      return Signer.ofSeed(seed);
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }

  /** Whether there is a key of that number. */
  public boolean holds(int number) {
    return keys.containsKey(number);
  }

  /** The numbers of the master keys that there are, the newest first. */
  public List<Integer> numbers() {
    return keys.tailMap(1, true).descendingKeySet().stream().toList();
  }

  /**
   * Makes the next master key and writes the file anew: the old or the new one is on the disk,
   * whole, whenever the power is cut. Those that there were stay, to open what they wrapped.
   */
  public void addNext(Path file, char[] passphrase) throws IOException {
    keys.put(current() + 1, RawKey.random("AES", random));
    PrivateFile.replace(file, KeyFile.encode(keys, passphrase, KeyFile.COST, random));
  }

  /**
   * Destroys every master key but the current one, here and in the file: what they wrapped, and
   * nobody wrapped anew, opens nowhere any more. The bytes of the old file are written over, as far
   * as the file system lets them be.
   */
  public void destroyOlder(Path file, char[] passphrase) throws IOException {
    destroy(keys.subMap(1, current()), file, passphrase);
  }

  /** Wipes the keys; nothing made from them works afterwards. */
  @Override
  public void close() {
    keys.values().forEach(RawKey::destroy);
  }
}
