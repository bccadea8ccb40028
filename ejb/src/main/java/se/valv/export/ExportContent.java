package se.valv.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.valv.classification.SecurityClass;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of an export is sealed: all but id, kind, label and version. The label is the join of those
 * of what was taken out, or graver.
 *
 * @param number number of the export
 * @param subject what the file is of
 * @param format as which kind of file
 * @param reason what it was for
 * @param records ids of what was in it
 * @param takenAt when
 * @param takenBy by which account
 */
@Content(name = "export", version = 1)
record ExportContent(
    String number,
    Subject subject,
    FileFormat format,
    String reason,
    List<UUID> records,
    Instant takenAt,
    UUID takenBy) {

  /** What it is found by. */
  IndexText indexed(SecurityClass recordClass) {
    var keywords =
        Map.of(
            ExportKeyword.SUBJECT, subject.name(),
            ExportKeyword.FORMAT, format.name(),
            ExportKeyword.COUNT, Integer.toString(records.size()));
    return new IndexText(reason, "", number, recordClass, keywords, takenAt);
  }
}
