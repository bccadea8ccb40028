package se.valv.authorisation.account;

import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.Credentials;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.FieldChecks;

/**
 * An account to make, with the participation that it will rest on.
 *
 * @param username 3–40 characters
 * @param name how he is called; at most 120 characters
 * @param title what he is; at most 120 characters
 * @param operator where he takes part
 * @param unit in which unit; the whole operator when absent
 * @param form how
 */
public record NewAccount(
    String username,
    String name,
    String title,
    OperatorId operator,
    @Nullable UnitId unit,
    ParticipationForm form) {

  private static final int LONGEST = 120;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public NewAccount {
    var checks = new FieldChecks();
    Credentials.checkUsername(checks, "username", username);
    checks.text("name", name, LONGEST).text("title", title, LONGEST).orThrow();
  }
}
