package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed attempts on one name or from one address, known only by a keyed digest. */
@Entity
@Table(name = "login_throttle")
class ThrottleRow {

  @Id
  @Column(name = "key_hash")
  private byte[] key;

  private int failures;

  @Column(name = "window_start")
  private Instant since;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  /** For the persistence provider. */
  protected ThrottleRow() {}

  ThrottleRow(byte[] key, Instant now) {
    this.key = key.clone();
    this.since = now;
  }

  Throttling.Count count() {
    return new Throttling.Count(failures, since, lockedUntil);
  }

  void hold(Throttling.Count count) {
    failures = count.failures();
    since = count.since();
    lockedUntil = count.lockedUntil();
  }

  /** One attempt was no failure after all. */
  void forgiveOne() {
    failures = Math.max(0, failures - 1);
    lockedUntil = null;
  }
}
