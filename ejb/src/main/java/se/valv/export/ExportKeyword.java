package se.valv.export;

/** Names of the exact values that rows of a list of exports show. */
public final class ExportKeyword {

  /** The code of its {@link Subject}. */
  public static final String SUBJECT = "subject";

  /** As which kind of file. */
  public static final String FORMAT = "format";

  /** How many records were in it. */
  public static final String COUNT = "count";

  private ExportKeyword() {}
}
