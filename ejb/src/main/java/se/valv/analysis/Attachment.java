package se.valv.analysis;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.valv.extraction.FileType;
import se.valv.extraction.TextState;

/**
 * A file that is attached to an analysis: what is said of it there, and so established with it. Its
 * bytes are a record of their own, under the same label. Part of the stored content of an analysis.
 *
 * @param id which file
 * @param analysis the analysis that it was attached to; a revision keeps it
 * @param name what it is called
 * @param type what it is by its content
 * @param size how many bytes it is
 * @param sha256 of its bytes: 64 hexadecimal digits
 * @param text what came of reading its text
 * @param at when it was attached
 * @param by by which account
 */
public record Attachment(
    UUID id,
    UUID analysis,
    String name,
    FileType type,
    long size,
    String sha256,
    TextState text,
    Instant at,
    UUID by) {

  /** Its own record. */
  AttachmentId recordId() {
    return new AttachmentId(id);
  }

  /** Its words by the name of the field: what history and differences are told in. */
  Map<String, String> texts() {
    return new Texts().with("name", name).with("fingerprint", sha256).toMap();
  }
}
