package se.valv.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.search.store.EncryptedDirectory;
import se.valv.search.text.SwedishText;

/**
 * The index of one label on disk, open. What it answers is a function of the records that are there
 * and of nothing else: not of the order in which they came, not of those that were there before.
 *
 * <p>Work that was applied shows when it is {@linkplain #publish published}, all at once, and stays
 * over a crash when it is {@linkplain #commit committed}. Not for use by several threads; readers
 * that were handed out are.
 */
final class StoredIndex implements Closeable {

  /** Bounds what must be rewritten to forget one record, however much the label holds. */
  private static final double LARGEST_SEGMENT_MIB = 4;

  private static final double SMALLEST_SEGMENT_MIB = 1;

  private static final double BUFFER_MIB = 8;

  /**
   * What documents become: their fields and the analysis of their text. An index of another shape
   * is built anew. {@code IndexShapeTest} tells when this must change.
   */
  static final String SHAPE = "3";

  private static final String COMMIT = "commit";
  private static final String SHAPED = "shape";
  private static final String POSITION = "position";

  private final EncryptedDirectory directory;
  private final Map<ObjectId, Integer> unpublished = new HashMap<>();
  private DirectoryReader reader;
  private @Nullable IndexWriter writer;
  private boolean uncommitted;

  private StoredIndex(EncryptedDirectory directory, @Nullable IndexWriter writer)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.reader = writer == null ? DirectoryReader.open(directory) : DirectoryReader.open(writer);
  }

  /** An empty one, in a folder without files. It takes over the directory. */
  static StoredIndex create(EncryptedDirectory directory) throws IOException {
    var writer = new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.CREATE));
    var index = new StoredIndex(directory, writer);
    index.uncommitted = true;
    return index;
  }

  /** The newest commit that is there. It takes over the directory. */
  static StoredIndex open(EncryptedDirectory directory) throws IOException {
    return new StoredIndex(directory, null);
  }

  /** The name that this commit was given. */
  UUID commitId() throws IOException {
    return UUID.fromString(userData(COMMIT));
  }

  /** Whether it is as an index would be made now. */
  boolean isOfThisShape() throws IOException {
    return SHAPE.equals(userData(SHAPED));
  }

  /** How much of the outbox this commit holds. */
  OutboxPosition position() throws IOException {
    return OutboxPosition.parse(userData(POSITION));
  }

  private String userData(String key) throws IOException {
    return Objects.requireNonNull(reader.getIndexCommit().getUserData().get(key));
  }

  /** What was published last. */
  DirectoryReader reader() {
    return reader;
  }

  EncryptedDirectory directory() {
    return directory;
  }

  /** Whether there is something that a crash would undo. */
  boolean isUncommitted() {
    return uncommitted;
  }

  /**
   * Does one piece of work. Work for one record may come in any order and more than once: what
   * counts is the highest version.
   */
  void apply(IndexWork work) throws IOException {
    var target = work.target();
    var known = version(target.record());
    if (known.isPresent() && known.getAsInt() >= target.version()) {
      return;
    }
    unpublished.put(target.record(), target.version());
    var key = Fields.key(target.record());
    if (work.content().isPresent()) {
      writer().updateDocument(key, Fields.document(target, work.content().get()));
    } else {
      writer().deleteDocuments(key);
    }
  }

  /**
   * Shows what was applied. What was taken away or replaced is gone from the statistics too, and
   * from what is searched.
   */
  void publish() throws IOException {
    if (unpublished.isEmpty()) {
      return;
    }
    uncommitted = true;
    if (writer().hasDeletions()) {
      writer().forceMergeDeletes(true);
    }
    take(DirectoryReader.openIfChanged(reader, writer()));
    unpublished.clear();
  }

  /** Makes what was published stay. */
  void commit(UUID id, OutboxPosition position) throws IOException {
    var data = Map.of(COMMIT, id.toString(), POSITION, position.toString(), SHAPED, SHAPE);
    writer().setLiveCommitData(data.entrySet());
    writer().commit();
    uncommitted = false;
  }

  /** Lets go of what only writing needs; nothing may be uncommitted. */
  void rest() throws IOException {
    if (writer != null) {
      take(DirectoryReader.openIfChanged(reader, newest()));
      writer.close();
      writer = null;
    }
  }

  private IndexCommit newest() throws IOException {
    return DirectoryReader.listCommits(directory).getLast();
  }

  private void take(@Nullable DirectoryReader changed) throws IOException {
    if (changed != null) {
      reader.close();
      reader = changed;
    }
  }

  private IndexWriter writer() throws IOException {
    if (writer == null) {
      writer = new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.APPEND));
    }
    return writer;
  }

  /** The version of a record that was applied last, as far as is known. */
  private OptionalInt version(ObjectId record) throws IOException {
    var version = unpublished.get(record);
    if (version != null) {
      return OptionalInt.of(version);
    }
    var key = Fields.key(record);
    for (var leaf : reader.leaves()) {
      int doc = document(leaf.reader(), key);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        return OptionalInt.of(version(leaf.reader(), doc));
      }
    }
    return OptionalInt.empty();
  }

  private static int version(LeafReader leaf, int doc) throws IOException {
    var stored = leaf.storedFields().document(doc, Set.of(Fields.VERSION));
    var field = Objects.requireNonNull(stored.getField(Fields.VERSION));
    return Objects.requireNonNull(field.numericValue()).intValue();
  }

  private static int document(LeafReader leaf, Term key) throws IOException {
    var documents = leaf.postings(key, PostingsEnum.NONE);
    return documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
  }

  /** Closes it as it is: what is not committed is gone. Readers that are in use stay. */
  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
      if (writer != null) {
        writer.rollback();
      }
    }
  }

  static IndexWriterConfig configuration(IndexWriterConfig.OpenMode mode) {
    return new IndexWriterConfig(new SwedishText())
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setMergePolicy(
            new TieredMergePolicy()
                .setForceMergeDeletesPctAllowed(0)
                .setFloorSegmentMB(SMALLEST_SEGMENT_MIB)
                .setMaxMergedSegmentMB(LARGEST_SEGMENT_MIB))
        .setMergeScheduler(new SerialMergeScheduler())
        .setIndexSort(new Sort(Order.NEWEST.sort().getSort()))
        .setRAMBufferSizeMB(BUFFER_MIB);
  }
}
