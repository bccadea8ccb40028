package se.valv.search;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.valv.search.text.QueryText;
import se.valv.search.text.QueryText.Clause;

/**
 * Makes a request a question to the index. Nothing that is typed has another meaning than {@link
 * QueryText} gives it: no field names, no patterns, no weights.
 */
final class Questions {

  private final TermQueries terms = new TermQueries();

  /** What was typed, alone: also what is marked in snippets. */
  Query typed(SearchRequest request) {
    if (request.query().isBlank()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var query = new BooleanQuery.Builder();
    boolean wanted = false;
    boolean unwanted = false;
    var clauses = QueryText.read(request.query()).clauses();
    for (int at = 0; at < clauses.size(); ) {
      var condition = conditionAt(clauses, at);
      if (condition.query() != null) {
        query.add(condition.query(), condition.excluded() ? Occur.MUST_NOT : Occur.MUST);
        wanted |= !condition.excluded();
        unwanted |= condition.excluded();
      }
      at += condition.clauses();
    }
    if (!wanted && !unwanted) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    return wanted ? query.build() : query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
  }

  /** What was typed, narrowed by kind, keywords and day. */
  Query narrowed(SearchRequest request) {
    var filters = request.filters();
    var query = new BooleanQuery.Builder().add(typed(request), Occur.MUST);
    if (!request.kinds().isEmpty()) {
      var names = request.kinds().stream().map(kind -> new BytesRef(kind.name())).toList();
      query.add(new TermInSetQuery(Fields.KIND, names), Occur.FILTER);
    }
    filters
        .keywords()
        .forEach((k, v) -> query.add(new TermQuery(Fields.keyword(k, v)), Occur.FILTER));
    if (filters.from() != null || filters.before() != null) {
      query.add(filed(filters.from(), filters.before()), Occur.FILTER);
    }
    return query.build();
  }

  private static Query filed(@Nullable Instant from, @Nullable Instant before) {
    return LongPoint.newRangeQuery(
        Fields.FILED,
        from == null ? Long.MIN_VALUE : from.toEpochMilli(),
        before == null ? Long.MAX_VALUE : before.toEpochMilli() - 1);
  }

  /**
   * The condition that begins at a place: one, or several that together are a way to say something
   * that can be said otherwise.
   */
  private Condition conditionAt(List<Clause> clauses, int at) {
    for (int count = Math.min(terms.mostWords(), clauses.size() - at); count > 1; count--) {
      var several = terms.saidOtherwise(clauses.subList(at, at + count));
      if (several != null) {
        return new Condition(several, false, count);
      }
    }
    var clause = clauses.get(at);
    return new Condition(terms.anyOf(clause.anyOf()), clause.excluded(), 1);
  }

  private record Condition(@Nullable Query query, boolean excluded, int clauses) {}
}
