package se.valv.node.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of Exempelstad.
 *
 * @param key its name among the demo's documents, for ever
 * @param filedBy username of who files it
 * @param securityClass record class
 * @param subjectClass class of what a register card describes; absent when it is the record class
 * @param compartments codes; the reader needs all of them
 * @param secrecyGround chapter and section of OSL
 * @param openSubject holds nothing secret
 * @param body paragraphs; none on a register card
 */
record DemoDocument(
    String key,
    String filedBy,
    String securityClass,
    @Nullable String subjectClass,
    List<String> compartments,
    @Nullable String secrecyGround,
    String openSubject,
    @Nullable String secretSubject,
    @Nullable List<String> body) {

  /** The text with the watermark first and last; absent on a register card. */
  @Nullable String marked(String watermark) {
    return body == null
        ? null
        : String.join("\n\n", watermark, String.join("\n\n", body), watermark);
  }

  /**
   * What {@code documents.json} holds.
   *
   * @param watermark stands first and last in each text
   */
  record Collection(String watermark, List<DemoDocument> documents) {}
}
