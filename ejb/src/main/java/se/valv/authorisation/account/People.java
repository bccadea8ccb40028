package se.valv.authorisation.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.valv.access.Role;
import se.valv.identity.AccountId;
import se.valv.identity.ParticipationId;

/**
 * Accounts and participations as read in the caller's transaction. Names of accounts are known to
 * everybody who logs in; which participations there are is shown by row-level security.
 */
@ApplicationScoped
public class People {

  @Inject private AccountRows rows;
  @Inject private Clock clock;

  /** How these accounts are called; those that are not there are left out. */
  public Map<AccountId, PersonView> of(Collection<AccountId> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : rows.these(accounts).stream()
            .map(AccountRow::toPerson)
            .collect(toMap(PersonView::id, p -> p));
  }

  /** The participations that the actor may see, with those who rest on them. */
  public Map<ParticipationId, ParticipationView> participations() {
    var byParticipation = rows.holdings().stream().collect(groupingBy(HoldingRow::participation));
    var persons = of(accountsIn(byParticipation.values()));
    return rows.participations().stream()
        .map(p -> p.heldBy(holders(byParticipation.getOrDefault(p.key(), List.of()), persons)))
        .collect(toMap(ParticipationView::id, p -> p));
  }

  /** Everything about these accounts, in the order given. */
  List<AccountView> accounts(List<AccountRow> wanted) {
    var keys = wanted.stream().map(r -> r.id().value()).toList();
    if (keys.isEmpty()) {
      return List.of();
    }
    var proposals = proposals(keys);
    var roles = roles(keys);
    var participations = participations().values();
    return wanted.stream()
        .map(row ->
            view(
                row,
                roles.getOrDefault(row.id(), List.of()),
                proposals.getOrDefault(row.id(), List.of()),
                participations))
        .toList();
  }

  private static AccountView view(
      AccountRow row,
      List<HeldRole> roles,
      List<RoleProposalRow> proposals,
      Collection<ParticipationView> participations) {
    return new AccountView(
        row.toPerson(),
        row.version(),
        row.place(),
        row.state(),
        roles,
        proposals.stream().map(RoleProposalRow::toView).toList(),
        participations.stream()
            .filter(p -> p.holders().stream().anyMatch(h -> h.id().equals(row.id())))
            .sorted(Comparator.comparing(p -> p.id().toString()))
            .toList());
  }

  /** Whether an account holds a role now that covers a place. */
  public boolean holds(AccountId account, Role role, Place place) {
    return roles(account).stream().anyMatch(held -> held.covers(role, place));
  }

  /** The roles that each of these accounts holds now; those that hold none are left out. */
  Map<AccountId, List<HeldRole>> roles(Collection<AccountId> accounts) {
    return accounts.isEmpty() ? Map.of() : roles(accounts.stream().map(AccountId::value).toList());
  }

  /** The roles that an account holds now, in the order of the table of roles. */
  public List<HeldRole> roles(AccountId account) {
    return roles(List.of(account.value())).getOrDefault(account, List.of());
  }

  private Map<AccountId, List<HeldRole>> roles(List<UUID> accounts) {
    var now = clock.instant();
    return rows.roles(accounts).stream()
        .filter(r -> r.holdsAt(now))
        .sorted(Comparator.comparing(r -> r.toView().role()))
        .collect(groupingBy(RoleHeldRow::account, mapping(RoleHeldRow::toView, toList())));
  }

  private Map<AccountId, List<RoleProposalRow>> proposals(List<UUID> accounts) {
    return rows.proposals(accounts).stream().collect(groupingBy(RoleProposalRow::account));
  }

  private static Set<AccountId> accountsIn(Collection<List<HoldingRow>> holdings) {
    return holdings.stream()
        .flatMap(List::stream)
        .map(h -> new AccountId(h.account()))
        .collect(toSet());
  }

  private static List<PersonView> holders(
      List<HoldingRow> holdings, Map<AccountId, PersonView> persons) {
    return holdings.stream()
        .map(h -> persons.get(new AccountId(h.account())))
        .filter(Objects::nonNull)
        .toList();
  }
}
