package se.valv.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.AccountId;
import se.valv.identity.LabelId;
import se.valv.identity.RecordId;
import se.valv.problem.NotFound;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Who may read a record now: the question of its owner, answered by the same rule that lets them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readers {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Decisions decisions;
  @Inject private Rights rights;
  @Inject private AccessPolicy policy;
  @Inject private AccountNames names;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * Those who may read it, by username. For who reads it himself and owns a compartment of its
   * label; for all others it is not there.
   */
  public List<Reader> of(Actor actor, RecordId id) {
    var deed = new Deed(AccessAct.READERS_SEEN, About.object(id.kind(), id.object()));
    return access.administer(
        actor,
        deed,
        () -> {
          var label = owned(actor, id).orElseThrow(NotFound::new);
          return readers(label, Permission.toDo(Action.READ, id.kind()));
        });
  }

  /**
   * Whether the actor may ask that; whether or not he does is nobody's business, and not logged.
   */
  public boolean mayAsk(Actor actor, RecordId id) {
    return transactions.as(actor, () -> owned(actor, id).isPresent());
  }

  private Optional<LabelId> owned(Actor actor, RecordId id) {
    return decisions
        .permitted(actor, Action.READ, id)
        .map(RecordHeader::label)
        .filter(label -> rights.label(label).filter(l -> owns(actor, l)).isPresent());
  }

  private boolean owns(Actor actor, Label label) {
    return !entities
        .createQuery(
            "select c.id from CompartmentRow c where c.owner = :owner and c.id in :ids", UUID.class)
        .setParameter("owner", actor.account().value())
        .setParameter("ids", label.compartments().stream().map(c -> c.value()).toList())
        .getResultList()
        .isEmpty();
  }

  private List<Reader> readers(LabelId id, Permission permission) {
    var label = rights.label(id).orElseThrow(NotFound::new);
    var now = clock.instant();
    var rule = rights.ruleOn(now);
    var permitted =
        holdings(id).entrySet().stream()
            .filter(h ->
                rule.decide(h.getValue(), label, Action.READ, Relation.OTHER, now)
                    instanceof Decision.Permit)
            .map(Map.Entry::getKey)
            .toList();
    var roles = roles(permitted, now);
    var readers =
        permitted.stream()
            .filter(account ->
                policy.roles().of(roles.getOrDefault(account, Set.of())).contains(permission))
            .toList();
    return names.of(readers).entrySet().stream()
        .map(n -> new Reader(n.getKey(), n.getValue()))
        .sorted(Comparator.comparing(Reader::username))
        .toList();
  }

  private Map<AccountId, Set<Role>> roles(List<AccountId> accounts, Instant now) {
    return accounts.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from RoleRow r where r.accountId in :ids", RoleRow.class)
            .setParameter("ids", accounts.stream().map(AccountId::value).toList())
            .getResultStream()
            .filter(r -> r.holds(now))
            .collect(groupingBy(RoleRow::account, mapping(r -> r.toAssignment().role(), toSet())));
  }

  @Exempt(
      rule = Rule.NATIVE_SQL,
      reason = "Others' needs are shown by one function alone, to the owner; JPA calls none.")
  private Map<AccountId, Holdings> holdings(LabelId label) {
    List<?> rows =
        entities
            .createNativeQuery("select * from valv.readers_of(?1)")
            .setParameter(1, label.value())
            .getResultList();
    var found = new HashMap<AccountId, Holdings>();
    for (var row : rows) {
      var basis = ReaderBasis.of((Object[]) row);
      found.merge(basis.account(), basis.holdings(), ReaderBasis::both);
    }
    return found;
  }
}
