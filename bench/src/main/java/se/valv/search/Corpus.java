package se.valv.search;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.lucene.document.Document;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * Documents that nobody wrote, the same at each run: words made of syllables, as often as words of
 * a language are (the n-th most frequent 1/n as often as the first).
 */
final class Corpus {

  private static final String[] SYLLABLES =
      "var fen tor lig mäs råd öst hag kul net pin sår dju ber gran vel myn dig hets".split(" ");
  private static final int WORDS = 30_000;
  private static final int LENGTH = 120;

  private final double[] upTo = new double[WORDS];

  Corpus() {
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 2);
      upTo[i] = sum;
    }
  }

  /** The word with this place among the most frequent, from 0. */
  static String word(int place) {
    var word = new StringBuilder();
    for (int rest = place + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** The document with this number, of a label. */
  Document document(int number, LabelId label) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    var text =
        new IndexText(
            text(random, 6),
            text(random, LENGTH),
            "KS 2026/" + number,
            SecurityClass.NONE,
            Map.of("label", label.toString()),
            Instant.ofEpochSecond(1_700_000_000L + number * 600L));
    var work =
        new IndexWork(
            new IndexWork.Target(Kind.DOCUMENT, new ObjectId(new UUID(5, number)), 1, label),
            Optional.of(text));
    return Fields.document(work.target(), text);
  }

  private String text(RandomGenerator random, int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int place = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
      text.append(i == 0 ? "" : " ")
          .append(word(Math.min(WORDS - 1, place < 0 ? -place - 1 : place)));
    }
    return text.toString();
  }
}
