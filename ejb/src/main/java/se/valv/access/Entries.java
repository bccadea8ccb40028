package se.valv.access;

import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.Outcome;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

/** What the trail is told of a decision on a record, by whichever door it was asked for. */
final class Entries {

  private Entries() {}

  /** It was permitted, and so done with the record as it was. */
  static AuditEntry done(Actor actor, Act act, RecordHeader header) {
    var about = new About(header.kind(), header.object(), header.version(), header.label());
    return AuditEntry.of(actor.by(), act, about, Outcome.DONE);
  }

  /** It is absent or out of reach: one entry for both. */
  static AuditEntry notFound(Actor actor, Act act, Kind kind, ObjectId id) {
    return AuditEntry.of(actor.by(), act, About.object(kind, id), Outcome.NOT_FOUND);
  }

  /** Something may not be made under a label. */
  static AuditEntry unwritable(Actor actor, Act act, About about, Decisions.Unwritable reason) {
    return AuditEntry.of(actor.by(), act, about, Outcome.REFUSED).under(reason.rule());
  }
}
