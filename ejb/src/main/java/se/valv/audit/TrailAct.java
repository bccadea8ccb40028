package se.valv.audit;

import se.valv.identity.Act;

/** What happens to the trail itself. */
public enum TrailAct implements Act {
  /** A node started and took an epoch. */
  EPOCH_OPENED,
  /** A former run of the node is over; the purpose says its last number and those lost. */
  EPOCH_CLOSED,
  /** A number was taken by a transaction that was rolled back. */
  VOID,
  /** A row of the log was written by no node, and has no place in the tree; its number. */
  ENTRY_REFUSED,
  /** The place that keeps checkpoints outside the node does not answer. */
  ANCHOR_LOST,
  /** It answers again, and has the newest. */
  ANCHOR_BACK,
  /** Somebody read the log. */
  LOG_READ,
  /** Somebody asked for the newest checkpoint. */
  CHECKPOINT_READ,
  /** Somebody asked for a proof; of what. */
  PROOF_READ,
  /** Somebody asked for a tile or a bundle of leaves; which. */
  TILE_READ,
  /** Somebody compared the log with what he kept of it; of which size. */
  LOG_COMPARED,
  /** The log was not what somebody kept of it; how, and of which size. */
  LOG_DIFFERS,
  /** Somebody let the node check its whole log. */
  LOG_CHECKED,
  /** What a check of the whole log came to. */
  LOG_VERIFIED;

  @Override
  public String code() {
    return name();
  }
}
