package se.valv.search;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import se.valv.classification.SecurityClass;

/**
 * What a record is found by. The capability that writes the record gives it, for the index reads no
 * records; it is kept only sealed, under the key of the record's label.
 *
 * @param title shown with a hit
 * @param text searched, and shown in snippets
 * @param number registration number; searched, shown, ordered by
 * @param subjectClass class of the information or paper described, which may be above the record's
 * @param keywords exact values to filter by, by name; a hit has them too
 * @param filed when the record was filed
 */
public record IndexText(
    String title,
    String text,
    String number,
    SecurityClass subjectClass,
    Map<String, String> keywords,
    Instant filed) {

  /** Gives each letter one spelling, so that what looks the same is found the same. */
  public IndexText {
    title = Normalizer.normalize(title, Normalizer.Form.NFC);
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
    number = Normalizer.normalize(number, Normalizer.Form.NFC);
    keywords = Map.copyOf(keywords);
  }

  /** Says nothing of the record. */
  @Override
  public String toString() {
    return "IndexText[…]";
  }
}
