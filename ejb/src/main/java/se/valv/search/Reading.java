package se.valv.search;

import java.util.List;
import se.valv.identity.LabelId;

/** One reading of a label's work: what was committed since a position, up to now at least. */
final class Reading {

  private final OutboxPosition since;
  private final OutboxPosition until;
  private OutboxRow.Place place;
  private boolean over;

  private Reading(OutboxPosition since, OutboxPosition until) {
    this.since = since;
    this.until = until;
    this.place = since.firstPlace();
  }

  static Reading from(OutboxPosition seen, OutboxPosition now) {
    return new Reading(seen.asSeenFrom(now), now);
  }

  /** The next rows, in their order. */
  List<OutboxRow> next(OutboxTable outbox, LabelId label, int most) {
    var rows = outbox.since(label, since, place, most);
    if (!rows.isEmpty()) {
      place = rows.getLast().place();
    }
    over = rows.size() < most;
    return rows;
  }

  boolean isOver() {
    return over;
  }

  /** Where one is who has read all of it. */
  OutboxPosition until() {
    return until;
  }
}
