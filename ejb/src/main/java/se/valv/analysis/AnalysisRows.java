package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.Relabelling;
import se.valv.access.Surveys;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/** The rows of analyses: sealed and indexed when written, opened and checked when read. */
@ApplicationScoped
class AnalysisRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Relabelling relabelling;
  @Inject private Surveys surveys;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;

  /** Adds the analysis that a grant was given to make. */
  public void add(Grant grant, AnalysisContent content) {
    entities.persist(new Analysis(grant, sealer.seal(content, grant)));
    outbox.put(grant, AnalysisIndex.of(content));
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, AnalysisContent content) {
    entities.find(Analysis.class, grant.object().value()).change(sealer.seal(content, grant));
    outbox.put(grant, AnalysisIndex.of(content));
  }

  /**
   * An analysis as it is now, once the reading is on the trail; asked for anew when somebody saves
   * it in between.
   *
   * @throws Tampered when its words are not those that were established
   */
  public Found read(Actor actor, AnalysisId id) {
    return Again.reading(
        () -> open(id, access.require(actor, Action.READ, AnalysisAct.ANALYSIS_READ, id)));
  }

  /** As {@link #read}, in order to print it. */
  public Found print(Actor actor, AnalysisId id) {
    return open(id, access.require(actor, Action.PRINT, AnalysisAct.ANALYSIS_PRINTED, id));
  }

  /** Those that grants are for, in their order. */
  public List<Found> all(Actor actor, List<Grant> grants) {
    var stored = surveys.fetch(actor, grants, Analysis.class).iterator();
    return grants.stream()
        .map(grant -> open(new AnalysisId(grant.object().value()), grant, stored.next()))
        .toList();
  }

  private Found open(AnalysisId id, Grant grant) {
    return open(id, grant, access.fetch(grant, Analysis.class));
  }

  private Found open(AnalysisId id, Grant grant, Analysis stored) {
    try (var plain = sealer.open(stored, grant)) {
      return new Found(id, grant, whole(plain.as(AnalysisContent.class)));
    }
  }

  /** The label that a grant was given under. */
  public Label label(Grant grant) {
    return Optional.of(grant)
        .flatMap(g -> relabelling.label(g.actor(), g.label()))
        .orElseThrow(NotFound::new);
  }

  private static AnalysisContent whole(AnalysisContent content) {
    var how = content.course().establishment();
    if (how != null
        && !how.fingerprint().equals(new Frozen(content.head(), content.words()).fingerprint())) {
      throw new Tampered("an established analysis has other words than its fingerprint");
    }
    return content;
  }

  /**
   * An analysis that was read.
   *
   * @param id which
   * @param grant by which decision
   * @param content what it holds
   */
  record Found(AnalysisId id, Grant grant, AnalysisContent content) {

    int version() {
      return grant.version();
    }
  }
}
