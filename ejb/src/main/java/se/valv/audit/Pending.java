package se.valv.audit;

/**
 * An entry that is committed and has no place in the tree yet.
 *
 * @param number its number
 * @param leaf 33 bytes
 * @param tag what its writer says authenticates it
 */
record Pending(EntryNumber number, byte[] leaf, MacChain.Tag tag) {

  /** Columns in the order of {@code valv.pending_entries}. */
  static Pending of(Object[] columns) {
    return new Pending(
        new EntryNumber(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue()),
        (byte[]) columns[2],
        new MacChain.Tag(((Number) columns[4]).intValue(), (byte[]) columns[3]));
  }
}
