package se.valv.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.search.SearchPage.Facets;

/**
 * Counts all that answers, one record after the other and each exactly. Sees the indexes in reach
 * and no other.
 */
final class Tally implements CollectorManager<Tally.Count, Facets> {

  private final ReachIndex index;
  private final Set<CompartmentId> needed;

  /**
   * Counts what is in an index.
   *
   * @param needed compartments in which the reader has need: no other is counted
   */
  Tally(ReachIndex index, Set<CompartmentId> needed) {
    this.index = index;
    this.needed = Set.copyOf(needed);
  }

  @Override
  public Count newCollector() {
    return new Count();
  }

  @Override
  public Facets reduce(Collection<Count> counts) {
    var all = new Count();
    counts.forEach(all::add);
    return new Facets(all.classes, all.kinds, all.compartments, all.years);
  }

  /** What one thread counted. */
  final class Count implements Collector {

    private final Map<SecurityClass, Long> classes = new EnumMap<>(SecurityClass.class);
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<CompartmentId, Long> compartments = new HashMap<>();
    private final Map<Integer, Long> years = new HashMap<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new Leaf(
          index.indexOf(leaf.docBase).label(),
          DocValues.getSorted(leaf.reader(), Fields.KIND),
          DocValues.getNumeric(leaf.reader(), Fields.FILED));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(Count other) {
      other.classes.forEach((key, n) -> classes.merge(key, n, Long::sum));
      other.kinds.forEach((key, n) -> kinds.merge(key, n, Long::sum));
      other.compartments.forEach((key, n) -> compartments.merge(key, n, Long::sum));
      other.years.forEach((key, n) -> years.merge(key, n, Long::sum));
    }

    /** A part of one label's index. */
    private final class Leaf implements LeafCollector {

      private final Label label;
      private final SortedDocValues kindsOf;
      private final NumericDocValues filedOf;
      private final long[] ofKind;
      private final YearSpan year = new YearSpan();
      private long found;

      Leaf(Label label, SortedDocValues kindsOf, NumericDocValues filedOf) {
        this.label = label;
        this.kindsOf = kindsOf;
        this.filedOf = filedOf;
        this.ofKind = new long[kindsOf.getValueCount()];
      }

      @Override
      public void setScorer(Scorable scorer) {
        // Only whether a record answers counts, not how well.
      }

      @Override
      public void collect(int doc) throws IOException {
        found++;
        if (kindsOf.advanceExact(doc)) {
          ofKind[kindsOf.ordValue()]++;
        }
        if (filedOf.advanceExact(doc)) {
          year.add(filedOf.longValue());
        }
      }

      @Override
      public void finish() throws IOException {
        year.close();
        for (int kind = 0; kind < ofKind.length; kind++) {
          if (ofKind[kind] > 0) {
            var name = kindsOf.lookupOrd(kind).utf8ToString();
            kinds.merge(Kind.valueOf(name), ofKind[kind], Long::sum);
          }
        }
        if (found > 0) {
          classes.merge(label.securityClass(), found, Long::sum);
          label.compartments().stream()
              .filter(needed::contains)
              .forEach(compartment -> compartments.merge(compartment, found, Long::sum));
        }
      }
    }

    /** Records of one year, which in an index by day stand together. */
    private final class YearSpan {

      private int year;
      private long from;
      private long before;
      private long found;

      void add(long filed) {
        if (filed < from || filed >= before) {
          close();
          year = Facets.year(Instant.ofEpochMilli(filed));
          from = Facets.begin(year).toEpochMilli();
          before = Facets.begin(year + 1).toEpochMilli();
        }
        found++;
      }

      void close() {
        if (found > 0) {
          years.merge(year, found, Long::sum);
        }
        found = 0;
      }
    }
  }
}
