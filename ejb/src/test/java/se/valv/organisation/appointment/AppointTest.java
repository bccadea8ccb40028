package se.valv.organisation.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.access.Role;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.appointment.Appoint.Holder;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class AppointTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Holder NAMED = new Holder(null, "Ylva Strandmark");

  @Test
  void anAppointmentIsOfAUnitExactlyWhenItsKindIs() {
    assertEquals(List.of(), of(AppointmentKind.COORDINATOR, UnitId.random(), NAMED, null));
    assertEquals(List.of(), of(AppointmentKind.TOP_MANAGER, null, NAMED, null));
    assertEquals(
        List.of(new FieldError("unit", "MISSING")),
        of(AppointmentKind.UNIT_HEAD, null, NAMED, null));
    assertEquals(
        List.of(new FieldError("unit", "FOR_ALL")),
        of(AppointmentKind.TOP_MANAGER, UnitId.random(), NAMED, null));
  }

  @Test
  void theHolderHasAnAccountOrANameAndNotBoth() {
    var account = AccountId.random();
    assertEquals(List.of(), of(AppointmentKind.TOP_MANAGER, null, new Holder(account, null), null));
    var oneOfTwo = List.of(new FieldError("holder", "ONE_OF_TWO"));
    assertEquals(oneOfTwo, of(AppointmentKind.TOP_MANAGER, null, new Holder(account, "X"), null));
    assertEquals(oneOfTwo, of(AppointmentKind.TOP_MANAGER, null, new Holder(null, null), null));
  }

  @Test
  void onlyOfASakerhetsskyddschefItIsSaidUnderWhom() {
    assertEquals(List.of(), of(AppointmentKind.OFFICER, null, NAMED, false));
    var rule = List.of(new FieldError("reportsToTop", "OF_THE_OFFICER_ALONE"));
    assertEquals(rule, of(AppointmentKind.OFFICER, null, NAMED, null));
    assertEquals(rule, of(AppointmentKind.TOP_MANAGER, null, NAMED, true));
  }

  @Test
  void datesOutOfOrderAreRefused() {
    var errors =
        assertThrows(
                Invalid.class,
                () ->
                    new Appoint(
                        AppointmentKind.TOP_MANAGER,
                        OperatorId.random(),
                        null,
                        NAMED,
                        " ",
                        null,
                        DAY,
                        DAY.minusDays(1)))
            .errors();
    assertEquals(
        List.of(new FieldError("decision", "MISSING"), new FieldError("last", "OUT_OF_ORDER")),
        errors);
  }

  @Test
  void aRoleGoesWithEachKindAndTheLeadingOnesAreExpected() {
    assertEquals(Role.OFFICER, AppointmentKind.DEPUTY_OFFICER.role());
    assertTrue(AppointmentKind.OFFICER.expected());
    assertFalse(AppointmentKind.COORDINATOR.expected());
  }

  private static List<FieldError> of(
      AppointmentKind kind, @Nullable UnitId unit, Holder holder, @Nullable Boolean reports) {
    try {
      new Appoint(kind, OperatorId.random(), unit, holder, "KS 2026/1", reports, DAY, null);
      return List.of();
    } catch (Invalid invalid) {
      return invalid.errors();
    }
  }
}
