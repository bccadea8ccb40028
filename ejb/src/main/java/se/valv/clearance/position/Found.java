package se.valv.clearance.position;

import se.valv.access.Grant;
import se.valv.access.LabelView;

/**
 * A position that was read.
 *
 * @param id which
 * @param grant by which decision
 * @param label its label, as the reader knows it
 * @param content what it holds
 */
record Found(PositionId id, Grant grant, LabelView label, PositionContent content) {

  int version() {
    return grant.version();
  }
}
