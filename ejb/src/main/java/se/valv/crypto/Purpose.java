package se.valv.crypto;

/** What a key of the ring is for; a key serves one purpose. Stored by name. */
public enum Purpose {
  /** Wraps the keys of sealed bodies of one label. */
  BODY,
  /** Seals what the index of one label is made from. */
  INDEX,
  /** What the keys of the files of one label's index are derived from. */
  INDEX_FILE,
  /** Seals details of audit entries; one key for each label and month, its generation is yyyymm. */
  AUDIT_DETAIL,
  /** Authenticates audit entries; one key for each epoch of a node, its generation is the epoch. */
  AUDIT_MAC,
  /** Seals what people have asked for. */
  QUERY,
  /** Seals what programs were answered, for when they ask the same again. */
  ANSWER,
  /** Hides what was typed as a name at the login, where failures are counted. */
  LOGIN_THROTTLE,

  /**
   * Stands for identity numbers and the like, one for each operator: they are found, never read.
   */
  BLIND_INDEX
}
