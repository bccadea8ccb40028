package se.valv.clearance.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.clearance.position.Given.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.valv.access.Role;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.problem.Invalid;
import se.valv.sealing.Encoding;

class PlacementStepsTest {

  private static final String REASON = "Sköter styrningen av en samhällsviktig anläggning.";

  @Test
  void aPlacementIsProposedPreparedAndDecidedBySomebodyElseAndIsInForceFromItsDay() {
    var content = prepared(PositionClass.KLASS_2, REASON);
    var before = content.placements().getFirst();
    assertRefused(
        "NOT_YOUR_ROLE", () -> turned(content, Given.coordinator(), decide(TODAY, TODAY)));
    var own = Given.hand(Given.COORDINATOR, Role.OFFICER, Authority.OPERATOR);
    assertRefused("OWN_WORK", () -> turned(content, own, decide(TODAY, TODAY)));
    assertFalse(Given.steps(content, own).open(before).contains(PlacementEvent.DECIDE));
    var decided = turned(content, Given.officer(), decide(TODAY, TODAY.plusDays(7)));
    assertEquals(PlacementState.DECIDED, decided.placements().getFirst().on(TODAY));
    assertTrue(decided.inForce(TODAY).isEmpty());
    assertTrue(decided.inForce(TODAY.plusDays(7)).isPresent());
    assertEquals(Authority.OPERATOR, authority(decided));
    assertEquals(decided, Encoding.decode(Encoding.encode(decided), PositionContent.class));
  }

  @Test
  void nobodyDecidesForADayBeforeTheDecisionNorInTheFuture() {
    assertRefused("BEFORE_THE_DECISION", () -> decide(TODAY, TODAY.minusDays(1)));
    var content = prepared(PositionClass.KLASS_3, REASON);
    var tomorrow = TODAY.plusDays(1);
    assertRefused(
        "IN_THE_FUTURE", () -> turned(content, Given.officer(), decide(tomorrow, tomorrow)));
  }

  @Test
  void classOneGoesToTheGovernmentBeforeItIsDecided() {
    var content = prepared(PositionClass.KLASS_1, REASON);
    var officer = Given.officer();
    assertRefused("NOT_IN_THIS_STATE", () -> turned(content, officer, decide(TODAY, TODAY)));
    var sent = turned(content, officer, step(PlacementEvent.SEND_TO_GOVERNMENT, null, null));
    assertEquals(PlacementState.WITH_GOVERNMENT, sent.placements().getFirst().on(TODAY));
    var decided = turned(sent, officer, decide(TODAY, TODAY));
    assertEquals(Authority.GOVERNMENT, authority(decided));
    var second = prepared(PositionClass.KLASS_2, REASON);
    assertRefused(
        "NOT_IN_THIS_STATE",
        () -> turned(second, officer, step(PlacementEvent.SEND_TO_GOVERNMENT, null, null)));
  }

  @Test
  void whoseTheDecisionIsFollowsFromTheClassAndTheOperator() {
    var company = Given.hand(Given.OFFICER, Role.OFFICER, Authority.CONTROLLING);
    assertEquals(Authority.CONTROLLING, company.authority(PositionClass.KLASS_3));
    assertEquals(Authority.CONTROLLING, company.authority(PositionClass.UTAN_KLASS));
    assertEquals(Authority.GOVERNMENT, company.authority(PositionClass.KLASS_1));
    var other = Given.hand(Given.OFFICER, Role.OFFICER, Authority.SUPERVISOR);
    assertEquals(Authority.SUPERVISOR, other.authority(PositionClass.KLASS_2));
    assertEquals(Authority.OPERATOR, other.authority(PositionClass.UTAN_KLASS));
  }

  @Test
  void aKontrollorsakIsASentenceThatNamesNoAssetAndIsVouchedFor() {
    assertRefused("TOO_SHORT", () -> prepare("Kort."));
    assertRefused(
        "MISSING",
        () ->
            new TakePlacementStep(
                PlacementEvent.PREPARE, REASON, false, null, null, null, null, null));
    assertRefused(
        "NAMES_AN_ASSET", () -> prepared(PositionClass.KLASS_2, "Sköter norra PUMPEN varje dag."));
  }

