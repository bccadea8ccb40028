package se.valv.search;

import java.util.Optional;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * One piece of work for the index of one label: put a record there, or take it away.
 *
 * @param target what it is about
 * @param content what to put; empty takes the record away
 */
record IndexWork(Target target, Optional<IndexText> content) {

  /**
   * The record, and the label whose index this work is for.
   *
   * @param kind what the record is
   * @param record which it is
   * @param version the version that this work makes true; earlier work for the same record and
   *     label that arrives later is void
   * @param label whose index
   */
  record Target(Kind kind, ObjectId record, int version, LabelId label) {}
}
