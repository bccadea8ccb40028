package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.Basis;
import se.valv.clearance.position.Ground;
import se.valv.clearance.position.PlacementRuling;
import se.valv.clearance.position.PlacementStep;
import se.valv.clearance.position.PlacementView;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Proposal;

/**
 * A placement of a position in säkerhetsklass.
 *
 * @param id its id
 * @param positionClass {@code 1 2 3 UTAN_KLASS}
 * @param state where it stands today
 * @param authority whose the decision is, or was
 * @param asked what the rules asked for when it was proposed
 * @param basis the analysis that it rests on
 * @param reason kontrollorsak
 * @param ruling the decision
 * @param endsOn first day on which it is not in force, when it was changed or revoked
 * @param successor id of the placement that took its place
 * @param open the events that the caller may send now
 * @param steps what has happened, oldest first
 */
public record Placement(
    String id,
    String positionClass,
    String state,
    String authority,
    ClassProposal asked,
    @Nullable PlacedOn basis,
    @Nullable String reason,
    @Nullable Decided ruling,
    @Nullable String endsOn,
    @Nullable String successor,
    List<String> open,
    List<PlacementHappened> steps) {

  static List<Placement> all(PositionView view) {
    return view.placements().stream().map(Placement::of).toList();
  }

  private static Placement of(PlacementView view) {
    var placement = view.placement();
    var end = placement.end();
    return new Placement(
        placement.id().toString(),
        placement.positionClass().code(),
        view.state().name(),
        view.authority().name(),
        ClassProposal.of(placement.proposal()),
        PlacedOn.of(placement.basis()),
        placement.reason(),
        Decided.of(placement.ruling()),
        end == null ? null : end.on().toString(),
        end == null ? null : Sent.maybeText(end.successor()),
        view.open().stream().map(Enum::name).toList(),
        placement.steps().stream().map(PlacementHappened::of).toList());
  }

  @Override
  public String toString() {
    return "Placement[" + id + "]";
  }

  /**
   * The placements of a position.
   *
   * @param items the newest first
   */
  public record Placed(List<Placement> items) {}

  /**
   * What the rules ask for.
   *
   * @param positionClass {@code 1 2 3 UTAN_KLASS}
   * @param grounds what asks for it, the gravest first
   * @param ungraded how many assets have neither class nor level, and so ask for nothing yet
   */
  public record ClassProposal(String positionClass, List<Grounds> grounds, int ungraded) {

    static ClassProposal of(Proposal proposal) {
      return new ClassProposal(
          proposal.positionClass().code(),
          proposal.grounds().stream().map(Grounds::of).toList(),
          proposal.ungraded());
    }

    @Override
    public String toString() {
      return "ClassProposal";
    }
  }

  /**
   * An asset that asks for a class.
   *
   * @param asset its id
   * @param number its number
   * @param name what it is called
   * @param grade its class or consequence level
   * @param extent how much of it the position gets
   * @param positionClass what that asks for
   */
  public record Grounds(
      String asset, String number, String name, String grade, String extent, String positionClass) {

    static Grounds of(Ground ground) {
      return new Grounds(
          ground.asset().value().toString(),
          ground.number(),
          ground.name(),
          ground.grade(),
          ground.extent().name(),
          ground.positionClass().code());
    }

    @Override
    public String toString() {
      return "Grounds[" + asset + "]";
    }
  }

  /**
   * The analysis that a placement rests on.
   *
   * @param analysis its id
   * @param number its number
   * @param edition which edition
   * @param establishedOn when it was established
   */
  public record PlacedOn(String analysis, String number, int edition, String establishedOn) {

    static @Nullable PlacedOn of(@Nullable Basis basis) {
      return basis == null
          ? null
          : new PlacedOn(
              basis.analysis().toString(),
              basis.number(),
              basis.edition(),
              basis.establishedOn().toString());
    }
  }

  /**
   * A decision.
   *
   * @param authority whose it was
   * @param registryNumber number of the matter
   * @param decidedOn on which day
   * @param from first day in force
   * @param to first day on which it no longer is, when that was decided with it
   */
  public record Decided(
      String authority, String registryNumber, String decidedOn, String from, @Nullable String to) {

    static @Nullable Decided of(@Nullable PlacementRuling ruling) {
      return ruling == null
          ? null
          : new Decided(
              ruling.authority().name(),
              ruling.registryNumber(),
              ruling.decidedOn().toString(),
              ruling.from().toString(),
              Sent.maybeText(ruling.to()));
    }

    @Override
    public String toString() {
      return "Decided";
    }
  }

  /**
   * Something that happened.
   *
   * @param act what, as the log calls it
   * @param by account
   * @param at when it was written
   * @param text why
   */
  public record PlacementHappened(String act, String by, String at, @Nullable String text) {

    static PlacementHappened of(PlacementStep step) {
      return new PlacementHappened(
          step.act().code(), step.by().toString(), step.at().toString(), step.text());
    }

    @Override
    public String toString() {
      return "PlacementHappened[" + act + "]";
    }
  }
}
