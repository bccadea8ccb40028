package se.valv.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import se.valv.search.text.QueryText;
import se.valv.search.text.QueryText.AnyForm;
import se.valv.search.text.SwedishText;
import se.valv.search.text.Word;

/**
 * What somebody may have meant, when what he asked finds little: his question with one word put
 * right. The words to choose from are those of the records in reach and of no others, and whatever
 * is suggested finds more than what was asked. A function of those records: of two words as near,
 * the one in more records is taken, of two in as many the one before in the alphabet.
 */
final class Suggestions {

  /** So few hits may be a mistake. */
  private static final int FEW = 2;

  /** How much oftener than a word that was found another must be to be what was meant. */
  private static final int OFTENER = 10;

  /** Of a longer question only so many words are looked at: each costs a look at every index. */
  private static final int MOST_LOOKED_AT = 8;

  /** Of many words as near, so many of the most frequent are counted. */
  private static final int MOST_COUNTED = 10;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** In a word so long two letters may be wrong, in a shorter one one. */
  private static final int LONG = 6;

  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.TITLE);

  private final Questions questions;
  private final SwedishText swedish = new SwedishText();

  Suggestions(Questions questions) {
    this.questions = questions;
  }

  /**
   * The question that may have been meant; null when what was asked finds enough, or nothing better
   * is near.
   */
  @Nullable String of(ReachIndex index, SearchRequest request, long total) throws IOException {
    if (total > FEW || request.query().isBlank()) {
      return null;
    }
    for (var typed : words(request.query())) {
      var better = better(index, request, typed);
      var meant = better == null ? null : replaced(request.query(), typed, better);
      if (meant != null && finds(index, request, meant) > total) {
        return meant;
      }
    }
    return null;
  }

  /** The first of those that must be there, or may. */
  private static List<String> words(String query) {
    return QueryText.read(query).clauses().stream()
        .filter(clause -> !clause.excluded())
        .flatMap(clause -> clause.anyOf().stream())
        .filter(AnyForm.class::isInstance)
        .map(QueryText.Term::text)
        .limit(MOST_LOOKED_AT)
        .toList();
  }

  private @Nullable String better(ReachIndex index, SearchRequest request, String typed)
      throws IOException {
    var words = swedish.words(typed);
    if (words.size() != 1 || !isWord(words.getFirst().exact())) {
      return null;
    }
    var word = words.getFirst();
    int found = finds(index, request, typed);
    for (int wrong = 1; found <= FEW && wrong <= (word.exact().length() < LONG ? 1 : 2); wrong++) {
      var nearest = nearest(index, request, word, wrong, found * OFTENER);
      if (nearest.isPresent()) {
        return asTyped(nearest.get().word(), typed);
      }
    }
    return null;
  }

  private record Candidate(String word, int records) {}

  private Optional<Candidate> nearest(
      ReachIndex index, SearchRequest request, Word word, int wrong, int moreThan)
      throws IOException {
    var candidates = new ArrayList<Candidate>();
    for (var near : near(index, word, wrong).stream().limit(MOST_COUNTED).toList()) {
      int records = finds(index, request, '"' + near.word() + '"');
      if (records > moreThan) {
        candidates.add(new Candidate(near.word(), records));
      }
    }
    return candidates.stream().min(BEST_FIRST);
  }

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::records).reversed().thenComparing(Candidate::word);

  /** The words in reach, as they are written, that differ in so many letters at most. */
  private static List<Candidate> near(ReachIndex index, Word word, int wrong) throws IOException {
    var mark = word.exactTerm().substring(0, word.exactTerm().length() - word.exact().length());
    var automaton = new LevenshteinAutomata(word.exact(), true).toAutomaton(wrong, mark);
    var compiled = new CompiledAutomaton(automaton, false, true);
    var found = new HashMap<String, Integer>();
    for (var field : FIELDS) {
      var terms = MultiTerms.getTerms(index.searcher().getIndexReader(), field);
      if (terms != null) {
        var matching = terms.intersect(compiled, null);
        for (var term = matching.next(); term != null; term = matching.next()) {
          var near = term.utf8ToString().substring(mark.length());
          found.merge(near, matching.docFreq(), Integer::sum);
        }
      }
    }
    return found.entrySet().stream()
        .filter(near -> isWord(near.getKey()) && !near.getKey().equals(word.exact()))
        .map(near -> new Candidate(near.getKey(), near.getValue()))
        .sorted(BEST_FIRST)
        .toList();
  }

  private int finds(ReachIndex index, SearchRequest request, String query) throws IOException {
    return index.count(questions.narrowed(request.asking(query)));
  }

  /** Numbers are not words: near a number stand other cases. */
  private static boolean isWord(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }

  private static @Nullable String replaced(String query, String typed, String better) {
    int at = query.indexOf(typed);
    if (at < 0) {
      return null;
    }
    var meant = query.substring(0, at) + better + query.substring(at + typed.length());
    return SearchRequest.isTooLong(meant) ? null : meant;
  }

  /** In capitals as what was typed. */
  private static String asTyped(String word, String typed) {
    if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(typed.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
