package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.valv.crypto.Randomness;
import se.valv.identity.AccountId;

class SessionRowTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Client HERE = new Client("192.0.2.1");
  private static final Throttling LIMIT =
      new Throttling(5, Duration.ofMinutes(15), Duration.ofMinutes(1));
  private static final AccessSettings SETTINGS =
      new AccessSettings(
          Duration.ofMinutes(15),
          Duration.ofHours(8),
          Path.of("policy"),
          new AccessSettings.Cost(8, 1, 1),
          new AccessSettings.Limits(LIMIT, LIMIT));

  private final SessionRow session = begun();

  @Test
  void aSessionLeftAloneIsOver() {
    assertTrue(livesAt(NOON.plus(SETTINGS.idle()).minusNanos(1)));
    assertFalse(livesAt(NOON.plus(SETTINGS.idle())));
  }

  @Test
  void aSessionInUseIsOverAfterItsLongestTimeAllTheSame() {
    var end = NOON.plus(SETTINGS.absolute());
    for (var now = NOON; now.isBefore(end); now = now.plus(Duration.ofMinutes(10))) {
      assertTrue(livesAt(now), now::toString);
      session.used(SETTINGS, now);
    }
    assertTrue(livesAt(end.minusNanos(1)));
    assertFalse(livesAt(end));
  }

  @Test
  void useIsNotedSeldomAndNeverSoSeldomThatItEndsASession() {
    session.used(SETTINGS, NOON.plus(SETTINGS.touch()).minusNanos(1));
    assertFalse(livesAt(NOON.plus(SETTINGS.idle())));
    session.used(SETTINGS, NOON.plus(SETTINGS.touch()));
    assertTrue(livesAt(NOON.plus(SETTINGS.idle())));
  }

  @Test
  void aSessionEndsOnce() {
    assertTrue(session.end(NOON.plusSeconds(1)));
    assertFalse(livesAt(NOON.plusSeconds(1)));
    assertFalse(session.end(NOON.plusSeconds(2)));
  }

  @Test
  void theTrailShowsBothPlacesOfASessionThatMoved() {
    assertEquals("192.0.2.1", session.by(null, HERE).source());
    assertEquals("192.0.2.1 > 192.0.2.7", session.by(null, new Client("192.0.2.7")).source());
  }

  private boolean livesAt(Instant now) {
    return session.lives(SETTINGS, now);
  }

  private static SessionRow begun() {
    var random = new Randomness();
    var proof = new LoggedIn(new SessionToken(random.token()), random.token());
    return new SessionRow(AccountId.random(), proof, HERE, NOON);
  }
}
