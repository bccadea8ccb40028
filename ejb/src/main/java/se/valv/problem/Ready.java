package se.valv.problem;

import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * A part of the node without which it must not answer. Each is a bean of its own package; the node
 * is ready when all of them are.
 */
@Exempt(
    rule = Rule.TWO_IMPLEMENTATIONS,
    reason = "Health asks parts that it does not know by name.")
public interface Ready {

  /** A short English word for the operator: {@code trail}, {@code keys}. */
  String part();

  /**
   * Returns when the part works.
   *
   * @throws Unavailable when it does not, with the reason for the operator's log
   */
  void check();
}
