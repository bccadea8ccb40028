package se.valv.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.sealing.BlindIndex;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Sealer;

/**
 * The rows of persons: sealed and made findable by number when written, opened when read. Nothing
 * of them goes to the search index.
 */
@ApplicationScoped
class PersonRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private References references;
  @Inject private Sealer sealer;
  @Inject private BlindIndex index;

  /** Adds the person that a grant was given to make. */
  public void add(Grant grant, PersonContent content) {
    entities.persist(new Person(grant, sealer.seal(content, grant)));
    index.put(grant, content.words());
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, PersonContent content) {
    entities.find(Person.class, grant.object().value()).change(sealer.seal(content, grant));
    index.put(grant, content.words());
  }

  /** A person as he is now, once the act is on the trail; asked for anew when saved in between. */
  public Found read(Actor actor, Action action, PersonAct act, PersonId id) {
    return Again.reading(() -> {
      var grant = access.require(actor, action, act, id);
      return open(access.fetch(grant, Person.class), grant);
    });
  }

  /** Those in reach that are found by any of these words, once the reading of each is recorded. */
  public List<Found> find(Actor actor, PersonAct act, List<BlindWord> words) {
    return Again.reading(() -> opened(actor, act, index.find(actor, words)));
  }

  /** Of those, the ones whose label another dominates; each of the others is on the trail too. */
  public Within findWithin(Actor actor, List<BlindWord> words, Label within) {
    var act = PersonAct.PERSON_LOOKED_UP;
    return Again.reading(() -> {
      var ids = index.find(actor, words);
      var holdable = references.holdable(actor, act, within, Kind.PERSON, ids);
      var asked = ids.isEmpty() ? PersonLookup.Work.FOUND_NOBODY : PersonLookup.Work.ASKED;
      return new Within(
          holdable.isEmpty() ? asked : PersonLookup.Work.READ, opened(actor, act, holdable));
    });
  }

  /** Those of these in reach, once the reading of each is on the trail. */
  public List<Found> among(Actor actor, PersonAct act, Collection<PersonId> ids) {
    var objects = ids.stream().map(PersonId::object).collect(Collectors.toSet());
    return Again.reading(() -> opened(actor, act, objects));
  }

  private List<Found> opened(Actor actor, PersonAct act, Set<ObjectId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var grants = surveys.require(actor, Action.READ, act, Kind.PERSON, ids);
    var rows = surveys.fetch(actor, grants, Person.class);
    return IntStream.range(0, rows.size()).mapToObj(i -> open(rows.get(i), grants.get(i))).toList();
  }

  private Found open(Person row, Grant grant) {
    try (var plain = sealer.open(row, grant)) {
      var id = new PersonId(grant.object().value());
      return new Found(id, grant, plain.as(PersonContent.class));
    }
  }

  /**
   * Those of some whose label another dominates.
   *
   * @param work how far the look-up went
   * @param found those who were read
   */
  record Within(PersonLookup.Work work, List<Found> found) {}

  /**
   * A person that was read.
   *
   * @param id who
   * @param grant by which decision
   * @param content what is kept of him
   */
  record Found(PersonId id, Grant grant, PersonContent content) {

    int version() {
      return grant.version();
    }
  }
}
