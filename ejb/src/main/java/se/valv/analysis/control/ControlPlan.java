package se.valv.analysis.control;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** A control plan as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("CONTROL_PLAN")
class ControlPlan extends SealedRecord {

  protected ControlPlan() {}

  /** One that is begun. */
  ControlPlan(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
