package se.valv.clearance.position;

import java.util.List;
import se.valv.classification.PositionClass;

/**
 * What the rules make of the assets that a position touches. A human decides.
 *
 * @param positionClass the class that they ask for
 * @param grounds what asks for it, the gravest first
 * @param ungraded how many of the assets have neither class nor level, and so ask for nothing yet
 */
public record Proposal(PositionClass positionClass, List<Ground> grounds, int ungraded) {

  /** Nothing asks for a class. */
  static final Proposal NOTHING = new Proposal(PositionClass.UTAN_KLASS, List.of(), 0);

  /** Keeps a copy. */
  public Proposal {
    grounds = List.copyOf(grounds);
  }

  /** Whether the rules ask for a class, and not only for vetting. */
  public boolean asksForClass() {
    return positionClass != PositionClass.UTAN_KLASS;
  }
}
