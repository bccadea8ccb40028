package se.valv.web.rest;

import java.util.List;
import se.valv.access.CompartmentView;

/**
 * A compartment that the caller has need in.
 *
 * @param id its id
 * @param code its short code
 * @param name its name
 */
public record Compartment(String id, String code, String name) {

  static Compartment of(CompartmentView view) {
    return new Compartment(view.id().toString(), view.code(), view.name());
  }

  /**
   * Several of them.
   *
   * @param items by code
   */
  public record Compartments(List<Compartment> items) {}
}
