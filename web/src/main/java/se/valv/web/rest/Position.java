package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.Edition;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Touch;

/**
 * A position. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param operator id of the verksamhetsutövare
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param current what it is now
 * @param earlier what it was, the newest first
 * @param placements in säkerhetsklass, the newest first
 * @param proposable whether the caller may propose a placement now
 * @param consequences what ended placements ask of whoever vets
 * @param endsOn first day on which it is no more
 * @param registeredAt when it was registered
 */
public record Position(
    String id,
    String number,
    String operator,
    String securityClass,
    List<Compartment> compartments,
    Described current,
    List<Described> earlier,
    List<Placement> placements,
    boolean proposable,
    List<Asked> consequences,
    @Nullable String endsOn,
    String registeredAt) {

  static Position of(PositionView view) {
    var described = view.editions().reversed().stream().map(Described::of).toList();
    var ending = view.ending();
    return new Position(
        view.id().value().toString(),
        view.head().number(),
        view.head().operator().toString(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        described.getFirst(),
        described.subList(1, described.size()),
        Placement.all(view),
        view.proposable(),
        view.consequences().stream()
            .map(c -> new Asked(c.duty().name(), c.placement().toString(), c.on().toString()))
            .toList(),
        ending == null ? null : ending.on().toString(),
        view.head().registeredAt().toString());
  }

  @Override
  public String toString() {
    return "Position[" + id + "]";
  }

  /**
   * What a position is, or was.
   *
   * @param positionCode what the personnel system calls it
   * @param title what it is called
   * @param unit id of the unit that it belongs to; absent for the operator itself
   * @param tasks what whoever holds it does
   * @param kind how whoever holds it takes part
   * @param sensitive whether it is part of säkerhetskänslig verksamhet
   * @param tellHr whether HR may be told that it asks for no vetting
   * @param tellInAdvertisement whether an advertisement may say that it is placed
   * @param assets those that it touches
   * @param version version of the record in which it was written
   * @param since when it was written
   * @param by account
   */
  public record Described(
      String positionCode,
      String title,
      @Nullable String unit,
      @Nullable String tasks,
      String kind,
      boolean sensitive,
      boolean tellHr,
      boolean tellInAdvertisement,
      List<Touched> assets,
      int version,
      String since,
      String by) {

    static Described of(Edition edition) {
      var what = edition.description();
      return new Described(
          what.code().value(),
          what.title(),
          Sent.maybeText(what.unit()),
          what.tasks(),
          what.kind().name(),
          what.sensitive(),
          what.disclosure().toHr(),
          what.disclosure().inAdvertisement(),
          what.assets().stream().map(Touched::of).toList(),
          edition.version(),
          edition.at().toString(),
          edition.by().toString());
    }

    @Override
    public String toString() {
      return "Described[" + version + "]";
    }
  }

  /**
   * An asset that a position touches.
   *
   * @param asset its id
   * @param extent how much of it
   */
  public record Touched(String asset, String extent) {

    static Touched of(Touch touch) {
      return new Touched(touch.asset().value().toString(), touch.extent().name());
    }
  }

  /**
   * What an ended placement asks of whoever vets, for each participation in the position.
   *
   * @param duty {@code DEREGISTER} or {@code NEW_VETTING}
   * @param placement id of the placement that ended
   * @param on from which day
   */
  public record Asked(String duty, String placement, String on) {}
}
