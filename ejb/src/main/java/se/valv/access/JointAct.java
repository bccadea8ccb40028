package se.valv.access;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.valv.identity.Act;
import se.valv.identity.RecordId;

/** One of several acts that are done together. */
public sealed interface JointAct {

  /** What the trail calls it. */
  Act act();

  /** On which record. */
  RecordId id();

  /** What is done with the grant, in the transaction of all of them. */
  Consumer<Grant> work();

  /**
   * A new record.
   *
   * @param act what the trail calls it
   * @param right by which right: WRITE, or APPROVE where it comes of a decision
   * @param id the record's id
   * @param label the label that it gets
   * @param work what makes it
   */
  record Make(Act act, Action right, RecordId id, Label label, Consumer<Grant> work)
      implements JointAct {}

  /**
   * A change of a record.
   *
   * @param act what the trail calls it
   * @param right by which right: WRITE, or APPROVE where a decision is written into the record
   * @param purpose what the entry states beside; never content
   * @param id which record
   * @param version the version that was seen
   * @param work what changes it
   */
  record Alter(
      Act act,
      Action right,
      @Nullable String purpose,
      RecordId id,
      int version,
      Consumer<Grant> work)
      implements JointAct {}
}
