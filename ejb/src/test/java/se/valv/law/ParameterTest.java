package se.valv.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.access.Role;
import se.valv.identity.OperatorId;
import se.valv.law.ParameterView.Ground;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class ParameterTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final OperatorId OPERATOR = OperatorId.random();

  @ParameterizedTest
  @CsvSource({
    "ANALYSIS_INTERVAL,24,",
    "ANALYSIS_INTERVAL,0,OUT_OF_RANGE",
    "ANALYSIS_INTERVAL,121,OUT_OF_RANGE",
    "ANALYSIS_INTERVAL,NONE,NOT_A_NUMBER",
    "ANALYSIS_INTERVAL,024,NOT_A_NUMBER",
    "ANALYSIS_INTERVAL,-1,NOT_A_NUMBER",
    "ANALYSIS_INTERVAL,99999,NOT_A_NUMBER",
    "CHECK_RENEWAL_CLASS_3,NONE,",
    "LONGEST_NEED,12,",
    "LONGEST_NEED,13,OUT_OF_RANGE",
    "ESTABLISHING_FUNCTION,TOP_MANAGER,",
    "ESTABLISHING_FUNCTION,READER,UNKNOWN_CODE",
    "ESTABLISHING_FUNCTION,24,UNKNOWN_CODE"
  })
  void aValueIsOneThatTheParameterCanHave(
      Parameter parameter, String value, @Nullable String fault) {
    assertEquals(fault, parameter.faultOf(value));
  }

  @Test
  void everyValueThatAParameterBeginsWithIsOneThatItCanHave() {
    var shipped =
        Map.of(
            Parameter.ANALYSIS_INTERVAL, "24",
            Parameter.ESTABLISHING_FUNCTION, "TOP_MANAGER",
            Parameter.CHECK_RENEWAL_CLASS_1, "60",
            Parameter.PLACEMENT_CHECK_VALIDITY, "30",
            Parameter.PLACEMENT_CHECKS_A_DAY, "20",
            Parameter.PERSONS_A_CASE, "3",
            Parameter.CASE_DATES_WITHIN, "90");
    shipped.forEach((parameter, value) -> assertNull(parameter.faultOf(value), parameter.name()));
  }

  @Test
  void anOperatorMayDifferOnlyWhereTheParameterSaysSo() {
    var own = propose(Parameter.ESTABLISHING_FUNCTION, OPERATOR, "OFFICER", "Beslut 2026-17");
    assertEquals(OPERATOR, own.operator());
    assertEquals(
        List.of(new FieldError("operator", "FOR_ALL")),
        refused(Parameter.ANALYSIS_INTERVAL, OPERATOR, "12", "Beslut 2026-17"));
  }

  @Test
  void aProposalNamesEachFieldThatIsWrong() {
    assertEquals(
        List.of(new FieldError("source", "MISSING"), new FieldError("value", "NOT_A_NUMBER")),
        refused(Parameter.ANALYSIS_INTERVAL, null, "två år", " "));
    assertEquals(
        List.of(new FieldError("source", "TOO_LONG")),
        refused(Parameter.ANALYSIS_INTERVAL, null, "12", "x".repeat(201)));
  }

  @Test
  void theLawOfADayAnswersByParameterAndOperator() {
    var law =
        new Law(
            Map.of(
                new Law.Key(Parameter.ANALYSIS_INTERVAL, null), "24",
                new Law.Key(Parameter.CHECK_RENEWAL_CLASS_3, null), "NONE",
                new Law.Key(Parameter.ESTABLISHING_FUNCTION, null), "TOP_MANAGER",
                new Law.Key(Parameter.ESTABLISHING_FUNCTION, OPERATOR), "OFFICER"));
    assertEquals(24, law.number(Parameter.ANALYSIS_INTERVAL));
    assertEquals(OptionalInt.empty(), law.maybeNumber(Parameter.CHECK_RENEWAL_CLASS_3));
    assertThrows(IllegalStateException.class, () -> law.number(Parameter.CHECK_RENEWAL_CLASS_3));
    assertThrows(IllegalStateException.class, () -> law.number(Parameter.LONGEST_NEED));
    assertEquals(Role.OFFICER, law.function(Parameter.ESTABLISHING_FUNCTION, OPERATOR));
    assertEquals(
        Role.TOP_MANAGER, law.function(Parameter.ESTABLISHING_FUNCTION, OperatorId.random()));
  }

  @Test
  void whatIsFromMemoryOrSecondHandIsToBeChecked() {
    assertTrue(Confidence.M.isToBeChecked() && Confidence.S.isToBeChecked());
    assertFalse(Confidence.V.isToBeChecked() || Confidence.E.isToBeChecked());
    assertFalse(Confidence.P.isToBeChecked());
  }

  @Test
  void theLastDayIsTheOneBeforeAnotherValueHolds() {
    assertEquals(
        LocalDate.of(2026, 12, 31), new ParameterView.Days(DAY.minusYears(1), DAY, true).last());
    assertNull(new ParameterView.Days(DAY, null, false).last());
  }

  private static ProposeValue propose(
      Parameter parameter, @Nullable OperatorId operator, String value, String source) {
    return new ProposeValue(parameter, operator, value, DAY, new Ground(source, Confidence.V));
  }

  private static List<FieldError> refused(
      Parameter parameter, @Nullable OperatorId operator, String value, String source) {
    return assertThrows(Invalid.class, () -> propose(parameter, operator, value, source)).errors();
  }
}
