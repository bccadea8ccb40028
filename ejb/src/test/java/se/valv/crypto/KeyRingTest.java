package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.crypto.Purpose.BODY;
import static se.valv.crypto.Purpose.INDEX;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;

class KeyRingTest {

  private static final LabelId LABEL = new LabelId(new UUID(1, 2));
  private static final LabelId OTHER = new LabelId(new UUID(1, 3));
  private static final byte[] MESSAGE = Vectors.MESSAGE;

  private final Randomness random = new Randomness();
  private final RowsInMemory rows = new RowsInMemory();
  private final MasterKey master = MasterKey.ofBytes(Vectors.key(), random);
  private Instant now = Instant.parse("2026-11-01T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final KeyUse use = new KeyUse();
  private final KeyRing ring = new KeyRing(MasterKeys.of(master), rows, random, clock, use);

  @Test
  void keyIsMadeWhenFirstAskedForAndIsTheSameAfterwards() {
    var made = ring.current(LABEL, BODY);
    rows.commit();
    var sealed = made.seal(MESSAGE);

    assertEquals(1, made.generation());
    assertArrayEquals(MESSAGE, ring.of(LABEL, BODY, 1).open(sealed));
    assertArrayEquals(MESSAGE, ring.current(LABEL, BODY).open(sealed));
    assertArrayEquals(MESSAGE, restarted().of(LABEL, BODY, 1).open(sealed));
    assertEquals(1, rows.size());
  }

  @Test
  void labelsPurposesAndGenerationsHaveKeysOfTheirOwn() {
    var sealed = ring.current(LABEL, BODY).seal(MESSAGE);
    rows.commit();

    assertThrows(Tampered.class, () -> ring.current(LABEL, INDEX).open(sealed));
    assertThrows(Tampered.class, () -> ring.current(OTHER, BODY).open(sealed));
    assertThrows(Tampered.class, () -> ring.of(LABEL, BODY, 2));
  }

  @Test
  void newestGenerationSealsAndOlderOnesStillOpen() {
    var first = ring.current(LABEL, BODY);
    var second = new LabelKeyId(LABEL, BODY, 2);
    rows.addIfAbsent(second, 1, master.key(1).seal(random.bytes(32), second.associatedData()));
    rows.commit();

    assertEquals(2, ring.current(LABEL, BODY).generation());
    assertArrayEquals(MESSAGE, ring.of(LABEL, BODY, 1).open(first.seal(MESSAGE)));
  }

  @Test
  void keyThatWasRolledBackIsNotRemembered() {
    var lost = ring.current(LABEL, BODY);
    ring.of(LABEL, BODY, 1);
    rows.rollBack();

    assertThrows(Tampered.class, () -> ring.of(LABEL, BODY, 1));
    var kept = ring.current(LABEL, BODY);
    rows.commit();
    assertThrows(Tampered.class, () -> kept.open(lost.seal(MESSAGE)));
    assertArrayEquals(MESSAGE, ring.of(LABEL, BODY, 1).open(kept.seal(MESSAGE)));
  }

  @Test
  void openedKeyIsRememberedForAMinuteAndNoLonger() {
    ring.current(LABEL, BODY);
    rows.commit();
    var remembered = ring.of(LABEL, BODY, 1);
    var reads = rows.reads();

    now = now.plus(KeyRing.MEMORY).minusMillis(1);
    assertSame(remembered, ring.of(LABEL, BODY, 1));
    assertEquals(reads, rows.reads());
    now = now.plusMillis(1);
    assertNotSame(remembered, ring.of(LABEL, BODY, 1));
    rows.erase(new LabelKeyId(LABEL, BODY, 1));
    now = now.plus(KeyRing.MEMORY);
    assertThrows(Tampered.class, () -> ring.of(LABEL, BODY, 1));
  }

  @Test
  void rowsThatChangedPlacesAreFound() {
    ring.current(LABEL, BODY);
    ring.current(OTHER, BODY);
    rows.commit();
    rows.swap(new LabelKeyId(LABEL, BODY, 1), new LabelKeyId(OTHER, BODY, 1));

    assertThrows(Tampered.class, () -> restarted().of(LABEL, BODY, 1));
    assertThrows(Tampered.class, () -> restarted().current(OTHER, BODY));
  }

  @Test
  void detailsHaveAKeyForEachMonth() {
    var november = ring.auditDetail(LABEL, YearMonth.of(2026, 11));
    var december = ring.auditDetail(LABEL, YearMonth.of(2026, 12));
    rows.commit();
    var sealed = november.seal(MESSAGE);

    assertEquals(202611, november.generation());
    assertEquals(202612, december.generation());
    assertThrows(Tampered.class, () -> december.open(sealed));
    assertArrayEquals(MESSAGE, ring.of(LABEL, Purpose.AUDIT_DETAIL, 202611).open(sealed));
    assertArrayEquals(MESSAGE, restarted().auditDetail(LABEL, YearMonth.of(2026, 11)).open(sealed));
  }

  @Test
  void epochsHaveMacsOfTheirOwnThatLast() {
    var tag = ring.auditMac(1).tag(MESSAGE);
    rows.commit();

    assertTrue(restarted().auditMac(1).matches(MESSAGE, tag));
    assertFalse(ring.auditMac(2).matches(MESSAGE, tag));
  }

  @Test
  void manyThreadsThatAskFirstGetOneKey() throws Exception {
    Callable<byte[]> ask = () -> ring.current(LABEL, BODY).seal(MESSAGE);
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var sealed : threads.invokeAll(Collections.nCopies(40, ask))) {
        assertArrayEquals(MESSAGE, ring.of(LABEL, BODY, 1).open(sealed.get()));
      }
    }
    assertEquals(1, rows.size());
  }

  @Test
  void aKeyThatIsMadeWhileTheMasterKeyIsTurnedIsWrappedByTheNext() {
    rows.refuse(1);
    assertEquals(1, ring.current(LABEL, BODY).generation());
    rows.refuse(9);
    assertThrows(Unavailable.class, () -> ring.current(OTHER, BODY));
    rows.refuse(0);
    rows.turnMaster(2);
    assertThrows(Unavailable.class, () -> ring.current(OTHER, BODY), "the file does not hold it");
  }

  @Test
  void eachUseToSealIsCountedOnce() {
    ring.current(LABEL, BODY);
    ring.current(LABEL, BODY);
    ring.of(LABEL, BODY, 1);
    ring.auditDetail(OTHER, YearMonth.of(2026, 11));
    var body = new LabelKeyId(LABEL, BODY, 1);
    var detail = new LabelKeyId(OTHER, Purpose.AUDIT_DETAIL, 202611);

    assertEquals(Map.of(body, 2L, detail, 1L), use.take());
    assertEquals(Map.of(), use.take());
    ring.current(LABEL, BODY);
    use.giveBack(Map.of(body, 2L, detail, 1L));
    assertEquals(Map.of(body, 3L, detail, 1L), use.take());
  }

  private KeyRing restarted() {
    return new KeyRing(MasterKeys.of(master), rows, random, clock, use);
  }
}
