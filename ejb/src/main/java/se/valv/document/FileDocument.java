package se.valv.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecrecyGround;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to file a document, or to change one. Refuses in its constructor whatever
 * breaks a rule that can be seen from the input alone.
 *
 * @param openSubject subject that holds nothing classified; at most 200 characters
 * @param secretSubject subject that may; at most 500 characters
 * @param securityClass class of what is written here, and so of the record
 * @param subjectClass class of the paper described; the same unless this is a register card
 * @param compartments every one of which a reader must need; 1–8
 * @param secrecyGround chapter and section of OSL, such as {@code 15:2}
 * @param body text; at most 1,000,000 characters
 */
public record FileDocument(
    String openSubject,
    @Nullable String secretSubject,
    SecurityClass securityClass,
    SecurityClass subjectClass,
    List<CompartmentId> compartments,
    @Nullable String secrecyGround,
    @Nullable String body) {

  /** Longest open subject, in characters. */
  public static final int MAX_OPEN_SUBJECT = 200;

  /** Longest secret subject, in characters. */
  public static final int MAX_SECRET_SUBJECT = 500;

  /** Longest body, in characters. */
  public static final int MAX_BODY = 1_000_000;

  /** Most compartments in a label. */
  public static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public FileDocument {
    var checks =
        new FieldChecks()
            .text("openSubject", openSubject, MAX_OPEN_SUBJECT)
            .optionalText("secretSubject", secretSubject, MAX_SECRET_SUBJECT)
            .that(subjectClass.atLeast(securityClass), "subjectClass", "BELOW_SECURITY_CLASS")
            .that(!compartments.isEmpty(), "compartments", "MISSING")
            .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
            .that(
                secrecyGround == null || SecrecyGround.ofCode(secrecyGround).isPresent(),
                "secrecyGround",
                "NOT_A_SECTION")
            .optionalText("body", body, MAX_BODY);
    if (subjectClass != securityClass) {
      checks
          .that(secretSubject == null, "secretSubject", "NOT_ON_A_REGISTER_CARD")
          .that(body == null, "body", "NOT_ON_A_REGISTER_CARD");
    }
    checks.orThrow();
    compartments = List.copyOf(Set.copyOf(compartments));
  }

  /** Whether this is a card that tells of a paper kept elsewhere. */
  public boolean registerCard() {
    return subjectClass != securityClass;
  }
}
