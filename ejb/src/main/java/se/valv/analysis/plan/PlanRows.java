package se.valv.analysis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.Surveys;
import se.valv.access.Transactions;
import se.valv.analysis.AnalysisId;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;
import se.valv.problem.Invalid;
import se.valv.problem.Tampered;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;
import se.valv.sealing.Sealer;
import se.valv.search.IndexText;
import se.valv.search.Outbox;

/** The rows of plans: sealed and indexed when written, opened when read. */
@ApplicationScoped
class PlanRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Transactions transactions;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;

  /** Adds the plan that a grant was given to make. */
  public void add(Grant grant, PlanContent content) {
    var analysis = content.head().analysis();
    entities.persist(new Plan(grant, sealer.seal(content, grant), analysis));
    outbox.put(grant, indexed(content));
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, PlanContent content) {
    entities
        .find(Plan.class, grant.object().value())
        .change(sealer.seal(content, grant), content.head().analysis());
    outbox.put(grant, indexed(content));
  }

  /** The plan of an analysis, if the actor reaches it. */
  public Optional<PlanId> of(Actor actor, AnalysisId analysis) {
    return transactions.as(
        actor,
        () ->
            entities
                .createQuery("select p.id from Plan p where p.analysis = :analysis", UUID.class)
                .setParameter("analysis", analysis.value())
                .getResultStream()
                .map(PlanId::new)
                .findFirst());
  }

  /**
   * A plan as it is now, once the reading is on the trail; asked for anew when somebody saves it in
   * between.
   */
  public Found read(Actor actor, PlanId id) {
    return Again.reading(() -> {
      var grant = access.require(actor, Action.READ, PlanAct.PLAN_READ, id);
      return open(access.fetch(grant, Plan.class), grant);
    });
  }

  /** Every plan in reach, once the reading of each is on the trail. */
  public List<Found> all(Actor actor, PlanAct act) {
    return Again.reading(() -> {
      return granted(actor, surveys.require(actor, Action.READ, act, Kind.PLAN));
    });
  }

  /** Opens those that grants were given for, whose reading is on the trail. */
  public List<Found> granted(Actor actor, List<Grant> grants) {
    var rows = surveys.fetch(actor, grants, Plan.class);
    return IntStream.range(0, rows.size()).mapToObj(i -> open(rows.get(i), grants.get(i))).toList();
  }

  /** The account with a username; {@link Invalid} when there is none. */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "Accounts are an entity of another package.")
  public UUID account(Actor actor, String username) {
    List<?> found =
        transactions.as(
            actor,
            () ->
                entities
                    .createNativeQuery("select id from valv.account where username = ?1")
                    .setParameter(1, username)
                    .getResultList());
    return found.stream()
        .findFirst()
        .map(UUID.class::cast)
        .orElseThrow(() -> new Invalid("doer", "UNKNOWN"));
  }

  private Found open(Plan row, Grant grant) {
    try (var plain = sealer.open(row, grant)) {
      var content = plain.as(PlanContent.class);
      if (!row.isOf(content.head().analysis())) {
        throw new Tampered("a plan is put to another analysis than its own");
      }
      return new Found(new PlanId(grant.object().value()), grant, content);
    }
  }

  /** What a plan is found by: every word, for the index has the record's own label. */
  private static IndexText indexed(PlanContent content) {
    var head = content.head();
    var text =
        content.measures().stream()
            .map(FollowedMeasure::wording)
            .flatMap(w -> Stream.of(w.name(), w.need(), w.action(), w.responsible()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new IndexText(
        head.title(),
        text,
        head.number(),
        SecurityClass.NONE,
        Map.of(PlanKeyword.OPERATOR, head.operator().toString()),
        head.establishedOn().atStartOfDay(LegalParameters.SWEDEN).toInstant());
  }

  /**
   * A plan that was read.
   *
   * @param id which
   * @param grant by which decision
   * @param content what it holds
   */
  record Found(PlanId id, Grant grant, PlanContent content) {

    int version() {
      return grant.version();
    }
  }
}
