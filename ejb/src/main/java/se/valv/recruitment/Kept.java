package se.valv.recruitment;

import java.util.UUID;
import se.valv.access.Grant;
import se.valv.identity.LabelId;

/**
 * A record that was read.
 *
 * @param <C> what it holds
 * @param grant by which decision
 * @param content what it holds
 */
record Kept<C extends Record>(Grant grant, C content) {

  UUID id() {
    return grant.object().value();
  }

  int version() {
    return grant.version();
  }

  LabelId label() {
    return grant.label();
  }
}
