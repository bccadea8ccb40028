package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTermsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Client HERE = new Client("192.0.2.1");
  private static final ServiceTerms TERMS =
      new ServiceTerms(false, NOON, "198.51.100.0/24,192.0.2.0/24");

  @Test
  void aProgramIsLetInBeforeItsTimeIsOverAndFromItsNetworks() {
    assertEquals(Optional.empty(), TERMS.fault(HERE, NOON.minusNanos(1)));
    assertEquals(Optional.of("EXPIRED"), TERMS.fault(HERE, NOON));
    assertEquals(Optional.of("SOURCE"), TERMS.fault(new Client("203.0.113.1"), NOON.minusNanos(1)));
  }

  @Test
  void whatWasEndedIsOverWhateverElseHolds() {
    var over = new ServiceTerms(true, NOON, "192.0.2.0/24");
    assertEquals(Optional.of("REVOKED"), over.fault(HERE, NOON.minusNanos(1)));
    assertEquals(Optional.of("REVOKED"), over.fault(HERE, NOON));
  }

  @Test
  void whatIsNoNetworkHoldsNobody() {
    var terms = new ServiceTerms(false, NOON, "");
    assertEquals(Optional.of("SOURCE"), terms.fault(HERE, NOON.minusNanos(1)));
  }
}
