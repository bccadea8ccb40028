package se.valv.web.rest;

/**
 * A file that is attached to an analysis.
 *
 * @param id its id
 * @param name what it is called
 * @param type what it is by its content: {@code PDF DOCX ODT}
 * @param size how many bytes it is
 * @param fingerprint SHA-256 of its bytes, in hexadecimal
 * @param text what came of reading its text: {@code READ CUT EMPTY PASSWORD MACRO BOMB DAMAGED
 *     TIMEOUT MEMORY}
 * @param by account that attached it
 * @param at when
 */
public record Attachment(
    String id,
    String name,
    String type,
    long size,
    String fingerprint,
    String text,
    String by,
    String at) {

  static Attachment of(se.valv.analysis.Attachment attachment) {
    return new Attachment(
        attachment.id().toString(),
        attachment.name(),
        attachment.type().name(),
        attachment.size(),
        attachment.sha256(),
        attachment.text().name(),
        attachment.by().toString(),
        attachment.at().toString());
  }

  @Override
  public String toString() {
    return "Attachment[" + id + "]";
  }
}
