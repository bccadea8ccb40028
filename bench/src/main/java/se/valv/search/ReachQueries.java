package se.valv.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.search.SearchPage.Facets;

/**
 * What B4 compares: the same documents in one index for each label, those in reach opened; and in
 * one index for all, in clear, with a filter by label. Both are asked what the search page asks:
 * the ten best, and how many there are in all.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class ReachQueries {

  private static final int DOCUMENTS = 20_000;
  private static final int HITS = 10;
  private static final String FILTERED = "keyword.label";

  private final List<OpenIndex> inReach = new ArrayList<>();
  private final Questions questions = new Questions();
  private IndexSearcher all;
  private Query filter;
  private int next;

  /** How many labels there are. */
  @Param("64")
  public int labels;

  /** How many of them are in reach. */
  @Param("8")
  public int reach;

  /** Which side: {@code each} or {@code one}. */
  @Param("each")
  public String side;

  /** How much more room the indexes take than the one; makes both if they are not there. */
  public static double sizeRatio(int labels) throws IOException {
    var folder = BenchFolder.of("labels-" + labels);
    var corpus = new Corpus();
    for (int i = 0; i < labels; i++) {
      try (var directory = ofLabel(labels, i)) {
        fill(directory, corpus, labels, i, labels);
      }
    }
    var one = BenchFolder.of("one-" + labels);
    try (var directory = BenchFolder.clear(one)) {
      fill(directory, corpus, labels, 0, 1);
    }
    return (double) BenchFolder.bytes(folder) / BenchFolder.bytes(one);
  }

  private static Directory ofLabel(int labels, int number) throws IOException {
    var folder = BenchFolder.of("labels-" + labels).resolve(Integer.toString(number));
    return new BenchFolder().sealed(folder, label(number).id());
  }

  private static void fill(Directory to, Corpus corpus, int labels, int first, int step)
      throws IOException {
    if (DirectoryReader.indexExists(to)) {
      return;
    }
    try (var writer = new IndexWriter(to, StoredIndex.configuration(OpenMode.CREATE))) {
      for (int i = first; i < DOCUMENTS; i += step) {
        writer.addDocument(corpus.document(i, label(i % labels).id()));
      }
      writer.commit();
    }
  }

  private static Label label(int number) {
    return Label.of(SecurityClass.NONE, Set.of(new CompartmentId(new UUID(8, number))));
  }

  /** Opens what is in reach, or the one index. */
  @Setup
  public void open() throws IOException {
    var cache = new BenchFolder();
    var ids = new ArrayList<BytesRef>();
    for (int i = 0; i < reach; i++) {
      var label = label(i);
      ids.add(new BytesRef(label.id().toString()));
      if (side.equals("each")) {
        var folder = BenchFolder.of("labels-" + labels).resolve(Integer.toString(i));
        inReach.add(new OpenIndex(label, DirectoryReader.open(cache.sealed(folder, label.id()))));
      }
    }
    filter = new TermInSetQuery(FILTERED, ids);
    all =
        new IndexSearcher(DirectoryReader.open(BenchFolder.clear(BenchFolder.of("one-" + labels))));
    all.setQueryCache(null);
  }

  /** Asks. */
  @Benchmark
  public long ask(CpuTime time) throws IOException {
    time.begin();
    long found = ask();
    time.end();
    return found;
  }

  private long ask() throws IOException {
    next = (next + 1) % 60;
    var request = request(Corpus.word(next) + " " + Corpus.word(next + 3));
    var query = questions.narrowed(request);
    return side.equals("each") ? askEach(query) : askOne(query);
  }

  private long askEach(Query query) throws IOException {
    var open = inReach.stream().map(one -> OpenIndex.of(one.label(), one.reader())).toList();
    try (var index = new ReachIndex(open)) {
      var found =
          index
              .searcher()
              .search(query, new MultiCollectorManager(best(), new Tally(index, Set.of())));
      return ((TopDocs) found[0]).scoreDocs.length + ((Facets) found[1]).total();
    }
  }

  private long askOne(Query query) throws IOException {
    var filtered = new BooleanQuery.Builder();
    filtered.add(query, Occur.MUST);
    filtered.add(filter, Occur.FILTER);
    var top = all.search(filtered.build(), best());
    return top.scoreDocs.length + top.totalHits.value();
  }

  private static TopFieldCollectorManager best() {
    return new TopFieldCollectorManager(Order.RELEVANCE.sort(), HITS, null, Integer.MAX_VALUE);
  }

  private static SearchRequest request(String query) {
    return new SearchRequest(query, Set.of(), Filters.NONE, Order.RELEVANCE, 0, HITS);
  }
}
