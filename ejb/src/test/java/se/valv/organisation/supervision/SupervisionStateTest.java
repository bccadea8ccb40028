package se.valv.organisation.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.valv.identity.ObjectId;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.problem.Invalid;

class SupervisionStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
  private static final Letter LETTER = new Letter(DAY, "KS 2026/1");
  private static final Authority COUNTY = new Authority("COUNTY", "Länsstyrelsen");
  private static final Authority SECTOR = new Authority("SECTOR", "Sektorn");

  @Test
  void anOperatorIsNotifiedOnlyWithTheReceiptOfItsOwnAuthority() {
    var waiting = new Notified(ObjectId.random(), 1, COUNTY, LETTER, null);
    var received = new Notified(ObjectId.random(), 2, COUNTY, LETTER, LETTER);
    var elsewhere = new Notified(ObjectId.random(), 2, SECTOR, LETTER, LETTER);
    assertEquals(SupervisionState.NO_AUTHORITY, SupervisionState.of(null, List.of(received)));
    assertEquals(SupervisionState.NOT_NOTIFIED, SupervisionState.of(COUNTY, List.of()));
    assertEquals(
        SupervisionState.RECEIPT_MISSING, SupervisionState.of(COUNTY, List.of(waiting, elsewhere)));
    assertEquals(
        SupervisionState.NOTIFIED, SupervisionState.of(COUNTY, List.of(waiting, received)));
    assertEquals(
        SupervisionState.ANOTHER_NOTIFIED, SupervisionState.of(COUNTY, List.of(elsewhere)));
  }

  @Test
  void allButTheLastWantsSomething() {
    assertFalse(SupervisionState.NOTIFIED.isWanting());
    assertTrue(SupervisionState.RECEIPT_MISSING.isWanting());
  }

  @Test
  void aReceiptComesAfterItsLetterAndNotTomorrow() {
    Notify.checkReceipt(LETTER, DAY, DAY);
    assertThrows(
        Invalid.class, () -> Notify.checkReceipt(LETTER, DAY.plusDays(1), DAY.plusDays(2)));
    assertThrows(Invalid.class, () -> Notify.checkReceipt(LETTER, DAY, DAY.minusDays(1)));
  }
}
