package se.valv.node.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.access.Action;
import se.valv.access.Decision;
import se.valv.access.Decision.Permit;
import se.valv.access.Role;
import se.valv.classification.SecrecyGround;
import se.valv.classification.SecurityClass;
import se.valv.crypto.Randomness;
import se.valv.organisation.FoundingDeed;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.UnitKind;

/** What is promised of the fictional town holds in its data. */
class ExempelstadTest {

  private static final Instant START = Instant.parse("2026-11-23T09:30:00Z");
  private static final Set<Role> MAY_FILE =
      Set.of(
          Role.COORDINATOR,
          Role.OFFICER,
          Role.REGISTRAR,
          Role.VETTING_OFFICER,
          Role.INFORMATION_OWNER);

  @TempDir private Path data;

  private FoundingDeed deed;
  private List<DemoDocument> documents;
  private HoldingsOf holdings;

  @BeforeEach
  void read() throws IOException {
    var demo = DemoData.in(data, new Randomness(), Clock.fixed(START, ZoneOffset.UTC));
    try (var json = Files.newInputStream(demo.deed())) {
      deed = FoundingDeed.read(json);
    }
    documents = Json.resource("documents.json", DemoDocument.Collection.class).documents();
    holdings = new HoldingsOf(deed);
  }

  @Test
  void elevenAccountsHoldTheElevenRolesOneEach() {
    var people = deed.accounts().stream().filter(a -> !a.roles().isEmpty()).toList();
    assertEquals(11, people.size());
    assertTrue(people.stream().allMatch(a -> a.roles().size() == 1));
    assertEquals(
        Set.of(Role.values()),
        people.stream().map(a -> a.roles().getFirst().role()).collect(toSet()));
  }

  @Test
  void oneSystemActorHasNoRoleAndAnswersPlacementChecks() {
    var actors = deed.accounts().stream().filter(a -> a.roles().isEmpty()).toList();
    assertEquals(
        List.of("valv.placeringskontroll"),
        actors.stream().map(FoundingDeed.AccountDeed::username).toList());
  }

  @Test
  void whatAnAnalysisNamesIsThere() throws IOException {
    var assets =
        Json.resource("assets.json", DemoAssets.Town.class).assets().stream()
            .map(DemoAssets.DemoAsset::key)
            .collect(toSet());
    var town = Json.resource("analyses.json", DemoAnalyses.Town.class);
    for (var analysis : town.analyses()) {
      assertTrue(assets.containsAll(analysis.assets()), analysis.title());
      var named = new HashSet<>(analysis.assets());
      for (var threat : analysis.threats()) {
        assertTrue(named.containsAll(threat.on()), threat.key());
        named.add(threat.key());
      }
      for (var vulnerability : analysis.vulnerabilities()) {
        assertTrue(named.contains(vulnerability.on()), vulnerability.key());
        assertTrue(named.containsAll(vulnerability.threats()), vulnerability.key());
        named.add(vulnerability.key());
      }
      analysis.measures().forEach(m -> assertTrue(named.containsAll(m.on()), m.on().toString()));
    }
  }

  @Test
  void oneMunicipalityOwnsTwoCompaniesAndHasFiveAdministrations() {
    var municipality = deed.operators().getFirst();
    assertEquals(
        5, municipality.units().stream().filter(u -> u.kind() == UnitKind.ADMINISTRATION).count());
    assertEquals(
        List.of("EXK", "EXK"),
        deed.operators().stream().skip(1).map(FoundingDeed.OperatorDeed::parent).toList());
  }

  @Test
  void eachUnitButABoardHasACompartmentForAnalysisPersonnelAndDocuments() {
    for (var operator : deed.operators()) {
      for (var unit : operator.units().stream().filter(u -> u.kind() != UnitKind.BOARD).toList()) {
        assertEquals(
            List.of("ANALYSIS", "PERSONNEL", "DOCUMENTS"),
            operator.compartments().stream()
                .filter(c -> unit.code().equals(c.unit()))
                .map(c -> c.kind().name())
                .toList());
      }
    }
  }

  @Test
  void whoAdministersOrAuditsNeedsNothing() {
    for (var role : List.of(Role.HR, Role.SYSTEM_ADMIN, Role.ACCOUNT_ADMIN, Role.AUDITOR)) {
      assertTrue(
          holder(role).participations().stream().allMatch(p -> p.needs().isEmpty()), role.name());
    }
  }

  @Test
  void nobodyGivesAndIsGivenByTheSame() {
    var pairs =
        deed.accounts().stream()
            .flatMap(a ->
                a.participations().stream()
                    .flatMap(p -> p.needs().stream())
                    .map(n -> n.givenBy() + ">" + a.username()))
            .collect(toSet());
    for (var pair : pairs) {
      var ends = pair.split(">", -1);
      assertFalse(pairs.contains(ends[1] + ">" + ends[0]), pair);
    }
  }

