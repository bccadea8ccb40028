package se.valv.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.access.Role;
import se.valv.access.RoleAssignment;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.ListedAnalysis;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.History;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Period;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitView;
import se.valv.search.Hit;

final class StatusTableTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final OperatorId TOWN = OperatorId.random();
  private static final UnitId BOARD = UnitId.random();
  private static final UnitId WATER = UnitId.random();
  private static final UnitId PLANT = UnitId.random();
  private static final UnitId SCHOOL = UnitId.random();

  private static final Structure STRUCTURE =
      new Structure(
          List.of(town()),
          List.of(
              unit(BOARD, "Nämnden", UnitKind.BOARD, null),
              unit(WATER, "Vatten", UnitKind.ADMINISTRATION, BOARD),
              unit(PLANT, "Verket", UnitKind.DEPARTMENT, WATER),
              unit(SCHOOL, "Skola", UnitKind.ADMINISTRATION, null)));

  private static final RoleAssignment EVERYWHERE =
      new RoleAssignment(Role.OFFICER, Optional.empty(), Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "ESTABLISHED, 2026-11-23, IN_FORCE",
    "UNDER_REVISION, 2027-01-01, IN_FORCE",
    "ESTABLISHED, 2026-11-22, OVERDUE",
    "DRAFT, , IN_WORK",
    "IN_REVIEW, , IN_WORK",
    "FOR_ESTABLISHMENT, , IN_WORK",
    "SUPERSEDED, 2026-01-01, MISSING",
    "CLOSED, , MISSING"
  })
  void anAdministrationStandsAsItsAnalysisDoes(
      String state, @Nullable String review, PlaceState stands) {
    var states = states(analysis(state, review, WATER));
    assertEquals(stands, states.get("Vatten"));
    assertEquals(PlaceState.MISSING, states.get("Skola"));
    var some = stands == PlaceState.MISSING ? PlaceState.MISSING : PlaceState.PARTLY;
    assertEquals(some, states.get("Staden"));
  }

  @Test
  void oneInForceCountsBeforeItsRevisionAndBothAreTold() {
    var both =
        List.of(analysis("UNDER_REVISION", "2027-01-01", WATER), analysis("DRAFT", null, WATER));
    var water = places(both, EVERYWHERE).get(1);
    assertEquals(PlaceState.IN_FORCE, water.state());
    assertEquals(1, water.inForce().size());
    assertEquals(1, water.inWork().size());
  }

  @Test
  void theAnalysisOfTheWholeCoversWhatHasNoneOfItsOwn() {
    var states = states(analysis("ESTABLISHED", "2027-01-01"), analysis("DRAFT", null, WATER));
    assertEquals(PlaceState.IN_FORCE, states.get("Staden"));
    assertEquals(PlaceState.IN_WORK, states.get("Vatten"));
    assertEquals(PlaceState.BY_WHOLE, states.get("Skola"));
    assertEquals(PlaceState.MISSING, states(analysis("DRAFT", null)).get("Skola"));
  }

  @Test
  void theAnalysisOfAUnitCoversAllUnderItAndInPartWhatItIsUnder() {
    assertEquals(PlaceState.PARTLY, states(analysis("DRAFT", null, PLANT)).get("Vatten"));
    assertEquals(PlaceState.IN_WORK, states(analysis("DRAFT", null, BOARD)).get("Vatten"));
  }

  @Test
  void aBoardIsNoPlaceOfItsOwn() {
    var board =
        new Structure(List.of(town()), List.of(unit(BOARD, "Nämnden", UnitKind.BOARD, null)));
    var places = new StatusTable(List.of(), TODAY).places(board, List.of(EVERYWHERE));
    assertEquals(List.of("Staden"), names(places));
  }

  @Test
  void anAnnexIsNotTold() {
    assertEquals(states(), states(annex(WATER)));
  }

  @Test
  void placesWhereOneHasNoRoleAreToldWhenOneReachesAnAnalysisOfThem() {
    var school = new RoleAssignment(Role.READER, Optional.of(TOWN), Optional.of(SCHOOL));
    assertEquals(List.of("Staden", "Skola"), names(places(List.of(), school)));
    var plant = List.of(analysis("DRAFT", null, PLANT));
    assertEquals(List.of("Staden", "Vatten", "Skola"), names(places(plant, school)));
    var board = new RoleAssignment(Role.READER, Optional.of(TOWN), Optional.of(BOARD));
    assertEquals(List.of("Staden", "Vatten"), names(places(List.of(), board)));
  }

  @Test
  void aListedAnalysisSaysWhatItCoversAndLacks() {
    var asset = AssetId.random();
    var other = AssetId.random();
    var keywords = keywords("ESTABLISHED", "2027-01-01", WATER);
    keywords.put(AnalysisKeyword.COVERS + 0, asset.value() + " " + other.value());
    keywords.put(AnalysisKeyword.LACKING, "3");
    keywords.put(AnalysisKeyword.VAGUE, "2");
    keywords.put(AnalysisKeyword.ESTABLISHED, "2026-01-24");
    var listed = listed(keywords);
    assertEquals(Set.of(asset, other), listed.assets());
    assertEquals(3, listed.lacking());
    assertEquals(2, listed.vague());
    assertEquals(9, listed.months(TODAY));
    var draft = analysis("DRAFT", null, WATER);
    assertEquals(null, draft.months(TODAY));
    assertEquals(0, draft.lacking() + draft.vague() + draft.assets().size());
    assertTrue(!listed.toString().contains("V1 2026"));
  }

  private static Map<String, PlaceState> states(ListedAnalysis... analyses) {
    return places(List.of(analyses), EVERYWHERE).stream()
        .collect(Collectors.toMap(row -> row.place().name(), PlaceStatus::state));
  }

  private static List<PlaceStatus> places(List<ListedAnalysis> analyses, RoleAssignment role) {
    return new StatusTable(analyses, TODAY).places(STRUCTURE, List.of(role));
  }

  private static List<String> names(List<PlaceStatus> places) {
    return places.stream().map(row -> row.place().name()).toList();
  }

  private static ListedAnalysis analysis(String state, @Nullable String review, UnitId... scope) {
    return listed(keywords(state, review, scope));
  }

  private static ListedAnalysis annex(UnitId scope) {
    var keywords = keywords("ESTABLISHED", "2020-01-01", scope);
    keywords.put(AnalysisKeyword.ANNEX_OF, UUID.randomUUID().toString());
    return listed(keywords);
  }

  private static Map<String, String> keywords(
      String state, @Nullable String review, UnitId... scope) {
    var units = List.of(scope).stream().map(u -> u.value().toString());
    var keywords = new HashMap<String, String>();
    keywords.put(AnalysisKeyword.STATE, state);
    keywords.put(AnalysisKeyword.OPERATOR, TOWN.value().toString());
    keywords.put(
        AnalysisKeyword.SCOPE,
        scope.length == 0 ? AnalysisKeyword.WHOLE : units.collect(Collectors.joining(" ")));
    keywords.put(AnalysisKeyword.ANNEX_OF, AnalysisKeyword.MAIN);
    if (review != null) {
      keywords.put(AnalysisKeyword.NEXT_REVIEW, review);
    }
    return keywords;
  }

  private static ListedAnalysis listed(Map<String, String> keywords) {
    return ListedAnalysis.of(
        new Hit(
            Kind.ANALYSIS,
            new ObjectId(UUID.randomUUID()),
            "Analys",
            "V1 2026:1",
            List.of(),
            SecurityClass.NONE,
            SecurityClass.NONE,
            List.of(),
            Instant.EPOCH,
            keywords));
  }

  private static OperatorView town() {
    var form = new OperatorForm("Staden", null, null, false);
    var history = new History<>(List.of(new Period<>(null, null, form)));
    return new OperatorView(
        TOWN, 1, OperatorKind.MUNICIPALITY, "STAD", "212000-0000", history, List.of());
  }

  private static UnitView unit(UnitId id, String name, UnitKind kind, @Nullable UnitId parent) {
    var form = new UnitForm(name, kind, parent);
    var history = new History<>(List.of(new Period<>(null, null, form)));
    return new UnitView(id, TOWN, 1, name, history, List.of());
  }
}
