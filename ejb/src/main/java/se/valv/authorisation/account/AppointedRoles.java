package se.valv.authorisation.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Role;
import se.valv.access.Transactions;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.search.text.SwedishOrder;

/**
 * Appointments beside the roles that go with them. The one is a fact, the other a right, and
 * neither follows from the other: where they differ, somebody should know.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppointedRoles {

  @Inject private Transactions transactions;
  @Inject private AccountRows rows;
  @Inject private People people;
  @Inject private Clock clock;

  /** Appointments, each with who holds it and whether he has the role; in the order given. */
  public List<Appointed> of(Actor actor, List<AppointmentView> appointments) {
    return transactions.as(
        actor,
        () -> {
          var accounts =
              appointments.stream()
                  .map(a -> a.decided().holder().account())
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet());
          var named = people.of(accounts);
          var roles = people.roles(accounts);
          return appointments.stream().map(a -> appointed(a, named, roles)).toList();
        });
  }

  private static Appointed appointed(
      AppointmentView appointment,
      Map<AccountId, PersonView> named,
      Map<AccountId, List<HeldRole>> roles) {
    var decided = appointment.decided();
    var place = new Place(decided.operator(), decided.unit());
    var account = Optional.ofNullable(decided.holder().account());
    var held = account.map(id -> roles.getOrDefault(id, List.of())).orElse(List.of());
    return new Appointed(
        appointment,
        account.flatMap(id -> Optional.ofNullable(named.get(id))),
        held.stream().anyMatch(role -> role.covers(decided.kind().role(), place)));
  }

  /** Who may lead at an operator by his role today without being appointed to it, by name. */
  public List<Unappointed> without(
      Actor actor, OperatorId operator, List<AppointmentView> appointments) {
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var place = new Place(operator, null);
    return transactions.as(
        actor,
        () -> {
          var persons = active();
          var roles = people.roles(persons.stream().map(PersonView::id).toList());
          return List.of(Role.TOP_MANAGER, Role.OFFICER).stream()
              .flatMap(role -> {
                var appointed = appointed(appointments, operator, role, today);
                return persons.stream()
                    .filter(p -> !appointed.contains(p.id()))
                    .filter(p ->
                        roles.getOrDefault(p.id(), List.of()).stream()
                            .anyMatch(held -> held.covers(role, place)))
                    .map(p -> new Unappointed(p, role));
              })
              .toList();
        });
  }

  /** Everybody with an account, to choose among, by name. */
  public List<PersonView> everybody(Actor actor) {
    return transactions.as(actor, this::active);
  }

  private List<PersonView> active() {
    return rows.all().stream()
        .filter(row -> row.state() != AccountState.ENDED)
        .map(AccountRow::toPerson)
        .sorted(Comparator.comparing(p -> SwedishOrder.key(p.name())))
        .toList();
  }

  private static Set<AccountId> appointed(
      List<AppointmentView> appointments, OperatorId operator, Role role, LocalDate today) {
    return appointments.stream()
        .filter(a -> a.holdsOn(today) && a.decided().operator().equals(operator))
        .filter(a -> a.decided().kind() != AppointmentKind.UNIT_HEAD)
        .filter(a -> a.decided().kind().role() == role)
        .flatMap(a -> Optional.ofNullable(a.decided().holder().account()).stream())
        .collect(Collectors.toSet());
  }

  /**
   * An appointment with who holds it.
   *
   * @param appointment which
   * @param person who, if he has an account
   * @param role whether he has the role that goes with it
   */
  public record Appointed(AppointmentView appointment, Optional<PersonView> person, boolean role) {

    /** What he is called. */
    public String name() {
      var written = appointment.decided().holder().name();
      return person.map(PersonView::name).orElse(written == null ? "" : written);
    }
  }

  /**
   * Somebody with a role and no appointment to it.
   *
   * @param person who
   * @param role which
   */
  public record Unappointed(PersonView person, Role role) {}
}
