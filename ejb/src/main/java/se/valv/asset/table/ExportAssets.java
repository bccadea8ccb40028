package se.valv.asset.table;

import se.valv.export.FileFormat;
import se.valv.export.TakeOut;

/**
 * What somebody sends to take assets out of the register as a table.
 *
 * @param format as which kind of file
 * @param said why, and under which class
 */
public record ExportAssets(Format format, TakeOut said) {

  /** Kinds of file. */
  public enum Format {
    /** Semicolons, UTF-8 with its mark. */
    CSV(FileFormat.CSV),
    /** A spreadsheet. */
    XLSX(FileFormat.XLSX);

    private final FileFormat file;

    Format(FileFormat file) {
      this.file = file;
    }

    FileFormat file() {
      return file;
    }
  }
}
