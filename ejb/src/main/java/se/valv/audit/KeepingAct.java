package se.valv.audit;

import se.valv.identity.Act;

/** What is done to the whole register from outside the application: backup, restore, keys. */
public enum KeepingAct implements Act {
  /** A backup was taken and read back. */
  BACKED_UP,
  /** The register was put back from a backup. */
  RESTORED,
  /** A start was refused: the keys are not those of the data. */
  KEYS_REFUSED,
  /** A new master key wraps all keys; the older are destroyed. */
  MASTER_KEY_ROTATED,
  /** Labels have new keys, which wrap those of their records. */
  LABEL_KEYS_ROTATED,
  /** Labels have new keys, and all that they sealed is sealed anew. */
  REENCRYPTED,
  /** The body of a record was sealed anew; its content is the same. */
  RECORD_RESEALED,
  /** A record was erased (gallring): its key, its text in the index. */
  RECORD_ERASED,
  /** The keys above what was erased were turned, and the old ones destroyed. */
  ERASURE_COMPLETE,
  /** Checkpoints are signed by another key from this place on; the purpose is a note of both. */
  CHECKPOINT_KEY_CHANGED,
  /** The key that signed them until then is destroyed. */
  CHECKPOINT_KEY_DESTROYED,
  /** The disk of a node fills. */
  SPACE_SHORT;

  @Override
  public String code() {
    return name();
  }
}
