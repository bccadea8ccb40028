package se.valv.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.authorisation.account.Names;
import se.valv.authorisation.account.Places;

/** What ids in a report stand for. */
@ApplicationScoped
class Known {

  @Inject private Names names;
  @Inject private Places places;

  /** These accounts, and all operators and units, by name. */
  public Named to(Actor actor, Collection<UUID> accounts) {
    var people = new HashMap<UUID, String>();
    names.of(actor, accounts).forEach((id, person) -> people.put(id, person.name()));
    var all = new HashMap<UUID, String>();
    places.operators(actor).forEach(o -> all.put(o.id().value(), o.name()));
    places.units(actor).forEach(u -> all.put(u.id().value(), u.name()));
    return new Named(people, all);
  }

  /**
   * Names by id.
   *
   * @param people of accounts
   * @param places of operators and units
   */
  record Named(Map<UUID, String> people, Map<UUID, String> places) {

    private static final String NOBODY = "–";

    /** An account; a dash for one that is gone, nothing for none. */
    String person(@Nullable UUID account) {
      return account == null ? "" : people.getOrDefault(account, NOBODY);
    }

    /** Several, in the order of their names. */
    String people(Collection<UUID> accounts) {
      return accounts.stream().map(this::person).sorted().collect(Collectors.joining(", "));
    }

    /** An operator or unit; a dash for one that is no more, nothing for none. */
    String place(@Nullable UUID place) {
      return Optional.ofNullable(place).map(id -> places.getOrDefault(id, NOBODY)).orElse("");
    }

    /** The units of a scope; the whole when there are none. */
    String scope(Collection<UUID> units) {
      return units.isEmpty()
          ? "Hela verksamheten"
          : units.stream().map(this::place).collect(Collectors.joining(", "));
    }
  }
}
