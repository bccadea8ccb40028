package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.ROADS;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.STATUTES;
import static se.valv.search.Samples.WATER;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.ObjectId;

/**
 * Two nodes that differ only in what one reader may not see answer him alike: hits, order, totals,
 * facets, snippets, suggestions and every score.
 */
class TwoWorldsTest {

  private static final Label ALSO_OPEN = Label.of(SecurityClass.K, Set.of(ROADS));
  private static final Label[] REACH = {OPEN, ALSO_OPEN};
  private static final List<String> QUERIES =
      List.of(
          "",
          "lag",
          "förordning instruktion",
          "\"1 §\"",
          "arkiv* ELLER myndighet",
          "verksamhet -lag",
          "för* skall",
          "1984:3",
          "skydd",
          "säkerhetsanalys",
          "myndigeht",
          "hälsoskydslag",
          "arkvi förordnig");

  /**
   * Something that happens on a node.
   *
   * @param label where
   * @param record which of a few records
   * @param text which statute it says from now on; none takes the record away
   */
  record Step(Label label, int record, int text) {}

  @Property(tries = 15)
  void hiddenRecordsChangeNothing(
      @ForAll("seen") List<Step> seen, @ForAll("hidden") List<Step> hidden) {
    var one = new Node();
    var other = new Node();
    for (int i = 0; i < Math.max(seen.size(), hidden.size()); i++) {
      if (i < hidden.size()) {
        other.happens(hidden.get(i));
        // Somebody who sees them searches: what that does to the indexes must not show either.
        other.shelf.find("lag", i % 2 == 0 ? REACH : new Label[] {SECRET});
      }
      if (i < seen.size()) {
        one.happens(seen.get(i));
        other.happens(seen.get(i));
      }
    }
    for (var query : QUERIES) {
      assertEquals(one.answers(query), other.answers(query), query);
    }
  }

  @Provide
  Arbitrary<List<Step>> seen() {
    return steps(OPEN, ALSO_OPEN);
  }

  @Provide
  Arbitrary<List<Step>> hidden() {
    return steps(SECRET, OPEN.join(ALSO_OPEN));
  }

  private static Arbitrary<List<Step>> steps(Label... labels) {
    return Combinators.combine(
            Arbitraries.of(labels),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(-1, STATUTES.size() - 1))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  private static final class Node {

    private final Shelf shelf = new Shelf();
    private final Map<ObjectId, Integer> versions = new HashMap<>();

    Node() {
      for (int i = 0; i < STATUTES.size(); i++) {
        happens(new Step(OPEN, i, i));
      }
    }

    void happens(Step step) {
      var label = step.label().id().value().getMostSignificantBits();
      var record = new ObjectId(new UUID(label, step.record()));
      int version = versions.merge(record, 1, Integer::sum);
      shelf.put(
          step.text() < 0
              ? remove(step.label(), record, version)
              : put(step.label(), record, version, STATUTES.get(step.text())));
    }

    List<Object> answers(String query) {
      var answers = new ArrayList<>();
      for (var order : Order.values()) {
        var secondPage = new SearchRequest(query, Set.of(), Filters.NONE, order, 1, 4);
        answers.add(shelf.find(secondPage, REACH));
      }
      answers.add(scores(query));
      return answers;
    }

    private List<String> scores(String query) {
      try (var index = shelf.open(Samples.ask(query), Set.of(WATER), REACH)) {
        var searcher = index.searcher();
        var question = new Questions().narrowed(Samples.ask(query));
        var scores = new ArrayList<String>();
        for (var hit : searcher.search(question, 100).scoreDocs) {
          var key = searcher.storedFields().document(hit.doc).getBinaryValue(Fields.KEY);
          scores.add(Fields.record(key) + " " + hit.score);
        }
        return scores.stream().sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
