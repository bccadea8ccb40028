package se.valv.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.access.Relabelling;
import se.valv.access.Transactions;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.NotFound;

/** Releases as row-level security shows them. */
@ApplicationScoped
class ReleaseBook {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Relabelling relabelling;
  @Inject private Compartments compartments;
  @Inject private AccountNames names;
  @Inject private Transactions transactions;

  /** All of them, the newest first, in the caller's transaction. */
  public List<ReleaseRow> all() {
    return entities
        .createQuery(
            "select r from ReleaseRow r order by r.proposedAt desc, r.id", ReleaseRow.class)
        .getResultList();
  }

  /** One of them, in the caller's transaction. */
  public ReleaseRow find(ObjectId id) {
    return Optional.ofNullable(entities.find(ReleaseRow.class, id.value()))
        .orElseThrow(NotFound::new);
  }

  /** One of them in words, outside of a transaction. */
  public ReleaseView view(Actor actor, ReleaseRow row) {
    var who = transactions.as(actor, () -> names.of(row.accounts().collect(Collectors.toSet())));
    var decidedBy = row.decidedBy();
    return new ReleaseView(
        row.id(),
        row.version(),
        row.state(),
        row.document(),
        readable(actor, row.from()),
        readable(actor, row.to()),
        row.purpose(),
        who.getOrDefault(row.proposedBy(), ""),
        row.proposedAt(),
        decidedBy == null ? null : who.getOrDefault(decidedBy, ""));
  }

  private ReleaseView.Readership readable(Actor actor, LabelId label) {
    return new ReleaseView.Readership(
        relabelling.label(actor, label).map(Label::securityClass).orElse(null),
        compartments.clauses(actor, label));
  }
}
