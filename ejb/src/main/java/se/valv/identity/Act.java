package se.valv.identity;

/**
 * Something done that an audit entry can name. Every capability has its own enum of acts; codes are
 * unique across them and stay for ever, for they stand in the trail.
 */
public interface Act {

  /** Upper-case English words, as stored and as shown to auditors. */
  String code();
}
