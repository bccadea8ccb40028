package se.valv.organisation.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.Period;

/**
 * Who supervises an operator, and whether it knows.
 *
 * @param operator which
 * @param state how it stands today
 * @param now who supervises it today, and on what ground; absent when nobody is known
 * @param own other authorities than the county's, the newest first
 * @param notifications the newest first
 */
public record SupervisionView(
    OperatorId operator,
    SupervisionState state,
    @Nullable Supervised now,
    List<Period<Supervised>> own,
    List<Notified> notifications) {

  /**
   * Under whom an operator is.
   *
   * @param authority who; absent when it is the county's again
   * @param ground statute or decision
   * @param ofCounty whether it follows from the county alone
   */
  public record Supervised(@Nullable Authority authority, String ground, boolean ofCounty) {}
}
