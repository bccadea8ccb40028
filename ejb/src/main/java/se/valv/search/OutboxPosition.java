package se.valv.search;

/**
 * How much of the outbox has been read: all that was committed in a snapshot of one database
 * cluster.
 *
 * @param cluster which cluster
 * @param snapshot which transactions were over, as PostgreSQL writes it
 */
record OutboxPosition(String cluster, String snapshot) {

  /** Before every row. */
  static final OutboxPosition NOTHING = new OutboxPosition("", "1:1:");

  /** From its text; {@link IllegalArgumentException} when it is not one. */
  static OutboxPosition parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a position");
    }
    return new OutboxPosition(text.substring(0, slash), text.substring(slash + 1));
  }

  /** What this says in another position's cluster: nothing has been read, unless it is the same. */
  OutboxPosition asSeenFrom(OutboxPosition now) {
    return cluster.equals(now.cluster) ? this : NOTHING;
  }

  /** Before every row of a transaction that was not over. */
  OutboxRow.Place firstPlace() {
    return new OutboxRow.Place(snapshot.substring(0, snapshot.indexOf(':')), 0);
  }

  @Override
  public String toString() {
    return cluster + "/" + snapshot;
  }
}
