package se.valv.export;

import se.valv.classification.SecurityClass;

/**
 * A file that leaves the register, with its number.
 *
 * @param id the receipt
 * @param number number of the export
 * @param fileName what to call it: its number, no content
 * @param mediaType what it is
 * @param securityClass class of the file, which is marked in it
 * @param records how many records are in it
 * @param content the file, byte for byte
 */
public record Exported(
    ExportId id,
    String number,
    String fileName,
    String mediaType,
    SecurityClass securityClass,
    int records,
    byte[] content) {

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "Exported[" + id + "]";
  }
}
