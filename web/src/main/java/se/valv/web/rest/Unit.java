package se.valv.web.rest;

import java.util.List;
import se.valv.authorisation.account.Places.UnitView;

/**
 * A part of an operator.
 *
 * @param id its id
 * @param operator whose
 * @param code its short code
 * @param name its name
 */
public record Unit(String id, String operator, String code, String name) {

  static Unit of(UnitView view) {
    return new Unit(view.id().toString(), view.operator().toString(), view.code(), view.name());
  }

  /**
   * Several of them.
   *
   * @param items by name
   */
  public record Units(List<Unit> items) {}
}
