package se.valv.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PositionCode;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * May this person take part in this position from this day on? What is badly formed is answered
 * like any question; nothing of the person is told by {@code toString}.
 *
 * @param identityNumber as it was written
 * @param position code of the position, as it was written
 * @param startDate first day
 * @param form how he is to take part
 * @param recruitmentCase in which case
 * @param key of the caller's own: asked again with the same one, it is not asked anew; 1–100
 *     characters, or absent
 */
public record AskPlacement(
    String identityNumber,
    String position,
    LocalDate startDate,
    ParticipationForm form,
    RecruitmentCaseId recruitmentCase,
    @Nullable String key) {

  private static final int LONGEST_KEY = 100;

  /** Throws {@link Invalid} when the key can't be one. */
  public AskPlacement {
    if (key != null) {
      new FieldChecks().text("idempotencyKey", key, LONGEST_KEY).orThrow();
    }
  }

  /** The code, if it can be one. */
  Optional<PositionCode> code() {
    try {
      return Optional.of(new PositionCode(position.strip()));
    } catch (Invalid malformed) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "AskPlacement";
  }
}
