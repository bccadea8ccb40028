package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT8H, valv.session.idle",
    "PT15M, PT0S, valv.session.absolute",
    "PT15M, -PT1H, valv.session.absolute",
    "PT15M, PT14M, valv.session.absolute"
  })
  void aSessionThatCannotLastIsRefusedByTheNameOfItsSetting(
      Duration idle, Duration absolute, String key) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> settings(idle, absolute)).getMessage();
    assertTrue(String.valueOf(refusal).startsWith(key + " "), refusal);
  }

  @ParameterizedTest
  @CsvSource({"PT15M, PT1M", "PT10M, PT1M", "PT5M, PT30S"})
  void useIsNotedEveryMinuteOrOftenerWhereSessionsAreShort(Duration idle, Duration touch) {
    assertEquals(touch, settings(idle, Duration.ofHours(8)).touch());
  }

  @Test
  void aSessionMayLastForOneSpellOnly() {
    assertEquals(
        Duration.ofHours(8), settings(Duration.ofHours(8), Duration.ofHours(8)).absolute());
  }

  private static AccessSettings settings(Duration idle, Duration absolute) {
    var limit = new Throttling(5, Duration.ofMinutes(15), Duration.ofMinutes(1));
    return new AccessSettings(
        idle,
        absolute,
        Path.of("policy"),
        new AccessSettings.Cost(8, 1, 1),
        new AccessSettings.Limits(limit, limit));
  }
}
