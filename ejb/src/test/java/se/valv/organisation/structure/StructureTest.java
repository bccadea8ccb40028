package se.valv.organisation.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.UnitKind;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class StructureTest {

  private static final LocalDate Y20 = LocalDate.of(2020, 1, 1);
  private static final LocalDate Y22 = LocalDate.of(2022, 1, 1);
  private static final LocalDate Y24 = LocalDate.of(2024, 1, 1);
  private static final OperatorId OPERATOR = OperatorId.random();

  private final UnitView board = unit("SBN", history(null, Map.of(), null, "Nämnden", null));
  private final UnitView office =
      unit(
          "SBK",
          history(Y20, Map.of(Y22, form("Nya kontoret", board.id())), Y24, "Kontoret", null));
  private final UnitView after =
      unit("SBF", history(Y24, Map.of(), null, "Förvaltningen", board.id()));
  private final Structure structure = structure(board, office, after);

  @Test
  void aUnitIsWhatItWasOnEachDay() {
    assertEquals(List.of(), names(structure.unit(office.id()).orElseThrow(), Y20.minusDays(1)));
    assertEquals(List.of("Kontoret"), names(office, Y20));
    assertEquals(List.of("Kontoret"), names(office, Y22.minusDays(1)));
    assertEquals(List.of("Nya kontoret"), names(office, Y22));
    assertEquals(List.of(), names(office, Y24));
    assertEquals(LocalDate.of(2021, 12, 31), office.history().periods().getFirst().last());
    assertEquals(Y20, office.history().from());
    assertNull(after.history().to());
  }

  @Test
  void aTreeIsThatOfItsDay() {
    assertEquals(List.of("0 Kontoret", "0 Nämnden"), tree(Y20));
    assertEquals(List.of("0 Nämnden", "1 Nya kontoret"), tree(Y22));
    assertEquals(List.of("0 Nämnden", "1 Förvaltningen"), tree(Y24));
    assertEquals(List.of("Nämnden", "Nya kontoret"), structure.path(office.id(), Y22));
  }

  @Test
  void aUnitWhoseSuperiorIsGoneStandsUnderTheOperator() {
    var lone = unit("X", history(null, Map.of(), null, "Ensam", office.id()));
    var later = structure(board, office, lone);
    assertEquals(
        List.of("0 Ensam", "0 Nämnden"),
        later.tree(OPERATOR, Y24).stream().map(b -> b.depth() + " " + b.form().name()).toList());
  }

  @Test
  void aCircleIsFoundOnThatDayAndOnEveryLaterOne() {
    assertTrue(structure.wouldCircle(board.id(), board.id(), Y24));
    assertTrue(structure.wouldCircle(board.id(), after.id(), Y24));
    assertTrue(structure.wouldCircle(board.id(), after.id(), Y20), "from 2024 on");
    assertTrue(structure.wouldCircle(board.id(), after.id(), null), "from 2024 on");
    assertFalse(structure.wouldCircle(board.id(), office.id(), Y24), "over by then");
    assertFalse(structure.wouldCircle(after.id(), board.id(), Y20));
  }

  @Test
  void aCircleThatIsThereEndsNobodysPatience() {
    var one = UnitId.random();
    var other = UnitId.random();
    var circle =
        structure(
            unit(one, "A", history(null, Map.of(), null, "A", other)),
            unit(other, "B", history(null, Map.of(), null, "B", one)));
    assertEquals(List.of("B", "A"), circle.path(one, Y20));
    assertFalse(circle.wouldCircle(board.id(), one, Y20));
    assertEquals(List.of(), circle.tree(OPERATOR, Y20), "nothing stands at the top");
  }

  @Test
  void whatComesAfterKnowsWhatCameBefore() {
    var ended =
        new UnitView(office.id(), OPERATOR, 2, "SBK", office.history(), List.of(after.id()));
    assertEquals(List.of(ended), structure(board, ended, after).predecessors(after.id()));
  }

  @Test
  void datesOutOfOrderAreRefused() {
    var form = form("Annat", null);
    assertEquals(List.of(), change(after, Y24.plusDays(1), form));
    assertEquals(List.of(), change(after, Y24, form), "a correction");
    assertEquals(List.of(), change(board, null, form), "a correction of what is undated");
    assertEquals(refusal("from", "OUT_OF_ORDER"), change(after, Y22, form));
    assertEquals(refusal("from", "OUT_OF_ORDER"), change(after, null, form));
    assertEquals(refusal("from", "OUT_OF_ORDER"), change(office, Y24, form), "it has ended");
    assertEquals(List.of(), end(after, Y24));
    assertEquals(refusal("last", "OUT_OF_ORDER"), end(after, Y24.minusDays(1)));
    assertEquals(refusal("last", "ENDED_ALREADY"), end(office, Y24.plusYears(1)));
  }

  @Test
  void aCircularTreeIsRefused() {
    assertEquals(refusal("parent", "CIRCULAR"), change(board, Y24, form("Nämnden", after.id())));
    assertEquals(
        refusal("parent", "CIRCULAR"), change(after, Y24, form("Förvaltningen", after.id())));
  }

  @Test
  void aUnitBelongsToOneThatIsThere() {
    assertEquals(refusal("parent", "NOT_THERE_THEN"), change(after, Y24, form("X", office.id())));
    assertEquals(
        refusal("parent", "NOT_THERE_THEN"), change(after, Y24, form("X", UnitId.random())));
  }

  @Test
  void aUnitWithUnitsBelowItIsNotEnded() {
    assertEquals(refusal("last", "UNITS_BELOW"), end(board, Y24));
    assertEquals(List.of(), errors(() -> checks().end(after, Y24, List.of(board.id()))));
    assertEquals(
        refusal("successors", "NOT_THERE_THEN"),
        errors(() -> checks().end(after, Y24, List.of(after.id()))));
    assertEquals(
        refusal("successors", "NOT_THERE_THEN"),
        errors(() -> checks().end(after, Y24, List.of(office.id()))));
  }

  @Test
  void aCodeIsUsedOnceAtAnOperator() {
    var again = new OpenUnit(OPERATOR, "SBK", form("Igen", null), null);
    assertEquals(refusal("code", "NOT_UNIQUE"), errors(() -> checks().open(again)));
    var elsewhere = new OpenUnit(OperatorId.random(), "SBK", form("Igen", null), null);
    assertEquals(refusal("operator", "UNKNOWN"), errors(() -> checks().open(elsewhere)));
    assertThrows(Invalid.class, () -> new OpenUnit(OPERATOR, "sbk", form("Igen", null), null));
  }

  @Test
  void anOperatorOwnsItselfByNoWay() {
    var company = OperatorId.random();
    var both =
        new Structure(
            List.of(operator(OPERATOR, "K", null), operator(company, "B", OPERATOR)), List.of());
    var checks = new StructureChecks(both);
    var owned = new OperatorForm("Kommunen", null, company, false);
    assertEquals(
        refusal("parent", "CIRCULAR"),
        errors(() -> checks.change(both.operators().getFirst(), Y24, owned)));
    assertEquals(
        List.of("B", "K"),
        both.operatorsOn(Y24).stream().map(OperatorView::code).toList(),
        "in Swedish order of names");
    assertEquals(List.of(), both.predecessors(company));
  }

  @Test
  void anOperatorThatEndsIsFollowedByOneThatIsThere() {
    var operator = operator(OPERATOR, "K", null);
    var other = operator(OperatorId.random(), "B", null);
    var both = new Structure(List.of(operator, other), List.of());
    assertEquals(
        List.of(), errors(() -> new StructureChecks(both).end(operator, Y24, List.of(other.id()))));
    assertEquals(
        refusal("successors", "NOT_THERE_THEN"),
        errors(() -> new StructureChecks(both).end(operator, Y24, List.of(operator.id()))));
  }

  @Test
  void anOperatorIsEnteredOnceAndWellFormed() {
    var both = new Structure(List.of(operator(OPERATOR, "K", null)), List.of());
    var form = new OperatorForm("Bolaget", "03", OPERATOR, true);
    var again = new EnterOperator(OperatorKind.MUNICIPAL_COMPANY, "K1", "559999-9975", form, Y24);
    assertEquals(List.of(), errors(() -> new StructureChecks(both).enter(again)));
    var taken = new EnterOperator(OperatorKind.MUNICIPAL_COMPANY, "KK", "559999-9975", form, null);
    var named = new Structure(List.of(operator(OPERATOR, "KK", null)), List.of());
    assertEquals(
        refusal("code", "NOT_UNIQUE"), errors(() -> new StructureChecks(named).enter(taken)));
    assertEquals(
        List.of(new FieldError("code", "MALFORMED"), new FieldError("orgNumber", "WRONG_FORM")),
        errors(() -> new EnterOperator(OperatorKind.MUNICIPALITY, "k", "559999-9975", form, null)));
    assertEquals(
        refusal("legalControl", "WITHOUT_PARENT"),
        errors(() -> new OperatorForm("Bolaget", null, null, true)));
    assertEquals(
        refusal("county", "UNKNOWN"), errors(() -> new OperatorForm("Bolaget", "3", null, false)));
  }

  private List<FieldError> change(UnitView unit, @Nullable LocalDate from, UnitForm form) {
    return errors(() -> checks().change(unit, from, form));
  }

  private List<FieldError> end(UnitView unit, LocalDate last) {
    return errors(() -> checks().end(unit, last, List.of()));
  }

  private StructureChecks checks() {
    return new StructureChecks(structure);
  }

  private List<String> tree(LocalDate day) {
    return structure.tree(OPERATOR, day).stream()
        .map(b -> b.depth() + " " + b.form().name())
        .toList();
  }

  private static List<String> names(UnitView unit, LocalDate day) {
    return unit.history().on(day).stream().map(UnitForm::name).toList();
  }

  static List<FieldError> refusal(String field, String code) {
    return List.of(new FieldError(field, code));
  }

  static List<FieldError> errors(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (Invalid invalid) {
      return invalid.errors();
    }
  }

  private static Structure structure(UnitView... units) {
    return new Structure(List.of(operator(OPERATOR, "K", null)), List.of(units));
  }

  private static OperatorView operator(OperatorId id, String code, @Nullable OperatorId parent) {
    var form = new OperatorForm(code, null, parent, false);
    var history = History.of(form, null, new TreeMap<>(), null);
    return new OperatorView(
        id, 1, OperatorKind.MUNICIPALITY, code, "212999-9997", history, List.of());
  }

  private static UnitView unit(String code, History<UnitForm> history) {
    return unit(UnitId.random(), code, history);
  }

  private static UnitView unit(UnitId id, String code, History<UnitForm> history) {
    return new UnitView(id, OPERATOR, 1, code, history, List.of());
  }

  private static History<UnitForm> history(
      @Nullable LocalDate from,
      Map<LocalDate, UnitForm> changes,
      @Nullable LocalDate to,
      String name,
      @Nullable UnitId parent) {
    return History.of(form(name, parent), from, new TreeMap<>(changes), to);
  }

  private static UnitForm form(String name, @Nullable UnitId parent) {
    return new UnitForm(name, UnitKind.ADMINISTRATION, parent);
  }
}