  @Test
  void anotherClassTakesThePlaceOfTheOldAndAsksForDeregistrationAndNewVetting() {
    var content = inForce(PositionClass.KLASS_3);
    var old = content.placements().getFirst();
    var from = TODAY.plusDays(10);
    var changed = replaced(content, PositionClass.KLASS_2, REASON, from);
    assertEquals(PlacementState.CHANGED, changed.find(old.id()).orElseThrow().on(from));
    assertEquals(PlacementState.IN_FORCE, changed.find(old.id()).orElseThrow().on(TODAY));
    assertEquals(PositionClass.KLASS_2, changed.inForce(from).orElseThrow().positionClass());
    assertEquals(
        List.of(
            new Consequence(Consequence.Duty.DEREGISTER, old.id(), from),
            new Consequence(Consequence.Duty.NEW_VETTING, old.id(), from)),
        Consequence.of(changed));
    assertEquals(
        changed.placements().getLast().id(), changed.reason(changed.placements().getLast()));
    assertRefused("BEFORE_THE_OTHER", () -> replaced(changed, PositionClass.KLASS_3, REASON, from));
  }

  @Test
  void aVettingHoldsOnWhenAPlacementIsRenewedWithTheSameClassAndKontrollorsak() {
    var content = inForce(PositionClass.KLASS_3);
    var renewed = replaced(content, PositionClass.KLASS_3, REASON, TODAY.plusDays(1));
    assertEquals(List.of(), Consequence.of(renewed));
    assertEquals(
        content.placements().getFirst().id(), renewed.reason(renewed.placements().getLast()));
  }

  @Test
  void whatIsRevokedEndsFromADayThatHasNotBeenAndAsksForDeregistration() {
    var content = inForce(PositionClass.KLASS_3);
    var officer = Given.officer();
    var yesterday = step(PlacementEvent.REVOKE, null, TODAY.minusDays(1));
    assertRefused("HAS_BEEN", () -> turned(content, officer, yesterday));
    var revoked = turned(content, officer, step(PlacementEvent.REVOKE, null, TODAY));
    assertTrue(revoked.inForce(TODAY).isEmpty());
    assertEquals(PlacementState.REVOKED, revoked.placements().getFirst().on(TODAY));
    assertEquals(1, Consequence.of(revoked).size());
    assertEquals(List.of(), Given.steps(revoked, officer).open(revoked.placements().getFirst()));
    var given = Given.position(PositionKind.EMPLOYMENT).with(Given.proposed(PositionClass.KLASS_3));
    var up = turned(given, officer, step(PlacementEvent.REVOKE, null, null));
    assertEquals(PlacementState.REVOKED, up.placements().getFirst().on(TODAY));
    assertEquals(List.of(), Consequence.of(up));
  }

  @Test
  void whatRestsOnAnAnalysisIsHeldAgainstANewerOneAndRemains() {
    var resting = Given.resting(PositionClass.KLASS_3);
    var content = Given.position(PositionKind.EMPLOYMENT).with(resting);
    assertRefused("NOT_YOUR_ROLE", () -> Given.steps(content, Given.manager()).examined("Lika."));
    var later = new PlacementSteps.Moment(Given.NOW.plusSeconds(60), TODAY, 6);
    var examined = new PlacementSteps(content, Given.coordinator(), later).examined("Lika.");
    var last = examined.placements().getFirst().steps().getLast();
    assertEquals(PositionAct.PLACEMENT_EXAMINED, last.act());
    assertEquals(Given.NOW.plusSeconds(60), restsOn(examined).getFirst().examinedAt());
    assertEquals(Given.NOW, restsOn(content).getFirst().examinedAt());
    assertEquals(restsOn(content).getFirst().analysis(), restsOn(examined).getFirst().analysis());
    assertEquals(PlacementState.PROPOSED, examined.placements().getFirst().stage());
    assertEquals(examined, Encoding.decode(Encoding.encode(examined), PositionContent.class));
  }

  @Test
  void whatRestsOnNothingOrHasEndedIsNotLookedAtAgain() {
    var bare = Given.position(PositionKind.EMPLOYMENT).with(Given.proposed(PositionClass.KLASS_3));
    assertEquals(List.of(), restsOn(bare));
    assertRefused("NOT_IN_THIS_STATE", () -> Given.steps(bare, Given.coordinator()).examined("x"));
    var given = Given.position(PositionKind.EMPLOYMENT).with(Given.resting(PositionClass.KLASS_3));
    var up = turned(given, Given.officer(), step(PlacementEvent.REVOKE, null, null));
    assertEquals(List.of(), restsOn(up));
    var to = new Resting(UUID.randomUUID(), Given.NOW, TODAY);
    var other = new Resting(UUID.randomUUID(), Given.NOW, null);
    var written = Map.of(PositionKeyword.RESTS_ON, Resting.written(List.of(to, other)));
    assertEquals(List.of(to, other), Resting.of(written));
  }

