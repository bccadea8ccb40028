package se.valv.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Period;

/**
 * An operator (verksamhetsutövare).
 *
 * @param id its id
 * @param version its version, also in the ETag
 * @param kind what sort of legal person
 * @param code its short code
 * @param orgNumber its organisationsnummer
 * @param name its name on the day asked for, or the last that it had
 * @param periods all that it was, the earliest first
 * @param successors ids of what came after it
 */
public record Operator(
    String id,
    int version,
    OperatorKind kind,
    String code,
    String orgNumber,
    String name,
    List<OperatorPeriod> periods,
    List<String> successors) {

  static Operator of(OperatorView view, LocalDate day) {
    var history = view.history();
    return new Operator(
        view.id().toString(),
        view.version(),
        view.kind(),
        view.code(),
        view.orgNumber(),
        history.on(day).orElse(history.latest().form()).name(),
        history.periods().stream().map(OperatorPeriod::of).toList(),
        view.successors().stream().map(Object::toString).toList());
  }

  /**
   * What it was for some days.
   *
   * @param from first day; absent when unknown
   * @param to last day; absent while nothing else is known
   * @param name what it was called
   * @param county two digits
   * @param parent id of who owned it
   * @param legalControl whether that one had rättsligt bestämmande inflytande
   */
  public record OperatorPeriod(
      @Nullable String from,
      @Nullable String to,
      String name,
      @Nullable String county,
      @Nullable String parent,
      boolean legalControl) {

    static OperatorPeriod of(Period<OperatorForm> period) {
      var form = period.form();
      return new OperatorPeriod(
          Sent.maybeText(period.from()),
          Sent.maybeText(period.last()),
          form.name(),
          form.county(),
          Sent.maybeText(form.parent()),
          form.legalControl());
    }
  }

  /**
   * Several of them.
   *
   * @param items by name
   */
  public record Operators(List<Operator> items) {}
}
