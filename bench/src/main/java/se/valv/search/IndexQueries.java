package se.valv.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.valv.identity.LabelId;

/** What B3 compares: one index twice, sealed and in clear, asked the same. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IndexQueries {

  private static final int DOCUMENTS = 20_000;
  private static final int INDEXED_AT_ONCE = 400;
  private static final LabelId LABEL = new LabelId(new UUID(1, 2));
  private static final int HITS = 10;

  /** How much larger the sealed index is than the other, which is made with it. */
  public static double sizeRatio() throws IOException {
    try (var sealed = new Sealed().directory(BenchFolder.of("sealed"));
        var clear = new Clear().directory(BenchFolder.of("clear"))) {
      fill(sealed, DOCUMENTS);
      fill(clear, DOCUMENTS);
    }
    return (double) BenchFolder.bytes(BenchFolder.of("sealed"))
        / BenchFolder.bytes(BenchFolder.of("clear"));
  }

  private static void fill(Directory directory, int documents) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      return;
    }
    var corpus = new Corpus();
    try (var writer = new IndexWriter(directory, StoredIndex.configuration(OpenMode.CREATE))) {
      for (int i = 0; i < documents; i++) {
        writer.addDocument(corpus.document(i, LABEL));
      }
      writer.commit();
    }
  }

  /** One of the two indexes, open. */
  @State(Scope.Thread)
  public abstract static class Side {

    private IndexSearcher searcher;
    private int next;

    abstract Directory directory(Path folder) throws IOException;

    void open(String name) throws IOException {
      searcher = new IndexSearcher(DirectoryReader.open(directory(BenchFolder.of(name))));
      searcher.setQueryCache(null);
    }

    <T> T timed(CpuTime time, IOSupplier<T> work) throws IOException {
      time.begin();
      var result = work.get();
      time.end();
      return result;
    }

    TopDocs term() throws IOException {
      return searcher.search(new TermQuery(word(next())), HITS);
    }

    TopDocs bool() throws IOException {
      int n = next();
      var query = new BooleanQuery.Builder();
      query.add(new TermQuery(word(n)), Occur.MUST);
      query.add(new TermQuery(word(n + 3)), Occur.MUST);
      query.add(new TermQuery(word(n + 7)), Occur.SHOULD);
      return searcher.search(query.build(), HITS);
    }

    TopDocs phrase() throws IOException {
      int n = next() % 20;
      return searcher.search(new PhraseQuery(0, Fields.TEXT, text(n), text(n + 1)), HITS);
    }

    TopDocs prefix() throws IOException {
      var begin = new Term(Fields.TEXT, text(next()).substring(0, 5));
      return searcher.search(new PrefixQuery(begin), HITS);
    }

    TopDocs fuzzy() throws IOException {
      var text = text(20 + next());
      return search(new FuzzyQuery(new Term(Fields.TEXT, text + "a"), 1, 2));
    }

    int indexed(String name) throws IOException {
      var folder = BenchFolder.of(name);
      BenchFolder.delete(folder);
      Files.createDirectories(folder);
      try (var directory = directory(folder)) {
        fill(directory, INDEXED_AT_ONCE);
      }
      return INDEXED_AT_ONCE;
    }

    private TopDocs search(Query query) throws IOException {
      return searcher.search(query, HITS);
    }

    private int next() {
      next = (next + 1) % 60;
      return next;
    }

    private static Term word(int place) {
      return new Term(Fields.TEXT, text(place));
    }

    /** Words are indexed as they are, too. */
    private static String text(int place) {
      return "=" + Corpus.word(place);
    }
  }

  /** Sealed. */
  public static class Sealed extends Side {
    @Override
    Directory directory(Path folder) throws IOException {
      return new BenchFolder().sealed(folder, LABEL);
    }

    /** Opens it. */
    @org.openjdk.jmh.annotations.Setup
    public void open() throws IOException {
      open("sealed");
    }
  }

  /** In clear. */
  public static class Clear extends Side {
    @Override
    Directory directory(Path folder) throws IOException {
      return BenchFolder.clear(folder);
    }

    /** Opens it. */
    @org.openjdk.jmh.annotations.Setup
    public void open() throws IOException {
      open("clear");
    }
  }

  /** One word. */
  @Benchmark
  public TopDocs term(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, side::term);
  }

  /** One word, in clear. */
  @Benchmark
  public TopDocs clearTerm(Clear side, CpuTime time) throws IOException {
    return side.timed(time, side::term);
  }

  /** Two words that must be there and one that may. */
  @Benchmark
  public TopDocs bool(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, side::bool);
  }

  /** The same in clear. */
  @Benchmark
  public TopDocs clearBool(Clear side, CpuTime time) throws IOException {
    return side.timed(time, side::bool);
  }

  /** Two words that follow each other. */
  @Benchmark
  public TopDocs phrase(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, side::phrase);
  }

  /** The same in clear. */
  @Benchmark
  public TopDocs clearPhrase(Clear side, CpuTime time) throws IOException {
    return side.timed(time, side::phrase);
  }

  /** Words with a beginning. */
  @Benchmark
  public TopDocs prefix(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, side::prefix);
  }

  /** The same in clear. */
  @Benchmark
  public TopDocs clearPrefix(Clear side, CpuTime time) throws IOException {
    return side.timed(time, side::prefix);
  }

  /** Words that are nearly so. */
  @Benchmark
  public TopDocs fuzzy(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, side::fuzzy);
  }

  /** The same in clear. */
  @Benchmark
  public TopDocs clearFuzzy(Clear side, CpuTime time) throws IOException {
    return side.timed(time, side::fuzzy);
  }

  /** Some hundred documents into a new index, and a commit. */
  @Benchmark
  public int indexing(Sealed side, CpuTime time) throws IOException {
    return side.timed(time, () -> side.indexed("sealed-new"));
  }

  /** The same in clear. */
  @Benchmark
  public int clearIndexing(Clear side, CpuTime time) throws IOException {
    return side.timed(time, () -> side.indexed("clear-new"));
  }
}
