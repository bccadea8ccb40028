package se.valv.access;

/** What somebody wants to do with what a label covers. A need lists the actions it is for. */
public enum Action {
  /** Take part of the content. */
  READ,
  /** Find it by its content. */
  SEARCH,
  /** Make or alter it. */
  WRITE,
  /** Give it another label. */
  RELABEL,
  /** Approve what another has proposed; never one's own. */
  APPROVE,
  /** Take it out of the register. */
  EXPORT,
  /** Put it on paper. */
  PRINT,
  /** Give and withdraw needs of the compartment. */
  ADMINISTER,
  /** Give to the compartment without being able to read there. */
  DROP
}
