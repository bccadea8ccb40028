package se.valv.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a Swedish compound apart, so that <em>säkerhetsskyddsanalys</em> is found by
 * <em>analys</em>, by <em>skydd</em> and by <em>säkerhetsskydd</em>. Of all ways to read a word as
 * parts the likeliest is taken, and only if it explains the word cheaply enough for its length; a
 * word that was seen whole in text needs better reasons than one that never was.
 *
 * <p>A function of the word and of the shipped dictionary, and of nothing else.
 */
public final class Compounds {

  private static final int SHORTEST = 5;

  /** Nothing longer is a word; what a longer one would cost grows with its square. */
  private static final int LONGEST = 64;

  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_DOUBLE_CONSONANT = 4;
  private static final int DEEPEST = 3;

  /** What the letters of a word may cost when it is read as parts, in bits. */
  private static final double BASE = 6;

  private static final double A_LETTER = 4;
  private static final double BASE_SEEN_WHOLE = 3;
  private static final double A_LETTER_SEEN_WHOLE = 2.8;

  /** Of three equal consonants one is not written: <em>tull-låda</em> is <em>tullåda</em>. */
  private static final double DROPPED_CONSONANT = 4;

  private final PartWords words;

  /** What was found out of words of the dictionary, which most words of most texts are. */
  private final Map<String, Set<String>> ofKnownWords = new ConcurrentHashMap<>();

  Compounds(PartWords words) {
    this.words = words;
  }

  /** With the dictionary that is shipped. */
  public static Compounds shipped() {
    return Shipped.COMPOUNDS;
  }

  /** The stems by which a folded word is found beside its own; none when it is no compound. */
  public Set<String> stemsOfParts(String word) {
    return words.isWord(word)
        ? ofKnownWords.computeIfAbsent(word, this::takenApart)
        : takenApart(word);
  }

  private Set<String> takenApart(String word) {
    var stems = new LinkedHashSet<String>();
    collect(word, stems, 0);
    stems.remove(SwedishStem.of(word));
    return Collections.unmodifiableSet(stems);
  }

  /** The parts as they stand in the word, in order; empty when it is no compound. */
  List<String> split(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(Letters::isFoldedLetter)) {
      return List.of();
    }
    var best = new Reading(word).best();
    return best == null || best.cost > most(word) ? List.of() : best.forms();
  }

  private double most(String word) {
    return words.wasSeenWhole(word)
        ? BASE_SEEN_WHOLE + A_LETTER_SEEN_WHOLE * word.length()
        : BASE + A_LETTER * word.length();
  }

  private void collect(String word, Set<String> stems, int depth) {
    var forms = depth > DEEPEST ? List.<String>of() : split(word);
    for (int from = 0; from < forms.size(); from++) {
      var span = new StringBuilder();
      for (int to = from; to < forms.size(); to++) {
        span.append(forms.get(to));
        if (to == from || to - from + 1 < forms.size()) {
          part(span.toString(), to == forms.size() - 1, to == from, stems, depth);
        }
      }
    }
  }

  /** A part, or several next to each other that are a word together. */
  private void part(String form, boolean last, boolean single, Set<String> stems, int depth) {
    var word = last ? form : words.wordOfFirst(form);
    var stem = last ? words.stemOfLast(form) : word == null ? null : SwedishStem.of(word);
    if (word != null && stem != null) {
      stems.add(stem);
      if (single) {
        collect(word, stems, depth + 1);
      }
    }
  }

  private record Step(@Nullable Step before, String form, double cost) {

    List<String> forms() {
      var forms = new ArrayList<String>();
      for (Step step = this; step != null; step = step.before) {
        forms.addFirst(step.form);
      }
      return forms;
    }
  }

  /** All ways to read one word as parts, of which only the cheapest to each place is kept. */
  private final class Reading {

    private final String word;
    private final @Nullable Step[] cheapestTo;
    private @Nullable Step best;

    Reading(String word) {
      this.word = word;
      this.cheapestTo = new Step[word.length()];
    }

    @Nullable Step best() {
      from(0, null);
      for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
        var step = cheapestTo[at];
        if (step != null) {
          last(at, step);
          from(at, step);
        }
      }
      return best;
    }

    private void last(int at, Step before) {
      var form = word.substring(at);
      var stem = words.stemOfLast(form);
      if (stem != null) {
        best = cheaper(best, before, form, words.costOfLast(form, stem));
      }
    }

    private void from(int at, @Nullable Step before) {
      int known = at + words.longestFirst(word, at);
      for (int end = at + SHORTEST_PART; end <= word.length() - SHORTEST_PART; end++) {
        if (end <= known || Linking.looksLikeNoun(word, at, end)) {
          first(word.substring(at, end), end, before);
        }
      }
    }

    private void first(String form, int end, @Nullable Step before) {
      var part = words.wordOfFirst(form);
      if (part != null) {
        double cost = words.costOfFirst(form, part);
        cheapestTo[end] = cheaper(cheapestTo[end], before, form, cost);
        if (dropsAConsonant(form)) {
          cheapestTo[end - 1] =
              cheaper(cheapestTo[end - 1], before, form, cost + DROPPED_CONSONANT);
        }
      }
    }

    private boolean dropsAConsonant(String form) {
      int length = form.length();
      return length >= SHORTEST_DOUBLE_CONSONANT
          && form.charAt(length - 1) == form.charAt(length - 2)
          && !SwedishStem.isVowel(form.charAt(length - 1))
          && words.isWord(form);
    }

    private static Step cheaper(
        @Nullable Step known, @Nullable Step before, String form, double cost) {
      double sum = cost + (before == null ? 0 : before.cost);
      return known != null && known.cost <= sum ? known : new Step(before, form, sum);
    }
  }

  /** Read when it is first needed. */
  private static final class Shipped {

    private static final Compounds COMPOUNDS = new Compounds(PartWords.shipped());
  }
}
