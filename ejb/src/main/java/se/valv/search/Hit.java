package se.valv.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.valv.access.CompartmentView;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

/**
 * A record that answers a question.
 *
 * @param kind sort of record
 * @param id which record
 * @param title what it is called
 * @param number registration number
 * @param snippet places in its text that answer; empty in a list
 * @param securityClass class of what Valv holds
 * @param subjectClass class of what is described, which may be above it
 * @param compartments those of its label that the reader has need of, by code
 * @param filed when it was filed
 * @param keywords its exact values, by name
 */
public record Hit(
    Kind kind,
    ObjectId id,
    String title,
    String number,
    List<Part> snippet,
    SecurityClass securityClass,
    SecurityClass subjectClass,
    List<CompartmentView> compartments,
    Instant filed,
    Map<String, String> keywords) {

  /** Says nothing of the record. */
  @Override
  public String toString() {
    return "Hit[" + id + "]";
  }
}
