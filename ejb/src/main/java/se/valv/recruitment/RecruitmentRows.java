package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.identity.ObjectId;
import se.valv.identity.RecordId;
import se.valv.sealing.BlindIndex;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Sealer;

/** The rows of this package: sealed and made findable when written, opened when read. */
@ApplicationScoped
class RecruitmentRows {

  private static final RecruitmentAct READ = RecruitmentAct.RECRUITMENT_READ;

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private References references;
  @Inject private Sealer sealer;
  @Inject private BlindIndex index;

  /** Adds the record that a grant was given to make, to be found by these words for ever. */
  public <R extends KeptRow, C extends Record> void add(
      Shelf<R, C> shelf, Grant grant, C content, Collection<BlindWord> words) {
    entities.persist(shelf.made().apply(grant, sealer.seal(content, grant)));
    index.put(grant, words);
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public <R extends KeptRow, C extends Record> void replace(
      Shelf<R, C> shelf, Grant grant, C content) {
    entities.find(shelf.row(), grant.object().value()).change(sealer.seal(content, grant));
  }

  /** A record as it is now, once the act is on the trail. */
  public <R extends KeptRow, C extends Record> Kept<C> read(
      Actor actor, RecruitmentAct act, RecordId id, Shelf<R, C> shelf) {
    return Again.reading(() -> {
      var grant = access.require(actor, Action.READ, act, id);
      return open(access.fetch(grant, shelf.row()), grant, shelf);
    });
  }

  /** Those in reach that are found by any of these words, once each reading is on the trail. */
  public <R extends KeptRow, C extends Record> List<Kept<C>> find(
      Actor actor, RecruitmentAct act, Collection<BlindWord> words, Shelf<R, C> shelf) {
    return Again.reading(() -> opened(actor, act, index.find(actor, words), shelf));
  }

  /** Which records in reach are found by any of these words; none is opened. */
  public Set<ObjectId> named(Actor actor, Collection<BlindWord> words) {
    return index.find(actor, words);
  }

  /**
   * Reads a case as a person is read when he is looked up, so that to find nobody is as much work
   * as to find somebody.
   */
  public void inPlaceOfPerson(Actor actor, ObjectId known, Label label) {
    Again.reading(() -> {
      var ids = references.holdable(actor, READ, label, Shelf.CASES.kind(), Set.of(known));
      return opened(actor, READ, ids, Shelf.CASES).size();
    });
  }

  /** As {@link #inPlaceOfPerson}, for who finds no vetting. */
  public void inPlaceOfVetting(Actor actor, ObjectId known) {
    Again.reading(() -> opened(actor, READ, Set.of(known), Shelf.CASES).size());
  }

  private <R extends KeptRow, C extends Record> List<Kept<C>> opened(
      Actor actor, RecruitmentAct act, Set<ObjectId> ids, Shelf<R, C> shelf) {
    var grants = surveys.require(actor, Action.READ, act, shelf.kind(), ids);
    var rows = surveys.fetch(actor, grants, shelf.row());
    return IntStream.range(0, rows.size())
        .mapToObj(i -> open(rows.get(i), grants.get(i), shelf))
        .toList();
  }

  private <R extends KeptRow, C extends Record> Kept<C> open(
      R row, Grant grant, Shelf<R, C> shelf) {
    try (var plain = sealer.open(row, grant)) {
      return new Kept<>(grant, plain.as(shelf.content()));
    }
  }
}
