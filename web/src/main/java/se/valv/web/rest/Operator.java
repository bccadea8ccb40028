package se.valv.web.rest;

import java.util.List;
import se.valv.authorisation.account.Places.OperatorView;

/**
 * An operator (verksamhetsutövare).
 *
 * @param id its id
 * @param code its short code
 * @param name its name
 */
public record Operator(String id, String code, String name) {

  static Operator of(OperatorView view) {
    return new Operator(view.id().toString(), view.code(), view.name());
  }

  /**
   * Several of them.
   *
   * @param items by name
   */
  public record Operators(List<Operator> items) {}
}
