package se.valv.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One run of one node as stored. */
@Entity
@Table(name = "audit_epoch")
class EpochRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long epoch;

  @Column private String node;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected EpochRow() {}

  EpochRow(String node, Instant openedAt) {
    this.node = node;
    this.openedAt = openedAt;
  }

  long epoch() {
    return epoch;
  }
}
