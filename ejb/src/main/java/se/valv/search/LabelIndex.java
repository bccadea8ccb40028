package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import se.valv.access.SearchGrant;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Problem;
import se.valv.search.text.SwedishText;

/**
 * The index of the records of one label, in memory. What it answers is a function of the records
 * that are there and of nothing else: not of the order in which they came, not of those that were
 * there before, not of other labels. So whoever reaches the label can't notice what he doesn't.
 */
final class LabelIndex {

  /** Bounds what must be rewritten to forget one record, however much the label holds. */
  private static final double LARGEST_SEGMENT_MIB = 4;

  private static final double SMALLEST_SEGMENT_MIB = 1;

  private static final double BUFFER_MIB = 8;

  private final LabelId label;
  private final IndexWriter writer;
  private final Map<ObjectId, Integer> newest = new HashMap<>();
  private DirectoryReader reader;
  private @Nullable Problem damage;

  LabelIndex(LabelId label) {
    this.label = label;
    try {
      this.writer = new IndexWriter(new ByteBuffersDirectory(), configuration());
      this.reader = DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does one piece of work. Work for one record may arrive in any order and more than once: what
   * counts is the highest version.
   */
  synchronized void apply(IndexWork work) {
    var target = work.target();
    if (!label.equals(target.label())) {
      throw new IllegalArgumentException("work for another label's index");
    }
    var known = newest.get(target.record());
    if (known != null && known >= target.version()) {
      return;
    }
    newest.put(target.record(), target.version());
    var key = Fields.key(target.record());
    try {
      if (work.content().isPresent()) {
        writer.updateDocument(key, Fields.document(target, work.content().get()));
      } else {
        writer.deleteDocuments(key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers nothing from now on: some work for this index was altered, or can't be done. */
  synchronized void stop(Problem cause) {
    damage = cause;
  }

  /**
   * Opens the index for somebody who may search here. All work done so far is in it, and what was
   * taken away or replaced is gone from its statistics too. Close it after use.
   *
   * @throws Problem that the index was stopped by
   */
  synchronized OpenIndex open(SearchGrant grant) {
    if (!grant.covers(label)) {
      throw new IllegalArgumentException("the grant does not cover this label");
    }
    if (damage != null) {
      throw damage;
    }
    try {
      refresh();
      reader.incRef();
      return new OpenIndex(grant.label(label), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refresh() throws IOException {
    if (writer.hasDeletions()) {
      writer.forceMergeDeletes(true);
    }
    var changed = DirectoryReader.openIfChanged(reader, writer);
    if (changed != null) {
      reader.close();
      reader = changed;
    }
  }

  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig(new SwedishText())
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
