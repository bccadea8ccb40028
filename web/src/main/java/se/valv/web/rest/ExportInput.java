package se.valv.web.rest;

import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.asset.table.ExportAssets;
import se.valv.classification.SecurityClass;
import se.valv.export.Exported;
import se.valv.export.TakeOut;
import se.valv.problem.FieldChecks;

/**
 * A wish to take assets out of the register.
 *
 * @param format as which kind of file
 * @param reason what it is for; nothing classified
 * @param securityClass class of the file, where together the assets weigh more than each alone
 */
public record ExportInput(
    @Schema(required = true) ExportAssets.@Nullable Format format,
    @Schema(required = true, maxLength = TakeOut.MAX_REASON) @Nullable String reason,
    @Nullable SecurityClass securityClass) {

  ExportAssets toExport() {
    new FieldChecks()
        .that(format != null, "format", "MISSING")
        .that(reason != null, "reason", "MISSING")
        .orThrow();
    return new ExportAssets(
        Sent.field("format", format), new TakeOut(Sent.field("reason", reason), securityClass));
  }

  @Override
  public String toString() {
    return "ExportInput";
  }

  /**
   * A file, with its receipt.
   *
   * @param id the receipt
   * @param number number of the export
   * @param fileName what to call it
   * @param mediaType what it is
   * @param securityClass class of the file, which is marked in it
   * @param assets how many are in it
   * @param content the file, byte for byte, in Base64
   */
  public record ExportFile(
      String id,
      String number,
      String fileName,
      String mediaType,
      String securityClass,
      int assets,
      String content) {

    static ExportFile of(Exported made) {
      return new ExportFile(
          made.id().value().toString(),
          made.number(),
          made.fileName(),
          made.mediaType(),
          made.securityClass().code(),
          made.records(),
          Base64.getEncoder().encodeToString(made.content()));
    }

    @Override
    public String toString() {
      return "ExportFile[" + id + "]";
    }
  }
}
