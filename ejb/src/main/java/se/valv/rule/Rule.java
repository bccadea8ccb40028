package se.valv.rule;

/** The rules of the build that a place can be exempt from. */
public enum Rule {
  /** Every public method of a boundary bean takes the actor first. */
  ACTOR_FIRST,
  /** An interface waits for its second implementation. */
  TWO_IMPLEMENTATIONS,
  /** Only a named job runs by a timer. */
  NO_TIMER,
  /** SQL is written by JPA. */
  NATIVE_SQL,
  /** Time is read from a clock that was handed in. */
  CLOCK,
  /** Nothing prints but the launcher's one console. */
  CONSOLE,
  /** Only the launcher starts processes. */
  PROCESS,
  /** Configuration is read by one record per package. */
  CONFIGURATION,
  /** Randomness and primitives are the business of the package for cryptography. */
  CRYPTOGRAPHY
}
