package se.valv.access;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.identity.RecordId;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Puts role, label and law together for one record or one label, inside the actor's transaction.
 */
@ApplicationScoped
class Decisions {

  private static final String HEADERS =
      "select new se.valv.access.RecordHeader(r.id, r.kind, r.labelId, r.version)"
          + " from ProtectedRecord r";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Rights rights;
  @Inject private Installation installation;

  /** The record as it is now, if the actor's role, standing and need let him do this with it. */
  public Optional<RecordHeader> permitted(Actor actor, Action action, RecordId id) {
    if (!actor.may(Permission.toDo(action, id.kind()))) {
      return Optional.empty();
    }
    return header(id)
        .filter(header -> covered(actor, action, header.label()))
        .map(header -> newest(List.of(header)).getFirst());
  }

  private Optional<RecordHeader> header(RecordId id) {
    return entities
        .createQuery(HEADERS + " where r.id = :id and r.kind = :kind", RecordHeader.class)
        .setParameter("id", id.value())
        .setParameter("kind", id.kind().name())
        .getResultStream()
        .findFirst();
  }

  /** All records of a kind with which the actor may do this. */
  public List<RecordHeader> permittedOf(Actor actor, Action action, Kind kind) {
    return permittedOf(
        actor,
        action,
        kind,
        entities
            .createQuery(HEADERS + " where r.kind = :kind", RecordHeader.class)
            .setParameter("kind", kind.name())
            .getResultList());
  }

  /** Of these records, those of a kind with which the actor may do this. */
  public List<RecordHeader> permittedOf(Actor actor, Action action, Kind kind, Set<ObjectId> ids) {
    return permittedOf(actor, action, kind, headers(ids));
  }

  private List<RecordHeader> permittedOf(
      Actor actor, Action action, Kind kind, List<RecordHeader> found) {
    var reach = reach(actor, action, kind);
    return newest(
        found.stream().filter(h -> h.kind() == kind && reach.containsKey(h.label())).toList());
  }

  /** Of these, those of a kind that the actor may read and whose label another dominates. */
  public Set<ObjectId> dominated(Actor actor, Label by, Kind kind, Set<ObjectId> ids) {
    var reach = reach(actor, Action.READ, kind);
    return headers(ids).stream()
        .filter(h -> h.kind() == kind)
        .filter(h -> Optional.ofNullable(reach.get(h.label())).filter(by::dominates).isPresent())
        .map(RecordHeader::object)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the actor may do this with records of a kind; nowhere without the role. */
  private Map<LabelId, Label> reach(Actor actor, Action action, Kind kind) {
    return actor.may(Permission.toDo(action, kind))
        ? rights.reach(actor, Set.of(action))
        : Map.of();
  }

  /**
   * The records, if each is at least as new as the trail has seen it: an old row that was put back
   * is {@link Tampered}. A change may have been committed between the two looks, so there is a
   * third.
   */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "The trail of others is asked for one number alone.")
  private List<RecordHeader> newest(List<RecordHeader> found) {
    if (found.isEmpty()) {
      return found;
    }
    List<?> seen =
        entities
            .createNativeQuery(
                "select valv.newest_version(id) from unnest(cast(string_to_array(?1, ',') as"
                    + " uuid[])) with ordinality as asked (id, place) order by place")
            .setParameter(1, found.stream().map(h -> h.object().toString()).collect(joining(",")))
            .getResultList();
    return IntStream.range(0, found.size())
        .mapToObj(i -> newest(found.get(i), (Integer) seen.get(i)))
        .toList();
  }

  private RecordHeader newest(RecordHeader found, int seen) {
    if (found.version() >= seen) {
      return found;
    }
    return headers(List.of(found.object())).stream()
        .filter(again -> again.version() >= seen)
        .findFirst()
        .orElseThrow(() -> new Tampered("a record is older than the trail has seen it"));
  }

  /** Whether the actor may make a record under a label; by writing there, or by giving to it. */
  public Making mayMake(Actor actor, Kind kind, Label label) {
    return mayMake(actor, Action.WRITE, kind, label);
  }

  /** As {@link #mayMake}; a record that comes of a decision is made by the right to approve. */
  public Making mayMake(Actor actor, Action right, Kind kind, Label label) {
    if (!actor.may(Permission.toDo(right, kind))) {
      throw new NotFound();
    }
    if (!installation.maxClass().orElse(SecurityClass.NONE).atLeast(label.securityClass())) {
      return new Unwritable("securityClass", "ABOVE_MAX_CLASS", "MAX_CLASS");
    }
    if (right == Action.WRITE
        && permits(rights.decide(actor, label, Action.DROP, Relation.OTHER))) {
      return new Writable(Action.DROP);
    }
    return switch (rights.decide(actor, label, right, Relation.OTHER)) {
      case Decision.Permit permit -> new Writable(right);
      case Decision.Deny deny -> unwritable(deny.rule());
    };
  }

  /** The labels that the actor may both search and read. */
  public Map<LabelId, Label> searchable(Actor actor) {
    return actor.may(Permission.SEARCH_USE)
        ? rights.reach(actor, Set.of(Action.READ, Action.SEARCH))
        : Map.of();
  }

  /** Of these ids, those that row-level security shows. */
  public List<RecordHeader> headers(Collection<ObjectId> ids) {
    return entities
        .createQuery(HEADERS + " where r.id in :ids", RecordHeader.class)
        .setParameter("ids", ids.stream().map(ObjectId::value).toList())
        .getResultList();
  }

  private boolean covered(Actor actor, Action action, LabelId label) {
    return rights
        .label(label)
        .filter(l -> permits(rights.decide(actor, l, action, Relation.OTHER)))
        .isPresent();
  }

  private static boolean permits(Decision decision) {
    return switch (decision) {
      case Decision.Permit permit -> true;
      case Decision.Deny deny -> false;
    };
  }

  private static Unwritable unwritable(Decision.Rule rule) {
    return switch (rule) {
      case NO_NEED, OWN_APPROVAL -> new Unwritable("compartments", "NOT_YOURS", rule.name());
      case NOT_RELIABLE, NOT_KNOWLEDGEABLE, POSITION_CLASS ->
          new Unwritable("securityClass", "ABOVE_YOUR_OWN", rule.name());
    };
  }

  /** Whether a record may be made. */
  sealed interface Making {}

  /**
   * It may.
   *
   * @param action by which right
   */
  record Writable(Action action) implements Making {}

  /**
   * It may not, and what the actor may know of why: it says nothing but his own rights.
   *
   * @param field the field to mend
   * @param code the rule in the answer
   * @param rule the rule in the trail
   */
  record Unwritable(String field, String code, String rule) implements Making {}
}
