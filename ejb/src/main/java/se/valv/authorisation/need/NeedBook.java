package se.valv.authorisation.need;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.People;
import se.valv.authorisation.account.PersonView;
import se.valv.authorisation.standing.CurrentStandings;
import se.valv.authorisation.standing.StandingsNow;
import se.valv.identity.AccountId;
import se.valv.identity.CompartmentId;
import se.valv.identity.NeedId;
import se.valv.identity.ParticipationId;

/** Needs as read in the caller's transaction: those that row-level security shows the actor. */
@ApplicationScoped
class NeedBook {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private People people;
  @Inject private CurrentStandings standings;
  @Inject private Clock clock;

  /** All of them, the newest first; of one moment by the compartment's code, not by chance. */
  public List<NeedView> all() {
    var rows =
        entities.createQuery("select n from NeedStateRow n", NeedStateRow.class).getResultList();
    return views(rows).stream()
        .sorted(
            Comparator.comparing((NeedView n) -> n.period().from())
                .reversed()
                .thenComparing(n -> n.compartment() == null ? "" : n.compartment().code())
                .thenComparing(n -> n.id().toString()))
        .toList();
  }

  /** One of them as it is in the database now, whatever was read of it before. */
  public Optional<NeedView> find(NeedId id) {
    entities.clear();
    return Optional.ofNullable(entities.find(NeedStateRow.class, id.value()))
        .map(row -> views(List.of(row)).getFirst());
  }

  /** The compartments that the actor may know of, by id. */
  public Map<CompartmentId, CompartmentDetailRow> compartments() {
    return entities
        .createQuery("select c from CompartmentDetailRow c", CompartmentDetailRow.class)
        .getResultStream()
        .collect(toMap(CompartmentDetailRow::id, c -> c));
  }

  private List<NeedView> views(List<NeedStateRow> rows) {
    var beside =
        new Beside(
            compartments(),
            people.participations(),
            people.of(rows.stream().flatMap(NeedStateRow::accounts).collect(toSet())),
            standings.now());
    return rows.stream().map(row -> row.with(details(row, beside))).toList();
  }

  private NeedDetails details(NeedStateRow row, Beside beside) {
    var missing = new ArrayList<String>();
    var now = clock.instant();
    if (row.isApproved()) {
      missing.addAll(beside.standings().missing(row.participation()));
      if (!row.begun(now)) {
        missing.add("NOT_BEGUN");
      }
    }
    return new NeedDetails(
        row.state(now, !missing.isEmpty()),
        Optional.ofNullable(beside.compartments().get(row.compartment()))
            .map(CompartmentDetailRow::named)
            .orElse(null),
        beside.participations().get(row.participation()),
        beside.persons(),
        List.copyOf(missing));
  }

  private record Beside(
      Map<CompartmentId, CompartmentDetailRow> compartments,
      Map<ParticipationId, ParticipationView> participations,
      Map<AccountId, PersonView> persons,
      StandingsNow standings) {}
}