  @Test
  void thirtyDocumentsCoverAllClassesThatTheTownMayHold() {
    assertEquals(30, documents.size());
    assertEquals(30, documents.stream().map(DemoDocument::openSubject).distinct().count());
    assertEquals(30, documents.stream().map(DemoDocument::key).distinct().count());
    assertEquals(
        Set.of(SecurityClass.NONE, SecurityClass.BH, SecurityClass.K, SecurityClass.H),
        documents.stream().map(d -> SecurityClass.valueOf(d.securityClass())).collect(toSet()));
  }

  @Test
  void whatIsAboveTheTownsClassIsARegisterCardOnly() {
    var cards = documents.stream().filter(d -> d.subjectClass() != null).toList();
    assertEquals(List.of("KH"), cards.stream().map(DemoDocument::subjectClass).toList());
    assertTrue(cards.stream().allMatch(d -> d.body() == null && d.secretSubject() == null));
  }

  @Test
  void everyTextIsMarkedFictionalFirstAndLastAndHasAReadableLength() {
    for (var document : documents) {
      var text = document.marked("FIKTIV HANDLING – EXEMPELSTAD");
      if (text == null) {
        assertTrue(document.openSubject().contains("fiktiv"));
        continue;
      }
      assertTrue(text.startsWith("FIKTIV HANDLING") && text.endsWith("EXEMPELSTAD"));
      int words = String.join(" ", document.body()).split("\\s+", -1).length;
      assertTrue(words >= 80 && words <= 300, document.key() + ": " + words);
    }
  }

  @Test
  void everyGroundIsOneOfTheSecrecyAct() {
    for (var document : documents) {
      if (document.secrecyGround() != null) {
        assertTrue(SecrecyGround.ofCode(document.secrecyGround()).isPresent(), document.key());
      } else {
        assertEquals("NONE", document.securityClass(), document.key());
      }
    }
  }

  @Test
  void whoFilesADocumentMayWriteReadAndFindIt() {
    for (var document : documents) {
      var filer = account(document.filedBy());
      assertTrue(MAY_FILE.contains(filer.roles().getFirst().role()), document.key());
      for (var action : List.of(Action.WRITE, Action.READ, Action.SEARCH)) {
        assertInstanceOf(Permit.class, decide(filer, document, action), document.key());
      }
    }
  }

  @Test
  void whatTheCoordinatorFilesAtHIsFoundByTheColleagueInNeedAndByNoAdministrator() {
    var secret = document("ledningsplats-underhall");
    assertEquals("H", secret.securityClass());
    assertEquals(Role.COORDINATOR, account(secret.filedBy()).roles().getFirst().role());
    assertInstanceOf(Permit.class, decide(holder(Role.READER), secret, Action.SEARCH));
    for (var role : List.of(Role.HR, Role.SYSTEM_ADMIN, Role.AUDITOR, Role.TOP_MANAGER)) {
      assertInstanceOf(
          Decision.Deny.class, decide(holder(role), secret, Action.SEARCH), role.name());
    }
  }

  @Test
  void aNeedDoesNotBorrowTheStandingOfAnotherParticipation() {
    var secret = document("gemensam-beroendeanalys");
    assertInstanceOf(Decision.Deny.class, decide(holder(Role.READER), secret, Action.READ));
    assertInstanceOf(Decision.Deny.class, decide(holder(Role.OFFICER), secret, Action.READ));
  }

  @Test
  void positionClassThreeReachesHOnlyWhereTheNeedSaysSo() {
    var owner = holder(Role.INFORMATION_OWNER);
    assertInstanceOf(Permit.class, decide(owner, document("sarbarheter-ravatten"), Action.READ));
    assertEquals(1, reachOf(owner).filter(d -> d.securityClass().equals("H")).count());
  }

  private Stream<DemoDocument> reachOf(AccountDeed account) {
    return documents.stream().filter(d -> decide(account, d, Action.READ) instanceof Permit);
  }

  private Decision decide(AccountDeed account, DemoDocument document, Action action) {
    return holdings.decide(account, document, action, START);
  }

  private AccountDeed account(String username) {
    return deed.accounts().stream()
        .filter(a -> a.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private AccountDeed holder(Role role) {
    return deed.accounts().stream()
        .filter(a -> a.roles().stream().anyMatch(r -> r.role() == role))
        .findFirst()
        .orElseThrow();
  }

  private DemoDocument document(String key) {
    return documents.stream().filter(d -> d.key().equals(key)).findFirst().orElseThrow();
  }
}
