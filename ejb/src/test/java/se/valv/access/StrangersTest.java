package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StrangersTest {

  private final Strangers strangers = new Strangers();

  @Test
  void refusalsAreCountedByAddressAndTakenOnce() {
    strangers.refused(new Client("192.0.2.1"));
    strangers.refused(new Client("192.0.2.1"));
    strangers.refused(new Client("192.0.2.2"));
    assertEquals(Map.of("192.0.2.1", 2, "192.0.2.2", 1), strangers.take());
    assertEquals(Map.of(), strangers.take());
  }

  @Test
  void soManyAddressesAreToldApartAndNoMore() {
    for (int i = 0; i < Strangers.MOST + 7; i++) {
      strangers.refused(new Client("192.0.2." + i));
    }
    strangers.refused(new Client("192.0.2.0"));
    var taken = strangers.take();
    assertEquals(Strangers.MOST + 1, taken.size());
    assertEquals(7, taken.get(Strangers.OTHERS));
    assertEquals(2, taken.get("192.0.2.0"));
  }
}
