package se.valv.clearance.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.clearance.position.Given.PAPERS;
import static se.valv.clearance.position.Given.PUMP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

class ClassRulesTest {

  @ParameterizedTest
  @CsvSource({
    "KH, SUBSTANTIAL, KLASS_1",
    "KH, SLIGHT, KLASS_2",
    "H, SUBSTANTIAL, KLASS_2",
    "H, SLIGHT, KLASS_3",
    "K, SUBSTANTIAL, KLASS_3",
    "K, SLIGHT, KLASS_3",
    "BH, SUBSTANTIAL, UTAN_KLASS",
    "BH, SLIGHT, UTAN_KLASS"
  })
  void whoeverGetsInformationIsAskedForAClassByItsOwnAndHowMuchOfIt(
      SecurityClass of, Extent extent, PositionClass asked) {
    var touches = List.of(new Touch(PAPERS, extent));
    var proposal = Given.rules().propose(touches, List.of(Given.papers(of)));
    assertEquals(asked, proposal.positionClass());
    assertEquals(asked != PositionClass.UTAN_KLASS, proposal.asksForClass());
  }

  @ParameterizedTest
  @CsvSource({"A, KLASS_1", "B, KLASS_2", "C, KLASS_3", "D, UTAN_KLASS"})
  void whoeverCanHarmSomethingIsAskedForAClassByItsLevelHoweverLittleHeTouchesIt(
      ConsequenceLevel level, PositionClass asked) {
    var touches = List.of(new Touch(PUMP, Extent.SLIGHT));
    var proposal = Given.rules().propose(touches, List.of(Given.pump(level)));
    assertEquals(asked, proposal.positionClass());
  }

  @Test
  void theGravestAsksFirstAndWhatIsNotJudgedAsksForNothing() {
    var touches =
        List.of(new Touch(PUMP, Extent.SUBSTANTIAL), new Touch(PAPERS, Extent.SUBSTANTIAL));
    var known = List.of(Given.papers(SecurityClass.K), Given.pump(ConsequenceLevel.A));
    var proposal = Given.rules().propose(touches, known);
    assertEquals(PositionClass.KLASS_1, proposal.positionClass());
    assertEquals(PUMP, proposal.grounds().getFirst().asset());
    assertEquals("A", proposal.grounds().getFirst().grade());
    assertEquals(2, proposal.grounds().size());
    var unjudged = Given.rules().propose(touches, List.of(Given.papers(null), Given.pump(null)));
    assertEquals(2, unjudged.ungraded());
    assertFalse(unjudged.asksForClass());
  }

  @Test
  void whatThePositionDoesNotTouchAsksForNothing() {
    var touches = List.of(new Touch(PUMP, Extent.SUBSTANTIAL));
    var proposal = Given.rules().propose(touches, List.of(Given.papers(SecurityClass.KH)));
    assertEquals(0, proposal.ungraded());
    assertTrue(proposal.grounds().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "KLASS_2, , true, MISSING",
    "KLASS_2, UTAN_KLASS, true, MISSING",
    "KLASS_2, KLASS_3, true, TOO_LOW",
    "KLASS_2, KLASS_2, true, MET",
    "KLASS_2, KLASS_1, true, TOO_HIGH",
    "UTAN_KLASS, KLASS_3, true, NOT_ASKED",
    "UTAN_KLASS, KLASS_3, false, NO_ANALYSIS",
    "UTAN_KLASS, , false, MET",
    "UTAN_KLASS, , true, MET"
  })
  void aPlacementIsHeldAgainstWhatIsAskedForBothWays(
      PositionClass asked, PositionClass placed, boolean comparable, GapVerdict verdict) {
    assertEquals(verdict, GapVerdict.of(asked, placed, comparable));
  }
}
