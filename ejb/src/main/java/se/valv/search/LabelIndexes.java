package se.valv.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.access.SearchGrant;
import se.valv.identity.LabelId;
import se.valv.problem.Problem;
import se.valv.search.store.BlockCache;

/**
 * The index of each label that has, or had, records. On this node's own disk, and derived: what is
 * not there is built from the outbox. As many are open as the settings allow, those that were asked
 * for last; who asks for one that is not open waits for it, and for no other.
 */
@ApplicationScoped
class LabelIndexes {

  private static final Logger LOG = Logger.getLogger(LabelIndexes.class.getName());

  /** How long a search waits, in all, for the indexes that it opens. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How much of its turn the timer spends on one label. */
  private static final Duration SHARE = Duration.ofSeconds(2);

  private final Map<LabelId, LabelIndex> indexes = new ConcurrentHashMap<>();
  private @Nullable IndexParts parts;

  @Inject OutboxTable outbox;
  @Inject CommitTable commits;
  @Inject IndexKeys keys;
  @Inject IndexAlarm alarm;
  @Inject private Config config;

  @PostConstruct
  void begin() {
    begin(IndexSettings.read(config));
  }

  void begin(IndexSettings settings) {
    var cache = new BlockCache(settings.cacheBytes());
    parts = new IndexParts(outbox, commits, keys, alarm, cache, settings);
  }

  /** There is work for these labels that was not read. */
  public void fallBehind(Collection<LabelId> labels) {
    labels.forEach(label -> of(label).fallBehind());
  }

  /**
   * Opens those in reach that are wanted, and looks at no other.
   *
   * @throws Problem that one of them answers with
   */
  public ReachIndex open(SearchGrant grant, Predicate<Label> wanted) {
    var patience = Patience.of(PATIENCE);
    var open = new ArrayList<OpenIndex>();
    boolean all = false;
    try {
      for (var label : grant.reach()) {
        var index = indexes.get(label);
        if (index != null && wanted.test(grant.label(label))) {
          index.open(grant, patience).ifPresent(open::add);
        }
      }
      all = true;
      return new ReachIndex(open);
    } finally {
      if (!all) {
        open.forEach(OpenIndex::close);
      }
    }
  }

  /**
   * Gives up what is under an older key than its label's newest: it is built anew. Reads what is
   * there to read, makes it stay, and closes what was not asked for the longest when too many are
   * open.
   */
  public void tidy() {
    var newest = keys.generationsOfFiles();
    for (var entry : indexes.entrySet()) {
      try {
        entry.getValue().dropOlderThan(newest.getOrDefault(entry.getKey(), 0));
        entry.getValue().tidy(Patience.of(SHARE));
      } catch (Problem e) {
        var told = new Object[] {entry.getKey(), e.getMessage()};
        LOG.log(Level.WARNING, "index of label {0}: {1}", told);
      }
      closeBeyond(settings().mostOpen());
    }
  }

  /** How many are open now. */
  public int open() {
    return (int) indexes.values().stream().filter(LabelIndex::isOpen).count();
  }

  @PreDestroy
  void close() {
    indexes.values().forEach(LabelIndex::close);
  }

  private void closeBeyond(int most) {
    int tooMany = open() - most;
    if (tooMany > 0) {
      indexes.values().stream()
          .filter(LabelIndex::isOpen)
          .sorted(Comparator.comparingLong(LabelIndex::lastUsed))
          .limit(tooMany)
          .forEach(LabelIndex::close);
    }
  }

  LabelIndex of(LabelId label) {
    return indexes.computeIfAbsent(
        label, any -> new LabelIndex(label, Objects.requireNonNull(parts)));
  }

  private IndexSettings settings() {
    return Objects.requireNonNull(parts).settings();
  }
}
