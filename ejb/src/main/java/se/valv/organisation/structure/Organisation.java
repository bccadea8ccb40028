package se.valv.organisation.structure;

import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.ids;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.OrganisationAct;
import se.valv.problem.NotFound;

/**
 * Operators and units: looked at by those who have a role at the operator, entered and changed by
 * its säkerhetsskyddschef and those who administer accounts there. Public, and so only changes are
 * on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Organisation {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private Structures structures;
  @Inject private UnitWriting writing;

  /** The operators at which the actor has a role, and their units. */
  public Structure of(Actor actor) {
    return transactions.as(actor, () -> seenBy(actor));
  }

  /** The counties to choose among. */
  public List<County> counties(Actor actor) {
    return transactions.as(actor, structures::counties);
  }

  /** Enters an operator. */
  public OperatorView enter(Actor actor, EnterOperator input) {
    var operator = OperatorId.random();
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        deed(OrganisationAct.OPERATOR_ENTERED, operator),
        () -> {
          var form = input.form();
          new StructureChecks(structures.all())
              .county(form.county(), structures.counties())
              .enter(input);
          functions.run(
              "enter_operator",
              id(operator),
              text(input.kind().name()),
              text(input.code()),
              text(input.orgNumber()),
              day(input.from()),
              text(form.name()),
              text(form.county()),
              id(form.parent()),
              flag(form.legalControl()));
          return found(actor, operator);
        });
  }

  /** What an operator becomes on a day, or, on the day when the newest began, that put right. */
  public OperatorView change(
      Actor actor, OperatorId operator, int version, @Nullable LocalDate from, OperatorForm form) {
    return altered(
        actor,
        operator,
        deed(OrganisationAct.OPERATOR_CHANGED, operator),
        structure -> {
          new StructureChecks(structure)
              .county(form.county(), structures.counties())
              .change(found(structure, operator), from, form);
          functions.onVersion(
              "change_operator",
              id(operator),
              number(version),
              day(from),
              text(form.name()),
              text(form.county()),
              id(form.parent()),
              flag(form.legalControl()));
          return structures.all();
        });
  }

  /** The last day of an operator, and which ones come after it: one, as in a merger, or several. */
  public OperatorView end(
      Actor actor, OperatorId operator, int version, LocalDate last, List<OperatorId> successors) {
    return altered(
        actor,
        operator,
        deed(OrganisationAct.OPERATOR_ENDED, operator),
        structure -> {
          new StructureChecks(structure).end(found(structure, operator), last, successors);
          functions.onVersion(
              "end_operator",
              id(operator),
              number(version),
              day(last.plusDays(1)),
              ids(successors));
          return structures.all();
        });
  }

  /** Enters a unit. */
  public UnitView open(Actor actor, OpenUnit input) {
    var unit = UnitId.random();
    altered(
        actor,
        input.operator(),
        deed(OrganisationAct.UNIT_OPENED, unit),
        structure -> {
          new StructureChecks(structure).open(input);
          writing.unit(unit, input, null);
          return structures.all();
        });
    return view(actor, unit);
  }

  /** What a unit becomes on a day, or, on the day when the newest began, that put right. */
  public UnitView change(
      Actor actor, UnitId unit, int version, @Nullable LocalDate from, UnitForm form) {
    altered(
        actor,
        view(actor, unit).operator(),
        deed(OrganisationAct.UNIT_CHANGED, unit),
        structure -> {
          new StructureChecks(structure).change(found(structure, unit), from, form);
          functions.onVersion(
              "change_unit",
              id(unit),
              number(version),
              day(from),
              text(form.name()),
              text(form.kind().name()),
              id(form.parent()));
          return structures.all();
        });
    return view(actor, unit);
  }

  /** The last day of a unit, and which ones come after it: one, as in a merger, or several. */
  public UnitView end(
      Actor actor, UnitId unit, int version, LocalDate last, List<UnitId> successors) {
    altered(
        actor,
        view(actor, unit).operator(),
        deed(OrganisationAct.UNIT_ENDED, unit),
        structure -> {
          new StructureChecks(structure).end(found(structure, unit), last, successors);
          functions.onVersion(
              "end_unit", id(unit), number(version), day(last.plusDays(1)), ids(successors));
          return structures.all();
        });
    return view(actor, unit);
  }

  /** One of the units that the actor may look at. */
  public UnitView view(Actor actor, UnitId unit) {
    return found(of(actor), unit);
  }

  /** One of the operators that the actor may look at. */
  public OperatorView view(Actor actor, OperatorId operator) {
    return found(of(actor), operator);
  }

  /** Does something to an operator's organisation while nobody else does. */
  private OperatorView altered(
      Actor actor, OperatorId operator, Deed deed, UnaryOperator<Structure> work) {
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        deed,
        () -> {
          functions.run("hold_operator", id(operator));
          return found(work.apply(structures.all()), operator);
        });
  }

  private Structure seenBy(Actor actor) {
    var all = structures.all();
    var seen = all.operators().stream().filter(o -> covers(actor, o.id())).toList();
    return new Structure(
        seen, all.units().stream().filter(u -> covers(actor, u.operator())).toList());
  }

  /** Whether the actor has a role at an operator, or everywhere. */
  public static boolean covers(Actor actor, OperatorId operator) {
    return actor.roles().stream()
        .anyMatch(held -> held.operator().map(operator::equals).orElse(true));
  }

  private OperatorView found(Actor actor, OperatorId operator) {
    return found(seenBy(actor), operator);
  }

  private static OperatorView found(Structure structure, OperatorId operator) {
    return structure.operator(operator).orElseThrow(NotFound::new);
  }

  private static UnitView found(Structure structure, UnitId unit) {
    return structure.unit(unit).orElseThrow(NotFound::new);
  }

  private static Deed deed(OrganisationAct act, OperatorId operator) {
    return new Deed(act, About.object(Kind.OPERATOR, new ObjectId(operator.value())));
  }

  private static Deed deed(OrganisationAct act, UnitId unit) {
    return new Deed(act, About.object(Kind.UNIT, new ObjectId(unit.value())));
  }
}
