package se.valv.analysis.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.Surveys;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.sealing.Sealer;
import se.valv.search.IndexText;
import se.valv.search.Outbox;

/** The rows of control plans: sealed and indexed when written, opened when read. */
@ApplicationScoped
class ControlRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;

  /** Adds the control plan that a grant was given to make. */
  public void add(Grant grant, ControlContent content) {
    entities.persist(new ControlPlan(grant, sealer.seal(content, grant)));
    outbox.put(grant, indexed(content));
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, ControlContent content) {
    entities.find(ControlPlan.class, grant.object().value()).change(sealer.seal(content, grant));
    outbox.put(grant, indexed(content));
  }

  /**
   * A control plan as it is now, once the reading is on the trail; asked for anew when somebody
   * saves it in between.
   */
  public Found read(Actor actor, ControlPlanId id) {
    return Again.reading(() -> {
      var grant = access.require(actor, Action.READ, ControlAct.CONTROL_PLAN_READ, id);
      return open(access.fetch(grant, ControlPlan.class), grant);
    });
  }

  /** Every control plan in reach, once the reading of each is on the trail. */
  public List<Found> all(Actor actor) {
    var act = ControlAct.CONTROL_PLAN_LISTED;
    return Again.reading(
        () -> granted(actor, surveys.require(actor, Action.READ, act, Kind.CONTROL_PLAN)));
  }

  /** Opens those that grants were given for, whose reading is on the trail. */
  public List<Found> granted(Actor actor, List<Grant> grants) {
    var rows = surveys.fetch(actor, grants, ControlPlan.class);
    return IntStream.range(0, rows.size()).mapToObj(i -> open(rows.get(i), grants.get(i))).toList();
  }

  private Found open(ControlPlan row, Grant grant) {
    try (var plain = sealer.open(row, grant)) {
      var id = new ControlPlanId(grant.object().value());
      return new Found(id, grant, plain.as(ControlContent.class));
    }
  }

  /** What a control plan is found by: every word, for the index has the record's own label. */
  private static IndexText indexed(ControlContent content) {
    var head = content.head();
    var text =
        content.items().stream()
            .flatMap(item ->
                Stream.concat(
                    Stream.of(
                        item.undertaking().name(),
                        item.undertaking().text(),
                        item.undertaking().responsible()),
                    item.steps().stream().map(ControlStep::text)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new IndexText(
        "Kontrollplan " + head.year(),
        text,
        head.number(),
        SecurityClass.NONE,
        Map.of("operator", head.operator().toString()),
        head.begunAt());
  }

  /**
   * A control plan that was read.
   *
   * @param id which
   * @param grant by which decision
   * @param content what it holds
   */
  record Found(ControlPlanId id, Grant grant, ControlContent content) {

    int version() {
      return grant.version();
    }
  }
}
