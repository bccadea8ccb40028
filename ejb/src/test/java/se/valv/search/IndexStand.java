package se.valv.search;

import static se.valv.search.Samples.WATER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.valv.access.Grants;
import se.valv.access.Label;
import se.valv.crypto.KeyRing;
import se.valv.crypto.KeyRings;
import se.valv.identity.LabelId;
import se.valv.search.store.BlockCache;

/** The indexes of a node, on disk, with an outbox, and no database. */
final class IndexStand {

  private static final int MOST_OPEN = 16;
  private static final long CACHE_BYTES = 1 << 20;

  final KeyRing ring;
  final IndexKeys keys = new IndexKeys();
  final RowsOfOutbox outbox;
  final CommitsInMemory commits;
  final AlarmsHeard alarms = new AlarmsHeard();
  final Path folder;
  final LabelIndexes indexes = new LabelIndexes();
  final Indexer indexer = new Indexer();

  private IndexStand(KeyRing ring, RowsOfOutbox outbox, CommitsInMemory commits, Path folder) {
    this.ring = ring;
    keys.ring = ring;
    this.outbox = outbox;
    this.commits = commits;
    this.folder = folder;
    indexes.outbox = outbox;
    indexes.commits = commits;
    indexes.keys = keys;
    indexes.alarm = alarms;
    indexes.begin(settings());
    indexer.table = outbox;
    indexer.indexes = indexes;
  }

  /** A new node with an empty folder and an empty outbox. */
  static IndexStand empty() {
    var keys = KeyRings.inMemory();
    var folder = Path.of("target", "indexes", UUID.randomUUID().toString());
    return new IndexStand(keys, new RowsOfOutbox(keys), new CommitsInMemory(), folder);
  }

  /**
   * The node after its process has ended, in whatever way: disk and database are what they were.
   */
  IndexStand afterCrash() {
    return new IndexStand(ring, outbox, commits, folder);
  }

  /** The same, with nothing on the disk. */
  IndexStand elsewhere() {
    return new IndexStand(ring, outbox, commits, empty().folder);
  }

  IndexStand put(Iterable<IndexWork> work) {
    work.forEach(outbox::add);
    return this;
  }

  /** What a crash does to one index; in this process its lock must be given back as well. */
  void loseWhatIsNotCommitted(Label label) {
    indexes.of(label.id()).abandon();
  }

  /** What turning its key does to the index of a label, and what the timer makes of it. */
  void renew(Label label) {
    ring.renewIndexFiles(label.id());
    indexes.tidy();
  }

  /** As the timer does. */
  void tick() {
    indexer.catchUp();
    indexes.tidy();
  }

  ReachIndex open(Predicate<Label> wanted, Label... reach) {
    indexer.catchUp();
    return indexes.open(Grants.search(reach), wanted);
  }

  /** How many records in reach answer a question. */
  long found(String query, Label... reach) {
    try (var index = open(label -> true, reach)) {
      return new Finder().find(index, Samples.ask(query), Set.of(WATER)).total();
    }
  }

  /** What of a label's index is on the disk. */
  StoredIndex stored(Label label) throws IOException {
    var cache = new BlockCache(CACHE_BYTES);
    var parts = new IndexParts(outbox, commits, keys, alarms, cache, settings());
    return new IndexFolder(label.id(), parts).open().orElseThrow();
  }

  private IndexSettings settings() {
    return new IndexSettings(folder, MOST_OPEN, CACHE_BYTES, "node");
  }

  Path folder(LabelId label) {
    return folder.resolve(label.toString());
  }
}
