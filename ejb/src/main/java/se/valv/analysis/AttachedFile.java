package se.valv.analysis;

import se.valv.classification.SecurityClass;

/**
 * A file that was opened.
 *
 * @param of what is said of it
 * @param securityClass class of what Valv holds
 * @param text its words; empty when there are none
 * @param file its bytes
 */
public record AttachedFile(Attachment of, SecurityClass securityClass, String text, byte[] file) {

  /** Says nothing of the file. */
  @Override
  public String toString() {
    return "AttachedFile";
  }
}
