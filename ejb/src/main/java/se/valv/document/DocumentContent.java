package se.valv.document;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of a document is sealed: all but id, kind, label and version.
 *
 * @param number registration number, given when filed
 * @param openSubject subject without anything classified
 * @param secretSubject subject with
 * @param subjectClass class of the paper described
 * @param secrecyGround chapter and section of OSL
 * @param body text
 * @param filedAt when it was filed
 * @param filedBy by which account
 */
@Content(name = "document", version = 1)
record DocumentContent(
    String number,
    String openSubject,
    @Nullable String secretSubject,
    SecurityClass subjectClass,
    @Nullable String secrecyGround,
    @Nullable String body,
    Instant filedAt,
    UUID filedBy) {

  static DocumentContent of(FileDocument input, String number, Instant filedAt, UUID filedBy) {
    return new DocumentContent(
        number,
        input.openSubject(),
        input.secretSubject(),
        input.subjectClass(),
        input.secrecyGround(),
        input.body(),
        filedAt,
        filedBy);
  }

  /**
   * The same under another label: with a number of that label's series, and the paper's class where
   * it was the record's too.
   */
  DocumentContent moved(String newNumber, SecurityClass before, SecurityClass after) {
    var subject = subjectClass == before || !subjectClass.atLeast(after) ? after : subjectClass;
    return new DocumentContent(
        newNumber, openSubject, secretSubject, subject, secrecyGround, body, filedAt, filedBy);
  }

  /** What it is found by: everything, for the index has the record's own label. */
  IndexText indexed() {
    var text = Stream.of(secretSubject, body).filter(Objects::nonNull).collect(joining("\n"));
    return new IndexText(openSubject, text, number, subjectClass, Map.of(), filedAt);
  }
}
