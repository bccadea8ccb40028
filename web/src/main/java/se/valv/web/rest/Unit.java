package se.valv.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.Period;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitView;

/**
 * A part of an operator.
 *
 * @param id its id
 * @param version its version, also in the ETag
 * @param operator whose
 * @param code its short code
 * @param name its name on the day asked for, or the last that it had
 * @param kind what sort of part it is then
 * @param parent id of the unit above it then
 * @param periods all that it was, the earliest first
 * @param successors ids of what came after it
 */
public record Unit(
    String id,
    int version,
    String operator,
    String code,
    String name,
    UnitKind kind,
    @Nullable String parent,
    List<UnitPeriod> periods,
    List<String> successors) {

  static Unit of(UnitView view, LocalDate day) {
    var history = view.history();
    var form = history.on(day).orElse(history.latest().form());
    return new Unit(
        view.id().toString(),
        view.version(),
        view.operator().toString(),
        view.code(),
        form.name(),
        form.kind(),
        Sent.maybeText(form.parent()),
        history.periods().stream().map(UnitPeriod::of).toList(),
        view.successors().stream().map(Object::toString).toList());
  }

  /**
   * What it was for some days.
   *
   * @param from first day; absent when unknown
   * @param to last day; absent while nothing else is known
   * @param name what it was called
   * @param kind what sort of part it was
   * @param parent id of the unit above
   */
  public record UnitPeriod(
      @Nullable String from,
      @Nullable String to,
      String name,
      UnitKind kind,
      @Nullable String parent) {

    static UnitPeriod of(Period<UnitForm> period) {
      var form = period.form();
      return new UnitPeriod(
          Sent.maybeText(period.from()),
          Sent.maybeText(period.last()),
          form.name(),
          form.kind(),
          Sent.maybeText(form.parent()));
    }
  }

  /**
   * Several of them.
   *
   * @param items those above before those below, in Swedish order
   */
  public record Units(List<Unit> items) {}
}
