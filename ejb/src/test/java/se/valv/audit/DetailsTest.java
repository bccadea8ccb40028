package se.valv.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.KeyRing;
import se.valv.crypto.KeyRings;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;

class DetailsTest {

  private static final LabelId LABEL = new LabelId(new UUID(0, 12));
  private static final byte[] QUERY = "vattentäkt".getBytes(UTF_8);

  /** In Sweden it is December already. */
  private static final Instant LATE = Instant.parse("2026-11-30T23:30:00Z");

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private final KeyRing keys = KeyRings.inMemory();
  private final Details details = new Details();

  @BeforeEach
  void wire() {
    details.keys = keys;
  }

  @Test
  void detailsAreSealedForTheLabelOfWhatTheEntryIsAbout() {
    var sealed = details.seal(entry(LABEL).with(QUERY), LATE);
    assertArrayEquals(QUERY, opened(LABEL, sealed));
    assertThrows(Tampered.class, () -> opened(LabelId.NONE, sealed));
  }

  @Test
  void detailsOfWhatHasNoLabelAreSealedForNone() {
    var sealed = details.seal(entry(null).with(QUERY), LATE);
    assertArrayEquals(QUERY, opened(LabelId.NONE, sealed));
  }

  @Test
  void anEntryWithoutDetailsIsStoredWithoutThem() {
    assertSame(SealedDetails.NONE, details.seal(entry(LABEL), LATE));
  }

  private byte[] opened(LabelId label, SealedDetails sealed) {
    var key = keys.auditDetail(label, NOVEMBER);
    assertEquals(key.generation(), sealed.keyGeneration());
    return key.open(Objects.requireNonNull(sealed.bytes()));
  }

  private static AuditEntry entry(@Nullable LabelId label) {
    var about = new About(Kind.DOCUMENT, new ObjectId(new UUID(0, 11)), 1, label);
    return AuditEntry.of(By.nobody("127.0.0.1"), TrailAct.LOG_READ, about, Outcome.DONE);
  }
}
