package se.valv.analysis;

import se.valv.extraction.FileType;
import se.valv.problem.FieldChecks;
import se.valv.problem.Unsupported;

/**
 * A file to attach to an analysis.
 *
 * @param name what it is called, without a path; at most 200 characters
 * @param file its bytes
 */
public record AttachFile(String name, byte[] file) {

  /** Longest name, in characters. */
  public static final int MAX_NAME = 200;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public AttachFile {
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .that(name.indexOf('\n') < 0 && name.indexOf('\r') < 0, "name", "CONTROL_CHARACTER")
        .that(file.length > 0, "file", "MISSING")
        .orThrow();
  }

  /** What it is by its content; {@link Unsupported} when it is nothing that can be attached. */
  FileType type() {
    return FileType.of(file).orElseThrow(Unsupported::new);
  }

  /** Says nothing of the file. */
  @Override
  public String toString() {
    return "AttachFile";
  }
}
