package se.valv.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.valv.search.text.QueryText;
import se.valv.search.text.QueryText.AnyForm;
import se.valv.search.text.QueryText.Beginning;
import se.valv.search.text.QueryText.Phrase;
import se.valv.search.text.SwedishText;
import se.valv.search.text.Word;

/**
 * Makes a request a question to the index. Nothing that is typed has another meaning than {@link
 * QueryText} gives it: no field names, no patterns, no weights.
 */
final class Questions {

  /** Shorter beginnings are words: half the register begins with {@code s}. */
  private static final int SHORTEST_BEGINNING = 2;

  /** An exact form is worth a little more than another form of the word. */
  private static final float EXACT_WEIGHT = 0.3f;

  /** A word that another is made of is worth less than the word itself. */
  private static final float PART_WEIGHT = 0.4f;

  private static final List<Field> FIELDS =
      List.of(new Field(Fields.TEXT, 1), new Field(Fields.TITLE, 3), new Field(Fields.NUMBER, 4));

  private final SwedishText swedish = new SwedishText();

  private record Field(String name, float weight) {}

  /** What was typed, alone: also what is marked in snippets. */
  Query typed(SearchRequest request) {
    if (request.query().isBlank()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var query = new BooleanQuery.Builder();
    boolean wanted = false;
    boolean unwanted = false;
    for (var clause : QueryText.read(request.query()).clauses()) {
      var anyOf = anyOf(clause.anyOf());
      if (anyOf != null) {
        query.add(anyOf, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        wanted |= !clause.excluded();
        unwanted |= clause.excluded();
      }
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

  private @Nullable Query anyOf(List<QueryText.Term> terms) {
    var queries = new ArrayList<Query>();
    for (var term : terms) {
      var query = query(term);
      if (query != null) {
        queries.add(query);
      }
    }
    return switch (queries.size()) {
      case 0 -> null;
      case 1 -> queries.getFirst();
      default -> {
        var either = new BooleanQuery.Builder();
        queries.forEach(q -> either.add(q, Occur.SHOULD));
        yield either.build();
      }
    };
  }

  private @Nullable Query query(QueryText.Term term) {
    var words = swedish.words(term.text());
    if (words.isEmpty()) {
      return null;
    }
    return switch (term) {
      case AnyForm any -> inFields(field -> anyForm(field, words));
      case Phrase phrase -> inFields(field -> inOrder(field, words, Word::exactTerm));
      case Beginning beginning ->
          words.getLast().exact().length() < SHORTEST_BEGINNING
              ? inFields(field -> anyForm(field, words))
              : inFields(field -> beginning(field, words));
    };
  }

  /** The best field counts, and no sum: a sum would depend on the order of its parts. */
  private static Query inFields(Function<String, Query> inField) {
    return new DisjunctionMaxQuery(
        FIELDS.stream()
            .<Query>map(f -> new BoostQuery(inField.apply(f.name()), f.weight()))
            .toList(),
        0);
  }

  private static Query anyForm(String field, List<Word> words) {
    if (words.size() > 1) {
      return inOrder(field, words, Word::stem);
    }
    var word = words.getFirst();
    var whole = new TermQuery(new Term(field, word.stem()));
    var part = new BoostQuery(new TermQuery(new Term(field, word.partTerm())), PART_WEIGHT);
    return new BooleanQuery.Builder()
        .add(new DisjunctionMaxQuery(List.of(whole, part), 0), Occur.MUST)
        .add(
            new BoostQuery(new TermQuery(new Term(field, word.exactTerm())), EXACT_WEIGHT),
            Occur.SHOULD)
        .build();
  }

  private static Query inOrder(String field, List<Word> words, Function<Word, String> form) {
    return new PhraseQuery(field, words.stream().map(form).toArray(String[]::new));
  }

  private static Query beginning(String field, List<Word> words) {
    var last = new PrefixQuery(new Term(field, words.getLast().exactTerm()));
    if (words.size() == 1) {
      return last;
    }
    var before = words.subList(0, words.size() - 1);
    return new BooleanQuery.Builder()
        .add(inOrder(field, before, Word::exactTerm), Occur.MUST)
        .add(last, Occur.MUST)
        .build();
  }
}
