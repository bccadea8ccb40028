package se.valv.organisation.supervision;

import java.time.LocalDate;
import se.valv.identity.OperatorId;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.problem.FieldChecks;

/**
 * A notification to enter.
 *
 * @param operator whose
 * @param authority code of the authority
 * @param letter when, and the letter's number
 */
public record Notify(OperatorId operator, String authority, Letter letter) {

  private static final int LONGEST = 120;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Notify {
    new FieldChecks().text("reference", letter.reference(), LONGEST).orThrow();
  }

  /** Demands that a receipt came on the day of its notification or later, and not in the future. */
  static void checkReceipt(Letter receipt, LocalDate notified, LocalDate today) {
    new FieldChecks()
        .text("receiptReference", receipt.reference(), LONGEST)
        .that(!receipt.on().isBefore(notified), "receiptOn", "OUT_OF_ORDER")
        .that(!receipt.on().isAfter(today), "receiptOn", "IN_THE_FUTURE")
        .orThrow();
  }
}
