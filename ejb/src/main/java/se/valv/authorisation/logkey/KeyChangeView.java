package se.valv.authorisation.logkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;

/**
 * A change of the log's key.
 *
 * @param id its id
 * @param version its version, for deciding
 * @param state {@code PROPOSED APPROVED REFUSED DONE}
 * @param proposedBy username of the first of the two
 * @param proposedAt when
 * @param decidedBy username of the second
 * @param doneAt when the old key was destroyed
 */
public record KeyChangeView(
    ObjectId id,
    int version,
    String state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant doneAt) {

  /** Whether nobody has decided yet. */
  public boolean isProposed() {
    return state.equals("PROPOSED");
  }

  /** Whether no other can be proposed. */
  public boolean isUnderWay() {
    return isProposed() || state.equals("APPROVED");
  }
}
