package se.valv.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.vetting.Given.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.PlacedPosition.InForce;
import se.valv.clearance.position.PlacementId;
import se.valv.placement.Facts;

/** What a placement check is told of a case. */
final class VettedTest {

  private static final PositionClass TWO = PositionClass.KLASS_2;
  private static final InForce PLACED =
      new InForce(TWO, new PlacementId(Given.REASON), TODAY, null);

  @Test
  void onlyWhatIsApprovedCounts() {
    var approved = EnumSet.of(CaseState.APPROVED, CaseState.ACTIVE, CaseState.UNDER_REEXAMINATION);
    for (var state : CaseState.values()) {
      assertEquals(approved.contains(state), facts(state, TODAY).approved(), state::name);
      var course = facts(state, TODAY).course();
      assertEquals(state == CaseState.UNDER_REEXAMINATION, course.reexamined());
      assertEquals(state == CaseState.ENDED_WITHOUT_PLACEMENT, course.endedWithout());
    }
    assertFalse(Vetted.NOT.facts(PLACED).approved());
    assertFalse(Vetted.NOT.facts(null).coversClass());
  }

  @Test
  void itCoversTheClassAndTheReasonThatItWasFor() {
    var vetted = Vetted.of(Given.in(CaseState.ACTIVE, TWO), TODAY, Given.TERMS);
    assertTrue(vetted.facts(PLACED).coversClass() && vetted.facts(PLACED).coversReason());
    var otherReason = new InForce(TWO, new PlacementId(UUID.randomUUID()), TODAY, null);
    assertTrue(vetted.facts(otherReason).coversClass());
    assertFalse(vetted.facts(otherReason).coversReason());
    var higher = new InForce(PositionClass.KLASS_1, new PlacementId(Given.REASON), TODAY, null);
    assertFalse(vetted.facts(higher).coversClass());
    assertFalse(vetted.facts(null).coversReason());
  }

  @Test
  void daysPassAndWhatWasDoneNoLongerHolds() {
    var state = CaseState.ACTIVE;
    var renewal = TODAY.plusMonths(60);
    assertTrue(facts(state, renewal.minusDays(1)).check().current());
    assertFalse(facts(state, renewal).check().current());
    assertTrue(facts(state, renewal).check().answered());
    assertFalse(facts(state, TODAY.plusMonths(12).minusDays(1)).course().overdue());
    assertTrue(facts(state, TODAY.plusMonths(12)).course().overdue());
    assertTrue(readiness(TODAY.plusMonths(24).minusDays(1)).trained());
    assertFalse(readiness(TODAY.plusMonths(24)).trained());
    assertFalse(readiness(TODAY.minusDays(1)).trained());
    assertFalse(readiness(TODAY.minusDays(1)).briefed());
    assertTrue(readiness(TODAY.plusYears(9)).briefed());
  }

  @Test
  void theDayLiesBetweenDecisionAndEnd() {
    assertFalse(facts(CaseState.ACTIVE, TODAY.minusDays(1)).course().covers());
    assertTrue(facts(CaseState.ACTIVE, TODAY).course().covers());
    assertFalse(facts(CaseState.WINDING_UP, TODAY).course().covers());
    assertFalse(facts(CaseState.CHECK_REQUESTED, TODAY).course().covers());
  }

  @Test
  void aCheckInClassThreeHoldsUntilFurtherAndWithoutClassThereIsNone() {
    var three = Vetted.of(Given.in(CaseState.ACTIVE, PositionClass.KLASS_3), TODAY, Given.TERMS);
    assertTrue(three.check().current() && three.inquired());
    var none = Vetted.of(Given.in(CaseState.ACTIVE, PositionClass.UTAN_KLASS), TODAY, Given.TERMS);
    assertFalse(none.check().answered());
    assertFalse(Vetted.of(Given.in(CaseState.CHECK_REQUESTED, TWO), TODAY, Given.TERMS).inquired());
  }

  private static Facts.Vetting facts(CaseState state, LocalDate day) {
    return Vetted.of(Given.in(state, TWO), day, Given.TERMS).facts(PLACED);
  }

  private static Facts.Readiness readiness(LocalDate day) {
    return Vetted.of(Given.in(CaseState.ACTIVE, TWO), day, Given.TERMS).readiness();
  }
}
