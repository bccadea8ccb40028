package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.need.CompartmentDetail;
import se.valv.organisation.CompartmentKind;

/**
 * A compartment with its owner and purpose.
 *
 * @param id its id
 * @param code its short code
 * @param name its name
 * @param operator whose
 * @param unit of which unit
 * @param kind what sort of information
 * @param purpose what it is for
 * @param owner account of the information owner
 * @param ownerName his name
 */
public record CompartmentEntry(
    String id,
    String code,
    String name,
    String operator,
    @Nullable String unit,
    CompartmentKind kind,
    String purpose,
    String owner,
    String ownerName) {

  static CompartmentEntry of(CompartmentDetail detail) {
    return new CompartmentEntry(
        detail.named().id().toString(),
        detail.named().code(),
        detail.named().name(),
        detail.place().operator().toString(),
        Sent.maybeText(detail.place().unit()),
        detail.kind(),
        detail.purpose(),
        detail.owner().toString(),
        detail.ownerName());
  }

  /**
   * Several of them.
   *
   * @param items by code
   */
  public record Register(List<CompartmentEntry> items) {}
}