  private static List<Resting> restsOn(PositionContent content) {
    return Resting.of(content.indexed(SecurityClass.BH).keywords());
  }

  @Test
  void aTermEndsByItself() {
    var content = prepared(PositionClass.KLASS_3, REASON);
    var to = TODAY.plusDays(30);
    var decided =
        turned(
            content,
            Given.officer(),
            new TakePlacementStep(
                PlacementEvent.DECIDE, null, false, "KS 2026/1", TODAY, TODAY, to, null));
    assertTrue(decided.inForce(to.minusDays(1)).isPresent());
    assertEquals(PlacementState.REVOKED, decided.placements().getFirst().on(to));
    assertFalse(decided.placements().getFirst().binds(to));
    assertTrue(decided.placements().getFirst().binds(to.minusDays(1)));
  }

  @Test
  void thereIsNothingToProposeForMembersOfTheCouncilNorWhileAnotherWaits() {
    assertEquals("EXEMPT_BY_LAW", hindrance(Given.position(PositionKind.COUNCIL_MEMBER)));
    var position = Given.position(PositionKind.BOARD_MEMBER);
    assertEquals("", hindrance(position));
    assertEquals("ONE_AT_A_TIME", hindrance(position.with(Given.proposed(PositionClass.KLASS_2))));
    var manager = Given.hand(Given.OFFICER, Role.TOP_MANAGER, Authority.OPERATOR);
    assertEquals(
        Optional.of("NOT_YOUR_ROLE"),
        Given.steps(position, manager).unproposable().map(Invalid.FieldError::code));
    var ended = position.ended(new Ending(TODAY, "Upphört.", Given.NOW, Given.OFFICER));
    assertEquals("NOT_IN_THIS_STATE", hindrance(ended));
  }

  @Test
  void whatAPositionWasIsKeptDayByDay() {
    var content = inForce(PositionClass.KLASS_3);
    var before = content.description();
    var next =
        new Description(
            new PositionCode("VA-015"),
            "Driftledare",
            null,
            "Leder.",
            PositionKind.EMPLOYMENT,
            true,
            new Disclosure(true, true),
            List.of());
    var later = Given.NOW.plusSeconds(86_400 * 3);
    var changed = content.described(next, 6, later, Given.OFFICER);
    assertEquals(next, changed.description());
    assertEquals(before, changed.descriptionOn(TODAY));
    assertEquals(before, changed.descriptionOn(TODAY.minusYears(1)));
    assertEquals(next, changed.descriptionOn(TODAY.plusDays(3)));
  }

  private static PositionContent prepared(PositionClass of, String reason) {
    var content = Given.position(PositionKind.EMPLOYMENT).with(Given.proposed(of));
    return turned(content, Given.coordinator(), prepare(reason));
  }

  private static PositionContent inForce(PositionClass of) {
    return turned(prepared(of, REASON), Given.officer(), decide(TODAY, TODAY));
  }

  private static PositionContent replaced(
      PositionContent content, PositionClass of, String reason, LocalDate from) {
    var proposed = content.with(Given.proposed(of));
    var prepared = turned(proposed, Given.coordinator(), prepare(reason));
    return turned(prepared, Given.officer(), decide(TODAY, from));
  }

  private static PositionContent turned(
      PositionContent content, Hand hand, TakePlacementStep step) {
    return Given.steps(content, hand).next(content.placements().getLast(), step);
  }

  private static Authority authority(PositionContent content) {
    return Objects.requireNonNull(content.placements().getFirst().ruling()).authority();
  }

  private static TakePlacementStep prepare(String reason) {
    return new TakePlacementStep(
        PlacementEvent.PREPARE, reason, true, null, null, null, null, null);
  }

  private static TakePlacementStep decide(LocalDate on, LocalDate from) {
    return step(PlacementEvent.DECIDE, on, from);
  }

  private static TakePlacementStep step(
      PlacementEvent event, @Nullable LocalDate on, @Nullable LocalDate from) {
    return new TakePlacementStep(event, null, false, "KS 2026/1", on, from, null, "Därför.");
  }

  private static String hindrance(PositionContent content) {
    return Given.steps(content, Given.coordinator())
        .unproposable()
        .map(Invalid.FieldError::code)
        .orElse("");
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(Invalid.class, act).errors().getFirst().code());
  }
}
