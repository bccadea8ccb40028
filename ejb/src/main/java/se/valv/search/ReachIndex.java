package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import se.valv.classification.SecurityClass;

/**
 * The indexes of all labels in somebody's reach, as one. Terms, statistics and scores are those of
 * the records in reach: no other index is open.
 */
final class ReachIndex implements AutoCloseable {

  private final List<OpenIndex> indexes;
  private final MultiReader reader;
  private final int[] starts;
  private final IndexSearcher searcher;

  /** Takes over the open indexes, and closes them with itself. */
  ReachIndex(List<OpenIndex> open) {
    this.indexes = List.copyOf(open);
    try {
      this.reader =
          new MultiReader(open.stream().map(OpenIndex::reader).toArray(IndexReader[]::new), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.starts = new int[open.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + open.get(i - 1).reader().maxDoc();
    }
    this.searcher = searcherOf(reader);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The index that a hit is in. */
  OpenIndex indexOf(int doc) {
    return indexes.get(ReaderUtil.subIndex(doc, starts));
  }

  /** How many records answer the question, class by class. Exact. */
  Map<SecurityClass, Long> count(Query query) throws IOException {
    var counts = new EnumMap<SecurityClass, Long>(SecurityClass.class);
    var rewritten = searcher.rewrite(query);
    var weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : reader.leaves()) {
      long count = count(weight, leaf);
      if (count > 0) {
        counts.merge(indexOf(leaf.docBase).label().securityClass(), count, Long::sum);
      }
    }
    return counts;
  }

  private static long count(Weight weight, LeafReaderContext leaf) throws IOException {
    int known = weight.count(leaf);
    if (known >= 0) {
      return known;
    }
    var counter = new Counter();
    var scorer = weight.bulkScorer(leaf);
    if (scorer != null) {
      scorer.score(counter, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }
    return counter.count;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      indexes.forEach(OpenIndex::close);
    }
  }

  /** Without the cache that Lucene shares among all: what one asks must not speed up another. */
  private static IndexSearcher searcherOf(IndexReader reader) {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity());
    return searcher;
  }

  private static final class Counter implements LeafCollector {

    private long count;

    @Override
    public void setScorer(Scorable scorer) {
      // Nobody asks how well.
    }

    @Override
    public void collect(int doc) {
      count++;
    }
  }
}
