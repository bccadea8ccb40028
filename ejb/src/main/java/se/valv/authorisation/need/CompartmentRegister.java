package se.valv.authorisation.need;

import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Role;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.People;
import se.valv.authorisation.account.Place;
import se.valv.authorisation.account.Places;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/**
 * The compartments that somebody owns, has need of, or administers rights in. A compartment gives
 * nobody anything: needs of it do.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CompartmentRegister {

  @Inject private AccessControl access;
  @Inject private RightsFunctions functions;
  @Inject private NeedBook book;
  @Inject private People people;
  @Inject private Places places;

  /** Those that the actor may know of, by code. */
  public List<CompartmentDetail> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.COMPARTMENTS_SEEN, About.kind(Kind.COMPARTMENT));
    return access.administer(actor, deed, this::all);
  }

  /** Opens one. Its owner holds the role of one there. */
  public CompartmentDetail open(Actor actor, NewCompartment input) {
    var checks = new FieldChecks();
    places.check(actor, checks, input.operator(), input.unit());
    checks.orThrow();
    var compartment = CompartmentId.random();
    return access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        new Deed(
            AuthorisationAct.COMPARTMENT_OPENED,
            About.object(Kind.COMPARTMENT, new ObjectId(compartment.value()))),
        () -> {
          check(input);
          functions.run(
              "make_compartment",
              id(compartment),
              id(input.operator()),
              id(input.unit()),
              text(input.kind().name()),
              text(input.code()),
              text(input.name()),
              text(input.purpose()),
              id(input.owner()));
          return all().stream()
              .filter(c -> c.named().id().equals(compartment))
              .findFirst()
              .orElseThrow(NotFound::new);
        });
  }

  private void check(NewCompartment input) {
    var place = new Place(input.operator(), input.unit());
    new FieldChecks()
        .that(
            book.compartments().values().stream()
                .noneMatch(
                    c -> c.operator().equals(input.operator()) && c.code().equals(input.code())),
            "code",
            "NOT_UNIQUE")
        .that(
            people.holds(input.owner(), Role.INFORMATION_OWNER, place),
            "owner",
            "NOT_AN_INFORMATION_OWNER")
        .orThrow();
  }

  private List<CompartmentDetail> all() {
    var rows = book.compartments().values();
    var owners =
        people.of(rows.stream().map(CompartmentDetailRow::owner).collect(Collectors.toSet()));
    return rows.stream()
        .map(row ->
            row.ownedBy(owners.containsKey(row.owner()) ? owners.get(row.owner()).name() : ""))
        .sorted(Comparator.comparing(c -> c.named().code()))
        .toList();
  }
}
