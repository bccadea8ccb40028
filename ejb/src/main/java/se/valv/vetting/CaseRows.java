package se.valv.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.Surveys;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.sealing.BlindIndex;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Sealer;

/**
 * The rows of vetting cases: sealed and made findable when written, opened when read. Nothing of
 * them goes to the search index.
 */
@ApplicationScoped
class CaseRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private Surveys surveys;
  @Inject private Sealer sealer;
  @Inject private BlindIndex index;

  /** Adds the case that a grant was given to make. */
  public void add(Grant grant, CaseContent content) {
    entities.persist(new StoredCase(grant, sealer.seal(content, grant)));
    index.put(grant, content.words());
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, CaseContent content) {
    entities.find(StoredCase.class, grant.object().value()).change(sealer.seal(content, grant));
    index.put(grant, content.words());
  }

  /** A case as it is now, once the reading is on the trail. */
  public Found read(Actor actor, CaseId id) {
    return Again.reading(() -> {
      var grant = access.require(actor, Action.READ, CaseAct.CASE_READ, id);
      return open(access.fetch(grant, StoredCase.class), grant);
    });
  }

  /** Every case in reach, once the reading of each is on the trail. */
  public List<Found> all(Actor actor, CaseAct act) {
    return Again.reading(
        () -> opened(actor, surveys.require(actor, Action.READ, act, Kind.CLEARANCE_CASE)));
  }

  /** The cases of these participations, of those in reach. */
  public List<Found> of(Actor actor, CaseAct act, Collection<UUID> participations) {
    return find(
        actor,
        act,
        operator -> participations.stream().map(id -> CaseContent.participation(operator, id)));
  }

  /** Those in which something is to be done, whatever the day. */
  public List<Found> awaiting(Actor actor, CaseAct act) {
    return find(actor, act, operator -> Stream.of(CaseContent.awaiting(operator)));
  }

  /** Those in which something was done last in one of these months that is done again. */
  public List<Found> since(Actor actor, CaseAct act, Collection<YearMonth> months) {
    return find(
        actor, act, operator -> months.stream().map(month -> CaseContent.since(operator, month)));
  }

  private List<Found> find(
      Actor actor, CaseAct act, Function<OperatorId, Stream<BlindWord>> words) {
    var asked = compartments.operators(actor, List.of()).stream().flatMap(words).toList();
    return Again.reading(() -> {
      var ids = index.find(actor, asked);
      return opened(actor, surveys.require(actor, Action.READ, act, Kind.CLEARANCE_CASE, ids));
    });
  }

  private List<Found> opened(Actor actor, List<Grant> grants) {
    var rows = surveys.fetch(actor, grants, StoredCase.class);
    return IntStream.range(0, rows.size()).mapToObj(i -> open(rows.get(i), grants.get(i))).toList();
  }

  private Found open(StoredCase row, Grant grant) {
    try (var plain = sealer.open(row, grant)) {
      var id = new CaseId(grant.object().value());
      return new Found(id, grant, plain.as(CaseContent.class));
    }
  }

  /**
   * A case that was read.
   *
   * @param id which
   * @param grant by which decision
   * @param content what it holds
   */
  record Found(CaseId id, Grant grant, CaseContent content) {

    int version() {
      return grant.version();
    }
  }
}
