package se.valv.export;

/** As which kind of file something leaves the register. Stored by name. */
public enum FileFormat {
  /** Semicolons, UTF-8 with its mark. */
  CSV("text/csv; charset=UTF-8", "csv"),
  /** A spreadsheet. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A document for paper: PDF/A. */
  PDF("application/pdf", "pdf");

  private final String mediaType;
  private final String ending;

  FileFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What the names of such files end with, without the dot. */
  String ending() {
    return ending;
  }
}
