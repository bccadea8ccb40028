package se.valv.analysis;

import java.util.Map;
import se.valv.classification.SecurityClass;
import se.valv.extraction.Extracted;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of an attached file is sealed: all but id, kind, label and version.
 *
 * @param of what the analysis says of it
 * @param text its words
 * @param file its bytes; none when it was taken away before anybody established it
 */
@Content(name = "attachment", version = 1)
record AttachmentContent(Attachment of, String text, byte[] file) {

  static AttachmentContent of(Attachment of, Extracted read, byte[] file) {
    return new AttachmentContent(of, read.text(), file);
  }

  /** What is left of one that was taken away: which file it was. */
  static AttachmentContent taken(Attachment of) {
    return new AttachmentContent(
        new Attachment(
            of.id(), of.analysis(), "", of.type(), 0, of.sha256(), of.text(), of.at(), of.by()),
        "",
        new byte[0]);
  }

  /** What it is found by: its name and words, for the index has the record's own label. */
  IndexText indexed(String number, SecurityClass recordClass) {
    return new IndexText(
        of.name(),
        text,
        number,
        recordClass,
        Map.of(AnalysisKeyword.ATTACHED_TO, of.analysis().toString()),
        of.at());
  }

  /** Says nothing of the file. */
  @Override
  public String toString() {
    return "AttachmentContent";
  }
}
