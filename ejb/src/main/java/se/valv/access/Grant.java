package se.valv.access;

import java.util.Set;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * A positive decision that is on the audit trail: this actor may do this with this version of this
 * record. Only {@link AccessControl} makes one. Sealing and unsealing demand it, so that authorise,
 * audit, decrypt does not compile in another order.
 */
public final class Grant {

  private static final Set<Action> MAKING = Set.of(Action.WRITE, Action.DROP, Action.RELABEL);

  private final Actor actor;
  private final Action action;
  private final RecordHeader header;
  private final boolean makes;

  Grant(Actor actor, Action action, RecordHeader header) {
    this(actor, action, header, MAKING.contains(action));
  }

  private Grant(Actor actor, Action action, RecordHeader header, boolean makes) {
    this.actor = actor;
    this.action = action;
    this.header = header;
    this.makes = makes;
  }

  /** A grant to make the next version of a record: by a right to write, or to write a decision. */
  static Grant toMake(Actor actor, Action action, RecordHeader header) {
    return new Grant(actor, action, header, true);
  }

  /** Who may. */
  public Actor actor() {
    return actor;
  }

  /** What he may do. */
  public Action action() {
    return action;
  }

  /** Whether content may be made with it, rather than only read. */
  public boolean makes() {
    return makes;
  }

  /** With which record. */
  public ObjectId object() {
    return header.object();
  }

  /** Of which kind. */
  public Kind kind() {
    return header.kind();
  }

  RecordHeader header() {
    return header;
  }

  /** Under which label. */
  public LabelId label() {
    return header.label();
  }

  /** The version that may be read, or that is made: 1 for a new record. */
  public int version() {
    return header.version();
  }
}
