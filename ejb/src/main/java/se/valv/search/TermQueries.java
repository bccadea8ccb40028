package se.valv.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.valv.search.text.QueryText;
import se.valv.search.text.QueryText.AnyForm;
import se.valv.search.text.QueryText.Beginning;
import se.valv.search.text.QueryText.Clause;
import se.valv.search.text.QueryText.Phrase;
import se.valv.search.text.SwedishText;
import se.valv.search.text.Synonyms;
import se.valv.search.text.Word;

/**
 * What one term of a question asks of the index. A word is asked for in any form, as a part of
 * another, and said otherwise where it can be; what is put in quotation marks, only as it stands.
 */
final class TermQueries {

  /** Shorter beginnings are words: half the register begins with {@code s}. */
  private static final int SHORTEST_BEGINNING = 2;

  /** An exact form is worth a little more than another form of the word. */
  private static final float EXACT_WEIGHT = 0.3f;

  /** A word that another is made of is worth less than the word itself. */
  private static final float PART_WEIGHT = 0.4f;

  /** Said otherwise is worth a little less than said so. */
  private static final float SYNONYM_WEIGHT = 0.8f;

  private static final List<Field> FIELDS =
      List.of(new Field(Fields.TEXT, 1), new Field(Fields.TITLE, 3), new Field(Fields.NUMBER, 4));

  private final SwedishText swedish = new SwedishText();
  private final Synonyms synonyms = Synonyms.shipped();

  private record Field(String name, float weight) {}

  /** The most words that can be said otherwise together. */
  int mostWords() {
    return synonyms.mostWords();
  }

  /** Any of these; null when there is no word in them. */
  @Nullable Query anyOf(List<QueryText.Term> terms) {
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

  /** All of these words, or another way to say them; null when none is known. */
  @Nullable Query saidOtherwise(List<Clause> clauses) {
    var words = new ArrayList<Word>();
    var all = new BooleanQuery.Builder();
    for (var clause : clauses) {
      var query = anyOf(clause.anyOf());
      if (clause.excluded()
          || clause.anyOf().size() > 1
          || !(clause.anyOf().getFirst() instanceof AnyForm(var text))
          || query == null) {
        return null;
      }
      words.addAll(swedish.words(text));
      all.add(query, Occur.MUST);
    }
    var others = synonyms.of(words);
    return others.isEmpty() ? null : either(all.build(), others);
  }

  private @Nullable Query query(QueryText.Term term) {
    var words = swedish.words(term.text());
    if (words.isEmpty()) {
      return null;
    }
    return switch (term) {
      case AnyForm any -> either(inFields(field -> anyForm(field, words)), synonyms.of(words));
      case Phrase phrase -> inFields(field -> inOrder(field, words, Word::exactTerm));
      case Beginning beginning ->
          words.getLast().exact().length() < SHORTEST_BEGINNING
              ? inFields(field -> anyForm(field, words))
              : inFields(field -> beginning(field, words));
    };
  }

  /** The best way to say it counts, and no sum. */
  private static Query either(Query asked, List<List<Word>> others) {
    return others.isEmpty()
        ? asked
        : new DisjunctionMaxQuery(
            Stream.concat(
                    Stream.of(asked),
                    others.stream()
                        .map(words -> inFields(field -> anyForm(field, words)))
                        .map(query -> new BoostQuery(query, SYNONYM_WEIGHT)))
                .toList(),
            0);
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
