package se.valv.analysis.plan;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.UUID;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/**
 * A plan as stored: all but which analysis it is of, and what every row has in clear, is sealed.
 */
@Entity
@DiscriminatorValue("PLAN")
class Plan extends SealedRecord {

  @Column(name = "parent_id")
  private UUID analysis;

  @SuppressWarnings("NullAway.Init")
  protected Plan() {}

  /** The plan of an analysis. */
  Plan(Grant grant, Sealed content, UUID analysis) {
    super(grant, content);
    this.analysis = analysis;
  }

  /** Whether it is of this analysis. */
  boolean isOf(UUID other) {
    return analysis.equals(other);
  }

  /** Puts new content where the old was, perhaps of another version of the analysis. */
  void change(Sealed content, UUID next) {
    replaceContent(content);
    this.analysis = next;
  }
}
