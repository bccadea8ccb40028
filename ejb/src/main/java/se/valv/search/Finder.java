package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import se.valv.access.RecordHeader;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.search.Findings.Card;
import se.valv.search.Findings.Finding;
import se.valv.search.SearchPage.Facets;

/** Answers a request from the indexes in reach, and from them alone. */
final class Finder {

  private static final Set<String> SHOWN =
      Set.of(
          Fields.KEY,
          Fields.KIND,
          Fields.VERSION,
          Fields.TITLE,
          Fields.NUMBER,
          Fields.SUBJECT_CLASS,
          Fields.FILED,
          Fields.KEYWORDS);

  private final Questions questions = new Questions();
  private final Suggestions suggestions = new Suggestions(questions);

  /**
   * The page asked for, and the total of all.
   *
   * @param needed compartments in which the reader has need: no other is shown
   */
  Findings find(ReachIndex index, SearchRequest request, Set<CompartmentId> needed) {
    try {
      var found = search(index, request, needed);
      var docs = docs(request, found);
      var snippets = snippets(index, request, docs);
      var page = new ArrayList<Finding>();
      for (int i = 0; i < docs.length; i++) {
        page.add(finding(index, docs[i], snippets.get(i), needed));
      }
      var suggestion = suggestions.of(index, request, found.facets.total());
      return new Findings(page, found.facets, suggestion);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Found(TopDocs best, Facets facets) {}

  /** The best and the counts, in one pass. */
  private Found search(ReachIndex index, SearchRequest request, Set<CompartmentId> needed)
      throws IOException {
    var asked = request.query().isBlank() ? Order.NEWEST : Order.RELEVANCE;
    var order = request.order() == Order.RELEVANCE ? asked : request.order();
    int depth = request.skipped() + request.size();
    // Skipping what can't compete would add up scores in an order that depends on segments.
    int exactUpTo = order == Order.RELEVANCE ? Integer.MAX_VALUE : depth;
    var found =
        index
            .searcher()
            .search(
                questions.narrowed(request),
                new MultiCollectorManager(
                    new TopFieldCollectorManager(order.sort(), depth, null, exactUpTo),
                    new Tally(index, needed)));
    return new Found((TopDocs) found[0], (Facets) found[1]);
  }

  private static int[] docs(SearchRequest request, Found found) {
    return Arrays.stream(found.best.scoreDocs)
        .skip(request.skipped())
        .mapToInt((ScoreDoc hit) -> hit.doc)
        .toArray();
  }

  private List<List<Part>> snippets(ReachIndex index, SearchRequest request, int[] docs)
      throws IOException {
    return docs.length == 0 || request.query().isBlank()
        ? Collections.nCopies(docs.length, List.of())
        : Snippets.of(index.searcher()).of(questions.typed(request), docs);
  }

  private static Finding finding(
      ReachIndex index, int doc, List<Part> snippet, Set<CompartmentId> needed) throws IOException {
    var stored = index.searcher().storedFields().document(doc, SHOWN);
    var label = index.indexOf(doc).label();
    var compartments = new HashSet<>(label.compartments());
    compartments.retainAll(needed);
    return new Finding(
        new RecordHeader(
            Fields.record(stored.getBinaryValue(Fields.KEY)),
            Kind.valueOf(text(stored, Fields.KIND)),
            label.id(),
            number(stored, Fields.VERSION).intValue()),
        new Card(
            text(stored, Fields.TITLE),
            text(stored, Fields.NUMBER),
            snippet,
            label.securityClass(),
            SecurityClass.valueOf(text(stored, Fields.SUBJECT_CLASS)),
            Set.copyOf(compartments),
            Instant.ofEpochMilli(number(stored, Fields.FILED).longValue()),
            Fields.keywords(stored)));
  }

  private static String text(Document stored, String field) {
    return Objects.requireNonNull(stored.get(field));
  }

  private static Number number(Document stored, String field) {
    return Objects.requireNonNull(Objects.requireNonNull(stored.getField(field)).numericValue());
  }
}
