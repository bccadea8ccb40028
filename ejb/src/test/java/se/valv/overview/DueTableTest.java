package se.valv.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.valv.access.CompartmentView;
import se.valv.access.Permission;
import se.valv.access.Role;
import se.valv.access.RoleAssignment;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.ListedAnalysis;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.PositionKeyword;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.search.Hit;

final class DueTableTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final OperatorId TOWN = OperatorId.random();
  private static final UnitId WATER = UnitId.random();
  private static final CompartmentId PLACE = CompartmentId.random();

  private final Listed first = new Listed("1").established("2025-01-10").in("SUPERSEDED");
  private final Listed second = new Listed("2").established("2026-08-10").revising(first);

  @Test
  void aPositionIsDueWhenWhatItRestsOnIsEstablishedAnewAndNoLongerOnceItIsLookedAt() {
    var due = positions(List.of(first, second), resting(first, "2025-02-01", "-")).getFirst();
    assertEquals(DueKind.POSITION, due.kind());
    assertEquals("2", due.newer().getFirst().number());
    assertTrue(due.isAgainst(second.id) && !due.isAgainst(first.id));
    assertEquals(LocalDate.parse("2026-11-08"), due.by());
    assertTrue(due.late());
    assertTrue(due.mine());
    assertFalse(due.toString().contains("Tekniker"));
    var looked = resting(first, "2026-08-11", "-");
    assertEquals(List.of(), positions(List.of(first, second), looked));
    assertEquals(List.of(), positions(List.of(first, second), resting(second, "2026-08-11", "-")));
  }

  @Test
  void whatIsOutOfReachMakesNothingDue() {
    assertEquals(List.of(), positions(List.of(first), resting(first, "2025-02-01", "-")));
    assertEquals(List.of(), positions(List.of(), resting(first, "2025-02-01", "-")));
    var draft = new Listed("2").in("DRAFT").revising(first);
    assertEquals(List.of(), positions(List.of(first, draft), resting(first, "2025-02-01", "-")));
  }

  @Test
  void aPositionThatHasEndedOrWhoseTermHasIsNot() {
    var gone = resting(first, "2025-02-01", "2026-11-23");
    assertEquals(List.of(), positions(List.of(first, second), gone));
    var still = resting(first, "2025-02-01", "2026-11-24");
    assertEquals(1, positions(List.of(first, second), still).size());
    var ended = new HashMap<>(still);
    ended.put(PositionKeyword.ENDED, "true");
    assertEquals(List.of(), positions(List.of(first, second), ended));
    var bare = Map.of(PositionKeyword.OPERATOR, TOWN.value().toString());
    assertEquals(List.of(), positions(List.of(first, second), bare));
  }

  @Test
  void theNewestOfSeveralRevisionsIsWhatItIsHeldAgainst() {
    second.in("SUPERSEDED");
    var third = new Listed("3").established("2026-11-01").revising(second);
    var all = List.of(third, first, second);
    var due = positions(all, resting(first, "2025-02-01", "-"));
    assertEquals("3", due.getFirst().newer().getFirst().number());
    assertFalse(due.getFirst().late());
    third.in("CLOSED");
    assertEquals(List.of(), positions(all, resting(first, "2025-02-01", "-")));
  }

  @Test
  void anAnnexIsDueWhenItsMainAnalysisIsEstablishedAnewAndNotTheOtherWay() {
    var annex = new Listed("A").established("2025-03-01").annexTo(first);
    assertEquals(List.of("ANNEX A 2"), told(first, second, annex));
    assertEquals(List.of(), told(first, second));
    assertEquals(List.of(), told(first, second, annex.examined("2026-09-01")));
    var later = new Listed("B").established("2026-08-11").annexTo(first);
    assertEquals(List.of(), told(first, second, later));
    var revised = new Listed("C").established("2025-03-01").annexTo(first).in("UNDER_REVISION");
    assertEquals(List.of(), told(first, second, revised));
  }

  @Test
  void theWholeIsDueWhenOneOfItsPartsIsEstablishedLater() {
    var whole = new Listed("W").established("2025-06-01").of(first);
    assertEquals(List.of("WHOLE W 2"), told(first, second, whole));
    assertEquals(List.of(), told(first, second, whole.examined("2026-08-12")));
  }

  @Test
  void aPartIsDueWhenTheWholeThatItIsOfIsEstablishedAnewAndNotWhenItIsEstablishedFirst() {
    var whole = new Listed("W").established("2026-09-01").of(first);
    assertEquals(List.of(), told(first, second, whole));
    var before = new Listed("V").established("2026-01-01").in("SUPERSEDED");
    assertEquals(List.of("PART 2 W"), told(first, second, before, whole.revising(before)));
    second.examined("2026-09-02");
    assertEquals(List.of(), told(first, second, before, whole));
  }

  @Test
  void itIsTheReadersToDoWhereHeWrites() {
    var row = resting(first, "2025-02-01", "-");
    var elsewhere = role(Role.COORDINATOR, UnitId.random());
    var hands =
        List.of(
            reader(Set.of(), Set.of(PLACE), role(Role.COORDINATOR, WATER)),
            reader(Set.of(Permission.POSITION_WRITE), Set.of(), role(Role.COORDINATOR, WATER)),
            reader(Set.of(Permission.POSITION_WRITE), Set.of(PLACE), role(Role.READER, WATER)),
            reader(Set.of(Permission.POSITION_WRITE), Set.of(PLACE), elsewhere));
    for (var reader : hands) {
      var table = new DueTable(List.of(first.listed(), second.listed()), reader);
      assertFalse(table.of(List.of(hit(Kind.POSITION, "Tekniker", row))).toList().get(0).mine());
    }
    var annex = new Listed("A").established("2025-03-01").annexTo(first);
    var all = Stream.of(first, second, annex).map(Listed::listed).toList();
    assertTrue(new DueTable(all, writer()).ofAnalyses().toList().getFirst().mine());
    assertFalse(new DueTable(all, hands.getFirst()).ofAnalyses().toList().getFirst().mine());
  }

  @Test
  void whatIsDueForTwoReasonsIsHeldAgainstBoth() {
    var due = positions(List.of(first, second), resting(first, "2025-02-01", "-")).getFirst();
    var annex = new Listed("A").established("2025-03-01").annexTo(first);
    var all = Stream.of(first, second, annex).map(Listed::listed).toList();
    var other = new DueTable(all, writer()).ofAnalyses().toList().getFirst();
    assertEquals(1, due.and(other).newer().size());
    assertEquals(DueKind.POSITION, due.and(other).kind());
  }

  private static List<String> told(Listed... all) {
    var analyses = Arrays.stream(all).map(Listed::listed).toList();
    return new DueTable(analyses, writer())
        .ofAnalyses()
        .map(due -> due.kind() + " " + due.number() + " " + due.newer().getFirst().number())
        .toList();
  }

  private static List<Due> positions(List<Listed> analyses, Map<String, String> keywords) {
    var listed = analyses.stream().map(Listed::listed).toList();
    return new DueTable(listed, writer())
        .of(List.of(hit(Kind.POSITION, "Tekniker", keywords)))
        .toList();
  }

  private static Map<String, String> resting(Listed on, String examined, String to) {
    return Map.of(
        PositionKeyword.OPERATOR,
        TOWN.value().toString(),
        PositionKeyword.UNIT,
        WATER.value().toString(),
        PositionKeyword.RESTS_ON,
        on.id + "/" + noon(examined) + "/" + to);
  }

  private static Reader writer() {
    var may = Set.of(Permission.POSITION_WRITE, Permission.ANALYSIS_WRITE);
    return reader(may, Set.of(PLACE), role(Role.COORDINATOR, WATER));
  }

  private static Reader reader(
      Set<Permission> may, Set<CompartmentId> writes, RoleAssignment role) {
    return new Reader(TODAY, 90, may, List.of(role), writes);
  }

  private static RoleAssignment role(Role role, UnitId unit) {
    return new RoleAssignment(role, Optional.of(TOWN), Optional.of(unit));
  }

  private static String noon(String day) {
    return day + "T12:00:00Z";
  }

  private static Hit hit(Kind kind, String title, Map<String, String> keywords) {
    return hit(kind, UUID.randomUUID(), title, keywords);
  }

  private static Hit hit(Kind kind, UUID id, String title, Map<String, String> keywords) {
    return new Hit(
        kind,
        new ObjectId(id),
        title,
        title,
        List.of(),
        SecurityClass.BH,
        SecurityClass.BH,
        List.of(new CompartmentView(PLACE, "T", "Teknik")),
        Instant.EPOCH,
        keywords);
  }

  /** An analysis as the index keeps it. */
  private static final class Listed {

    private final UUID id = UUID.randomUUID();
    private final String number;
    private final Map<String, String> keywords = new HashMap<>();

    Listed(String number) {
      this.number = number;
      keywords.put(AnalysisKeyword.OPERATOR, TOWN.value().toString());
      keywords.put(AnalysisKeyword.SCOPE, WATER.value().toString());
      keywords.put(AnalysisKeyword.ANNEX_OF, AnalysisKeyword.MAIN);
    }

    Listed in(String state) {
      keywords.put(AnalysisKeyword.STATE, state);
      return this;
    }

    Listed established(String day) {
      keywords.put(AnalysisKeyword.ESTABLISHED, day);
      keywords.put(AnalysisKeyword.ESTABLISHED_AT, noon(day));
      return in("ESTABLISHED").examined(day);
    }

    Listed examined(String day) {
      keywords.put(AnalysisKeyword.EXAMINED_AT, noon(day));
      return this;
    }

    Listed revising(Listed before) {
      keywords.put(AnalysisKeyword.REPLACES, before.id.toString());
      return this;
    }

    Listed annexTo(Listed main) {
      keywords.put(AnalysisKeyword.ANNEX_OF, main.id.toString());
      return this;
    }

    Listed of(Listed... parts) {
      var ids = Arrays.stream(parts).map(part -> part.id.toString());
      keywords.put(AnalysisKeyword.COMPOSED, ids.collect(Collectors.joining(" ")));
      return this;
    }

    ListedAnalysis listed() {
      return ListedAnalysis.of(hit(Kind.ANALYSIS, id, number, keywords));
    }
  }
}
