package se.valv.clearance.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.LabelView;
import se.valv.access.Surveys;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/** The rows of positions: sealed and indexed when written, opened when read. */
@ApplicationScoped
class PositionRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Compartments compartments;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;

  /** Adds the position that a grant was given to make, under a label of a class. */
  public void add(Grant grant, DescribePosition input, PositionContent content) {
    entities.persist(new StoredPosition(grant, sealer.seal(content, grant)));
    outbox.put(grant, content.indexed(input.securityClass()));
  }

  /**
   * Puts new content where the old was, as the version that the grant is for.
   *
   * @param before as it was read
   */
  public void replace(Grant grant, Found before, PositionContent content) {
    entities.find(StoredPosition.class, grant.object().value()).change(sealer.seal(content, grant));
    outbox.put(grant, content.indexed(before.label().securityClass()));
  }

  /**
   * A position as it is now, once the reading is on the trail; asked for anew when somebody saves
   * it in between.
   */
  public Found read(Actor actor, PositionId id) {
    return Again.reading(() -> {
      var grant = access.require(actor, Action.READ, PositionAct.POSITION_READ, id);
      var row = access.fetch(grant, StoredPosition.class);
      return open(row, grant, compartments.describe(actor, grant.label()));
    });
  }

  /** Every position in reach, once the reading of each is on the trail. */
  public List<Found> all(Actor actor, PositionAct act) {
    return Again.reading(
        () -> granted(actor, surveys.require(actor, Action.READ, act, Kind.POSITION)));
  }

  /** Those of these in reach, once the reading of each is on the trail. */
  public List<Found> among(Actor actor, Collection<PositionId> ids) {
    var objects = ids.stream().map(PositionId::object).collect(Collectors.toSet());
    return Again.reading(() -> {
      var act = PositionAct.POSITION_READ;
      var grants = surveys.require(actor, Action.READ, act, Kind.POSITION, objects);
      return granted(actor, grants);
    });
  }

  /** Opens those that grants were given for, whose reading is on the trail. */
  public List<Found> granted(Actor actor, List<Grant> grants) {
    var labels = new HashMap<LabelId, LabelView>();
    grants.forEach(
        grant -> labels.computeIfAbsent(grant.label(), id -> compartments.describe(actor, id)));
    var rows = surveys.fetch(actor, grants, StoredPosition.class);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> {
          var grant = grants.get(i);
          return open(rows.get(i), grant, Objects.requireNonNull(labels.get(grant.label())));
        })
        .toList();
  }

  private Found open(StoredPosition row, Grant grant, LabelView label) {
    try (var plain = sealer.open(row, grant)) {
      var id = new PositionId(grant.object().value());
      return new Found(id, grant, label, plain.as(PositionContent.class));
    }
  }
}
