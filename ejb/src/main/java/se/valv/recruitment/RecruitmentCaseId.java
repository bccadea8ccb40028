package se.valv.recruitment;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one recruitment case (rekryteringsärende).
 *
 * @param value the identifier as stored and shown
 */
public record RecruitmentCaseId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static RecruitmentCaseId random() {
    return new RecruitmentCaseId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.RECRUITMENT_CASE;
  }
}
