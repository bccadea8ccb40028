package se.valv.analysis.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * Who is to do a measure, and by when, as it is now. Part of the stored content of a plan.
 *
 * @param responsible which function answers for it
 * @param due by which day it is to be done
 * @param doer whose account does it; nobody's yet when null
 */
public record Charge(String responsible, LocalDate due, @Nullable UUID doer) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Charge {
    new FieldChecks().text("responsible", responsible, Wording.MAX_NAME).orThrow();
  }

  static Charge of(Wording wording) {
    return new Charge(wording.responsible(), wording.due(), null);
  }

  Charge takenBy(UUID account) {
    return new Charge(responsible, due, account);
  }

  /** What was established anew counts where it differs from what was established before. */
  Charge renewed(Wording before, Wording now) {
    return new Charge(
        now.responsible().equals(before.responsible()) ? responsible : now.responsible(),
        now.due().equals(before.due()) ? due : now.due(),
        doer);
  }
}
