package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.History;
import se.valv.organisation.structure.Period;
import se.valv.organisation.structure.Structure.Branch;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitView;

final class CoverageTest {

  private final Branch board = unit("Nämnden", UnitKind.BOARD, 0);
  private final Branch water = unit("Vatten", UnitKind.ADMINISTRATION, 1);
  private final Branch plant = unit("Verket", UnitKind.DEPARTMENT, 2);
  private final Branch school = unit("Skola", UnitKind.ADMINISTRATION, 1);
  private final List<Branch> tree = List.of(board, water, plant, school);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, IN_WORK",
    "IN_REVIEW, IN_WORK",
    "FOR_ESTABLISHMENT, IN_WORK",
    "ESTABLISHED, ESTABLISHED",
    "UNDER_REVISION, ESTABLISHED",
    "SUPERSEDED, MISSING",
    "CLOSED, MISSING",
    ", MISSING"
  })
  void anAdministrationIsAsFarAsTheAnalysisOfIt(
      @Nullable AnalysisState state, CoverageState covered) {
    assertEquals(covered, states(part(state, water)).get("Vatten"));
    assertEquals(CoverageState.MISSING, states(part(state, water)).get("Skola"));
  }

  @Test
  void theAnalysisOfWhatStandsAboveCoversAllThatIsUnderIt() {
    var covered = Coverage.of(tree, List.of(part(AnalysisState.ESTABLISHED, board)));
    assertEquals(2, covered.count(CoverageState.ESTABLISHED));
    assertEquals(0, covered.count(CoverageState.MISSING));
  }

  @Test
  void theAnalysisOfAUnitCoversItsAdministrationInPart() {
    assertEquals(CoverageState.PARTLY, states(part(AnalysisState.DRAFT, plant)).get("Vatten"));
    assertEquals(CoverageState.MISSING, states(part(AnalysisState.CLOSED, plant)).get("Vatten"));
    assertEquals(CoverageState.MISSING, states(part(AnalysisState.DRAFT, plant)).get("Skola"));
  }

  @Test
  void theBestOfSeveralCounts() {
    var two = List.of(part(AnalysisState.DRAFT, water), part(AnalysisState.ESTABLISHED, board));
    var row = Coverage.of(tree, two).rows().getFirst();
    assertEquals(CoverageState.ESTABLISHED, row.state());
    assertEquals(two, row.parts());
  }

  @Test
  void anOperatorWithoutAdministrationsIsCoveredByTheUnitsUnderIt() {
    var company =
        List.of(unit("Drift", UnitKind.DEPARTMENT, 0), unit("Jour", UnitKind.DEPARTMENT, 1));
    var covered = Coverage.of(company, List.of());
    assertEquals(List.of("Drift"), covered.rows().stream().map(Coverage.Row::name).toList());
    assertEquals(List.of(), Coverage.of(List.of(), List.of()).rows());
  }

  @Test
  void whatItIsComposedOfIsUnderTheFingerprintKeptByTheRevisionAndInTheHistory() {
    var draft = Drafts.empty();
    var part = new PartAnalysis(UUID.randomUUID(), "VA-ANALYS-BH 2026:3", "Vatten", List.of());
    var change =
        new Change(
            2, 2, Drafts.DAY, Drafts.WRITER, AnalysisComposition.SUBJECT, draft.head().texts());
    var composed = draft.composed(change, List.of(part));
    assertEquals(List.of(Drafts.WRITER), composed.course().authors());
    var altered = se.valv.analysis.History.of(composed).getFirst();
    assertEquals(Map.of(), altered.change().before());
    assertEquals(Map.of("parts", "VA-ANALYS-BH 2026:3 Vatten"), altered.after());
    var head = composed.head();
    var next = head.revised(UUID.randomUUID(), "VA-ANALYS-BH 2026:4", Drafts.DAY, Drafts.WRITER);
    assertEquals(List.of(part), next.composed());
    assertNotEquals(
        new Frozen(draft.head(), draft.words()).fingerprint(),
        new Frozen(head, composed.words()).fingerprint());
  }

  private Map<String, CoverageState> states(Coverage.Part part) {
    var rows = Coverage.of(tree, List.of(part)).rows();
    return Map.of(
        rows.getFirst().name(),
        rows.getFirst().state(),
        rows.getLast().name(),
        rows.getLast().state());
  }

  private static Coverage.Part part(@Nullable AnalysisState state, Branch scope) {
    var id = UUID.randomUUID();
    var units = List.of(scope.unit().id().value());
    return new Coverage.Part(new PartAnalysis(id, "nummer", "titel", units), id, state);
  }

  private static Branch unit(String name, UnitKind kind, int depth) {
    var form = new UnitForm(name, kind, null);
    var history = new History<>(List.of(new Period<>(null, null, form)));
    var id = UnitId.random();
    return new Branch(
        new UnitView(id, OperatorId.random(), 1, name, history, List.of()), form, depth);
  }
}
