package se.valv.authorisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/** The rows of accounts and what belongs to them, in the caller's transaction. */
@ApplicationScoped
class AccountRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All accounts, by name. */
  public List<AccountRow> all() {
    return entities
        .createQuery("select a from AccountRow a order by a.name, a.username", AccountRow.class)
        .getResultList();
  }

  /** These accounts, those that are there. */
  public List<AccountRow> these(Collection<AccountId> accounts) {
    return entities
        .createQuery("select a from AccountRow a where a.id in :ids", AccountRow.class)
        .setParameter("ids", accounts.stream().map(AccountId::value).toList())
        .getResultList();
  }

  /** The accounts of programs as they are in the database now, by name. */
  public List<ServiceAccountView> services(Instant now) {
    entities.clear();
    var services =
        entities
            .createQuery("select s from ServiceAccountRow s", ServiceAccountRow.class)
            .getResultStream()
            .collect(Collectors.toMap(ServiceAccountRow::id, Function.identity()));
    return services.isEmpty()
        ? List.of()
        : these(services.keySet()).stream()
            .sorted(Comparator.comparing((AccountRow account) -> account.toPerson().name()))
            .flatMap(account ->
                Optional.ofNullable(services.get(account.id())).stream()
                    .map(row -> row.toView(account, now)))
            .toList();
  }

  /** Whether somebody is called so already. */
  public boolean isTaken(String username) {
    return entities
        .createQuery("select a.id from AccountRow a where a.username = :name", UUID.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /** Which accounts rest on which participations, as far as the actor may see. */
  public List<HoldingRow> holdings() {
    return entities.createQuery("select h from HoldingRow h", HoldingRow.class).getResultList();
  }

  /** The participations that the actor may see. */
  public List<ParticipationRow> participations() {
    return entities
        .createQuery("select p from ParticipationRow p", ParticipationRow.class)
        .getResultList();
  }

  /** The roles that these accounts hold or held. */
  public List<RoleHeldRow> roles(Collection<UUID> accounts) {
    return entities
        .createQuery("select r from RoleHeldRow r where r.accountId in :ids", RoleHeldRow.class)
        .setParameter("ids", accounts)
        .getResultList();
  }

  /** The roles that are proposed for these accounts and not decided. */
  public List<RoleProposalRow> proposals(List<UUID> accounts) {
    return entities
        .createQuery(
            "select r from RoleProposalRow r where r.accountId in :ids and r.outcome is null"
                + " order by r.role",
            RoleProposalRow.class)
        .setParameter("ids", accounts)
        .getResultList();
  }

  /** A proposal as it is in the database now, whatever was read of it before. */
  public Optional<RoleProposalRow> proposal(ObjectId id) {
    entities.clear();
    return Optional.ofNullable(entities.find(RoleProposalRow.class, id.value()));
  }
}
