package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.structure.Period;
import se.valv.organisation.supervision.Authority;
import se.valv.organisation.supervision.Notified;
import se.valv.organisation.supervision.SupervisionState;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.organisation.supervision.SupervisionView.Supervised;

/**
 * Who supervises an operator, and whether it told.
 *
 * @param operator its id
 * @param state how it stands
 * @param authority code of who supervises it today
 * @param ground on what ground
 * @param own other authorities than the county's, the newest first
 * @param notifications the newest first
 */
public record OperatorSupervision(
    String operator,
    SupervisionState state,
    @Nullable String authority,
    @Nullable String ground,
    List<OwnSupervision> own,
    List<Notification> notifications) {

  static OperatorSupervision of(SupervisionView view) {
    var now = view.now();
    return new OperatorSupervision(
        view.operator().toString(),
        view.state(),
        now == null ? null : code(now.authority()),
        now == null ? null : now.ground(),
        view.own().stream().map(OwnSupervision::of).toList(),
        view.notifications().stream().map(Notification::of).toList());
  }

  private static @Nullable String code(@Nullable Authority authority) {
    return authority == null ? null : authority.code();
  }

  /**
   * Another authority than the county's.
   *
   * @param authority its code; absent when it is the county's again
   * @param from first day
   * @param to last day; absent while nothing else is known
   * @param ground statute or decision
   */
  public record OwnSupervision(
      @Nullable String authority, @Nullable String from, @Nullable String to, String ground) {

    static OwnSupervision of(Period<Supervised> period) {
      return new OwnSupervision(
          code(period.form().authority()),
          Sent.maybeText(period.from()),
          Sent.maybeText(period.last()),
          period.form().ground());
    }
  }

  /**
   * That it notified an authority.
   *
   * @param id the notification
   * @param version its version, for the receipt
   * @param authority code of the authority
   * @param on when
   * @param reference the letter's number
   * @param receiptOn when the receipt came
   * @param receiptReference its number
   */
  public record Notification(
      String id,
      int version,
      String authority,
      String on,
      String reference,
      @Nullable String receiptOn,
      @Nullable String receiptReference) {

    static Notification of(Notified notified) {
      var receipt = notified.receipt();
      return new Notification(
          notified.id().toString(),
          notified.version(),
          notified.authority().code(),
          notified.letter().on().toString(),
          notified.letter().reference(),
          receipt == null ? null : receipt.on().toString(),
          receipt == null ? null : receipt.reference());
    }
  }
}
