package se.valv.clearance.position;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.access.References;
import se.valv.access.Relabelling;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * Placement of positions in säkerhetsklass (SSL 3:6-8, SSF 5:5-10): proposed by rule and by a
 * human, prepared, decided by who may, changed and revoked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Placements {

  @Inject private JointActs acts;
  @Inject private References references;
  @Inject private Relabelling relabelling;
  @Inject private Analyses analyses;
  @Inject private Assets assets;
  @Inject private PositionRows rows;
  @Inject private PositionRules rules;
  @Inject private Clock clock;

  /** What the rules make of the assets that a position touches, of those in the reader's reach. */
  public Proposal proposal(Actor actor, PositionId id) {
    return proposal(actor, rows.read(actor, id));
  }

  /**
   * Proposes how a position is placed.
   *
   * @throws Invalid that says what stands in the way
   */
  public PlacementId propose(Actor actor, PositionId position, ProposePlacement input) {
    var id = PlacementId.random();
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, position);
          var now = rules.now(found.version() + 1);
          new PlacementSteps(found.content(), rules.hand(actor, found), now)
              .unproposable()
              .ifPresent(error -> {
                throw new Invalid(List.of(error));
              });
          var act = PositionAct.PLACEMENT_PROPOSED;
          var step = new PlacementStep(act, actor.account().value(), clock.instant(), input.text());
          var placement =
              new Placement(
                  id,
                  input.positionClass(),
                  proposal(actor, found),
                  basis(actor, found, input.analysis()),
                  null,
                  PlacementState.PROPOSED,
                  null,
                  null,
                  now.version(),
                  List.of(step));
          return List.of(alter(act, Action.WRITE, id, found, found.content().with(placement)));
        });
    return id;
  }

  /**
   * Takes a placement a step further.
   *
   * @param version of the position, as it was seen
   * @throws Stale when the placement was altered since
   * @throws Invalid that says what stands in the way
   */
  public void take(
      Actor actor, PositionId position, PlacementId id, int version, TakePlacementStep input) {
    var event = input.event();
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, position);
          var placement = found.content().find(id).orElseThrow(NotFound::new);
          if (placement.version() > version) {
            throw new Stale();
          }
          var steps =
              new PlacementSteps(
                  found.content(), rules.hand(actor, found), rules.now(found.version() + 1));
          var next = steps.next(placement, input);
          return List.of(alter(event.act(), event.action(), id, found, next));
        });
  }

  /**
   * Notes that the placements of a position were held against a newer version of what they rest on,
   * and remain. Whether there is such a version is for the caller to have seen.
   *
   * @param version of the position, as it was seen
   * @param text why they remain
   * @throws Stale when the position was altered since
   * @throws Invalid that says what stands in the way
   */
  public void examine(Actor actor, PositionId position, int version, String text) {
    new FieldChecks().text("comment", text, Placement.MAX_TEXT).orThrow();
    var found = rows.read(actor, position);
    if (found.version() != version) {
      throw new Stale();
    }
    var now = rules.now(version + 1);
    var next = new PlacementSteps(found.content(), rules.hand(actor, found), now).examined(text);
    var act = PositionAct.PLACEMENT_EXAMINED;
    acts.perform(
        actor,
        List.of(
            new JointAct.Alter(
                act,
                Action.WRITE,
                null,
                position,
                version,
                grant -> rows.replace(grant, found, next))));
  }

  private JointAct alter(
      PositionAct act, Action right, PlacementId id, Found found, PositionContent next) {
    return new JointAct.Alter(
        act,
        right,
        id.toString(),
        found.id(),
        found.version(),
        grant -> rows.replace(grant, found, next));
  }

  private Proposal proposal(Actor actor, Found found) {
    var touches = found.content().description().assets();
    var worth =
        assets.read(actor, touches.stream().map(Touch::asset).toList()).stream()
            .map(Placements::worth)
            .toList();
    return rules.classes(actor, rules.today()).propose(touches, worth);
  }

  private static ClassRules.Worth worth(AssetView asset) {
    return new ClassRules.Worth(asset.id(), asset.number(), asset.name(), asset.assessment());
  }

  /** The analysis as it is now; one that is not in force, or not to be pointed at, is none. */
  private @Nullable Basis basis(Actor actor, Found found, @Nullable AnalysisId id) {
    if (id == null) {
      return null;
    }
    var label = relabelling.label(actor, found.grant().label()).orElseThrow(NotFound::new);
    var act = PositionAct.POSITION_REFERRED;
    if (references.holdable(actor, act, label, Kind.ANALYSIS, List.of(id.object())).isEmpty()) {
      throw new Invalid("analysis", "NOT_REFERABLE");
    }
    var analysis = analyses.read(actor, id);
    if (!analysis.course().state().isInForce()) {
      throw new Invalid("analysis", "NOT_IN_FORCE");
    }
    return Basis.of(analysis).orElseThrow();
  }
}
