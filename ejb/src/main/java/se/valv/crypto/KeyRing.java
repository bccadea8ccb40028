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
import se.valv.identity.OperatorId;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;

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
  private static final int MOST_TRIES = 2;

  private final MasterKeys master;
  private final LabelKeys rows;
  private final Randomness random;
  private final Clock clock;
  private final KeyUse use;
  private final Map<LabelKeyId, Remembered> memory = new ConcurrentHashMap<>();

  KeyRing(MasterKeys master, LabelKeys rows, Randomness random, Clock clock, KeyUse use) {
    this.master = master;
    this.rows = rows;
    this.random = random;
    this.clock = clock;
    this.use = use;
  }

  /**
   * The key to seal with now, once: the newest generation, made if there is none. Asks the database
   * each time, for another node may have made a newer one, and counts.
   */
  public LabelKey current(LabelId label, Purpose purpose) {
    var first = new LabelKeyId(label, purpose, FIRST);
    var row = rows.newest(first).orElseGet(() -> add(first));
    var id = new LabelKeyId(label, purpose, row.generation());
    use.count(id);
    return open(id, row);
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

  /** The newest generation of every label that has a key for a purpose. */
  public Map<LabelId, Integer> generations(Purpose purpose) {
    return rows.newest(purpose);
  }

  /** Makes a key of the next generation: from now on {@code indexFiles} gives that. */
  public void renewIndexFiles(LabelId label) {
    try (var newest = indexFiles(label)) {
      add(new LabelKeyId(label, Purpose.INDEX_FILE, newest.generation() + 1));
    }
  }

  /**
   * The key to seal details of an audit entry with; of a label and month, made if there is none.
   */
  public LabelKey auditDetail(LabelId label, YearMonth month) {
    var generation = month.getYear() * HUNDRED + month.getMonthValue();
    var id = new LabelKeyId(label, Purpose.AUDIT_DETAIL, generation);
    use.count(id);
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

  /** What an operator's words are recognised by that may stand nowhere; made if there is none. */
  public Mac blindIndex(OperatorId operator) {
    var id = new LabelKeyId(new LabelId(operator.value()), Purpose.BLIND_INDEX, FIRST);
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

  /**
   * The row that is there after adding one: ours, or that of whoever came first. Nothing is added
   * when the master key was turned in that very moment: then by the next.
   */
  private LabelKeys.Row add(LabelKeyId id) {
    var found = Optional.<LabelKeys.Row>empty();
    for (int tries = 0; found.isEmpty(); tries++) {
      if (tries > MOST_TRIES) {
        throw new Unavailable("a key can't be made");
      }
      addUnder(rows.currentMaster(), id);
      found = rows.find(id);
    }
    return found.get();
  }

  private void addUnder(int number, LabelKeyId id) {
    var key = random.bytes(RawKey.BYTES);
    try {
      rows.addIfAbsent(id, number, master.key(number).seal(key, id.associatedData()));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
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
