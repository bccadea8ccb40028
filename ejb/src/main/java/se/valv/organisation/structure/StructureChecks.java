package se.valv.organisation.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/**
 * What may become of operators and units, given how all of them are: every refusal names its field,
 * as {@link se.valv.problem.Invalid}.
 */
final class StructureChecks {

  private final Structure structure;
  private final FieldChecks checks = new FieldChecks();

  StructureChecks(Structure structure) {
    this.structure = structure;
  }

  /** Notes a county that is none. */
  StructureChecks county(@Nullable String county, List<County> known) {
    checks.that(
        county == null || known.stream().anyMatch(c -> c.code().equals(county)),
        "county",
        "UNKNOWN");
    return this;
  }

  void enter(EnterOperator input) {
    checks.that(
        structure.operators().stream().noneMatch(o -> o.code().equals(input.code())),
        "code",
        "NOT_UNIQUE");
    there(input.form().parent(), input.from());
    checks.orThrow();
  }

  void change(OperatorView operator, @Nullable LocalDate from, OperatorForm form) {
    inOrder(operator.history(), from);
    there(form.parent(), from);
    var parent = form.parent();
    checks
        .that(
            parent == null || !structure.wouldCircle(operator.id(), parent, from),
            "parent",
            "CIRCULAR")
        .orThrow();
  }

  void end(OperatorView operator, LocalDate last, List<OperatorId> successors) {
    ends(operator.history(), last);
    for (var successor : successors) {
      checks.that(
          !successor.equals(operator.id())
              && structure
                  .operator(successor)
                  .flatMap(o -> o.history().on(last.plusDays(1)))
                  .isPresent(),
          "successors",
          "NOT_THERE_THEN");
    }
    checks.orThrow();
  }

  void open(OpenUnit input) {
    checks.that(structure.operator(input.operator()).isPresent(), "operator", "UNKNOWN");
    checks.that(!codeIsTaken(input.operator(), input.code()), "code", "NOT_UNIQUE");
    there(input.operator(), input.form().parent(), input.from());
    checks.orThrow();
  }

  void change(UnitView unit, @Nullable LocalDate from, UnitForm form) {
    inOrder(unit.history(), from);
    var parent = form.parent();
    if (parent != null && structure.wouldCircle(unit.id(), parent, from)) {
      checks.reject("parent", "CIRCULAR");
    } else {
      there(unit.operator(), parent, from);
    }
    checks.orThrow();
  }

  void end(UnitView unit, LocalDate last, List<UnitId> successors) {
    ends(unit.history(), last);
    var after = last.plusDays(1);
    checks.that(structure.belowFrom(unit.id(), after).isEmpty(), "last", "UNITS_BELOW");
    for (var successor : successors) {
      checks.that(
          !successor.equals(unit.id()) && isThere(unit.operator(), successor, after),
          "successors",
          "NOT_THERE_THEN");
    }
    checks.orThrow();
  }

  /** Whether an operator has, or had, a unit with this code. */
  boolean codeIsTaken(OperatorId operator, String code) {
    return structure.units().stream()
        .anyMatch(u -> u.operator().equals(operator) && u.code().equals(code));
  }

  private void inOrder(History<?> history, @Nullable LocalDate from) {
    var correction = Objects.equals(from, history.latest().from());
    checks.that(
        correction || (from != null && history.takesChangeOn(from)), "from", "OUT_OF_ORDER");
  }

  private void ends(History<?> history, LocalDate last) {
    var newest = history.latest();
    checks.that(newest.to() == null, "last", "ENDED_ALREADY");
    checks.that(newest.from() == null || !last.isBefore(newest.from()), "last", "OUT_OF_ORDER");
  }

  private void there(@Nullable OperatorId parent, @Nullable LocalDate from) {
    checks.that(
        parent == null
            || structure
                .operator(parent)
                .filter(o -> from == null || o.history().on(from).isPresent())
                .isPresent(),
        "parent",
        "NOT_THERE_THEN");
  }

  private void there(OperatorId operator, @Nullable UnitId parent, @Nullable LocalDate from) {
    checks.that(parent == null || isThere(operator, parent, from), "parent", "NOT_THERE_THEN");
  }

  private boolean isThere(OperatorId operator, UnitId unit, @Nullable LocalDate day) {
    Optional<UnitView> found = structure.unit(unit).filter(u -> u.operator().equals(operator));
    return found.filter(u -> day == null || u.history().on(day).isPresent()).isPresent();
  }
}
