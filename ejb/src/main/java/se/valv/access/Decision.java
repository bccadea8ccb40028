package se.valv.access;

/** What {@link NeedToKnow} answers. */
public sealed interface Decision {

  /** All three conditions hold. */
  record Permit() implements Decision {}

  /**
   * They do not.
   *
   * @param rule the first that fails; for the trail and the actor's own rights page, never for an
   *     answer about a record
   */
  record Deny(Rule rule) implements Decision {}

  /** Why not. */
  enum Rule {
    /** No awake need for any compartment of some clause covers the action and the class. */
    NO_NEED,
    /** The participation is not judged reliable now. */
    NOT_RELIABLE,
    /** The participation's training has run out. */
    NOT_KNOWLEDGEABLE,
    /** The position is not placed high enough for the class. */
    POSITION_CLASS,
    /** Nobody approves his own. */
    OWN_APPROVAL
  }
}
