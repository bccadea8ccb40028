package se.valv.crypto;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/**
 * The keys of the register: one for each label, purpose and generation, random, wrapped by the
 * master key, made when first asked for. Keys are never derived from one another, so that deleting
 * one row makes unreadable what it sealed and nothing else.
 *
 * <p>A key is made in the caller's transaction and is rolled back with it, together with whatever
 * it sealed; it is remembered only once it is committed, and for no more than {@link #MEMORY}, so
 * that a key erased in the database is soon gone from every node.
 */
public final class KeyRing {

  /** How long an opened key is remembered. */
  static final Duration MEMORY = Duration.ofMinutes(1);

  private static final int FIRST = 1;
  private static final int HUNDRED = 100;

  private final MasterKey master;
  private final LabelKeys rows;
  private final Randomness random;
  private final Clock clock;
  private final Map<LabelKeyId, Remembered> memory = new ConcurrentHashMap<>();

  KeyRing(MasterKey master, LabelKeys rows, Randomness random, Clock clock) {
    this.master = master;
    this.rows = rows;
    this.random = random;
    this.clock = clock;
  }

  /**
   * The key to seal with now: the newest generation, made if there is none. Asks the database each
   * time, for another node may have made a newer one.
   */
  public LabelKey current(LabelId label, Purpose purpose) {
    var first = new LabelKeyId(label, purpose, FIRST);
    var row = rows.newest(first).orElseGet(() -> add(first));
    return open(new LabelKeyId(label, purpose, row.generation()), row);
  }

  /**
   * The key of a generation, to open with.
   *
   * @throws Tampered when it is not there: what it sealed can't be without it
   */
  public LabelKey of(LabelId label, Purpose purpose, int generation) {
    var id = new LabelKeyId(label, purpose, generation);
    return recall(id).orElseGet(() -> open(id, existing(id)));
  }

  /** What the files of a label's index get their keys from now, made if there is none. */
  public FileKeys indexFiles(LabelId label) {
    var first = new LabelKeyId(label, Purpose.INDEX_FILE, FIRST);
    var row = rows.newest(first).orElseGet(() -> add(first));
    var id = new LabelKeyId(label, Purpose.INDEX_FILE, row.generation());
    return new FileKeys(row.generation(), unwrap(id, row), random);
  }

  /** Makes a key of the next generation: from now on {@code indexFiles} gives that. */
  public void renewIndexFiles(LabelId label) {
    try (var newest = indexFiles(label)) {
      add(new LabelKeyId(label, Purpose.INDEX_FILE, newest.generation() + 1));
    }
  }

  /** The key for details of audit entries of one label and month, made if there is none. */
  public LabelKey auditDetail(LabelId label, YearMonth month) {
    var generation = month.getYear() * HUNDRED + month.getMonthValue();
    var id = new LabelKeyId(label, Purpose.AUDIT_DETAIL, generation);
    return recall(id).orElseGet(() -> open(id, existingOrNew(id)));
  }

  /** What authenticates the audit entries of one epoch, made if there is none. */
  public Mac auditMac(long epoch) {
    var id = new LabelKeyId(LabelId.NONE, Purpose.AUDIT_MAC, Math.toIntExact(epoch));
    return new Mac(unwrap(id, existingOrNew(id)));
  }

  /** What hides the names and addresses that failures to log in are counted for. */
  public Mac loginThrottle() {
    var id = new LabelKeyId(LabelId.NONE, Purpose.LOGIN_THROTTLE, FIRST);
    return new Mac(unwrap(id, existingOrNew(id)));
  }

  private Optional<LabelKey> recall(LabelKeyId id) {
    var now = clock.instant();
    return Optional.ofNullable(memory.get(id)).filter(r -> r.isFresh(now)).map(Remembered::key);
  }

  private LabelKeys.Row existing(LabelKeyId id) {
    return rows.find(id).orElseThrow(() -> new Tampered("a label key is missing"));
  }

  private LabelKeys.Row existingOrNew(LabelKeyId id) {
    return rows.find(id).orElseGet(() -> add(id));
  }

  /** The row that is there after adding one: ours, or that of whoever came first. */
  private LabelKeys.Row add(LabelKeyId id) {
    var number = master.current();
    var key = random.bytes(RawKey.BYTES);
    try {
      rows.addIfAbsent(id, number, master.key(number).seal(key, id.associatedData()));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
    return existing(id);
  }

  private LabelKey open(LabelKeyId id, LabelKeys.Row row) {
    var aead = new Aead(new RawKey(unwrap(id, row), "AES"), random);
    var key = new LabelKey(id.generation(), aead);
    if (row.committed()) {
      var now = clock.instant();
      memory.values().removeIf(old -> !old.isFresh(now));
      memory.put(id, new Remembered(key, now));
    }
    return key;
  }

  private byte[] unwrap(LabelKeyId id, LabelKeys.Row row) {
    return master.key(row.masterKey()).open(row.wrapped(), id.associatedData());
  }

  private record Remembered(LabelKey key, Instant since) {

    boolean isFresh(Instant now) {
      return now.isBefore(since.plus(MEMORY));
    }
  }
}
