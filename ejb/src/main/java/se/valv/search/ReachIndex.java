package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;

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

  /** How many records answer the question. Exact. */
  int count(Query query) throws IOException {
    return searcher.count(query);
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
}
