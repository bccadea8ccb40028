package se.valv.organisation.structure;

import static se.valv.access.RightsFunctions.Argument.id;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.exchange.Preview;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.OrganisationAct;
import se.valv.problem.NotFound;

/**
 * Units read from a file: looked at row by row first, entered all together or not at all, and taken
 * away again while nothing names any of them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnitImports {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private Structures structures;
  @Inject private StructureRows rows;
  @Inject private UnitWriting writing;
  @Inject private AccountNames names;

  /**
   * What every row of a file amounts to; changes nothing.
   *
   * @param from first day of units whose row says none
   */
  public Preview<NewUnit> preview(
      Actor actor, OperatorId operator, @Nullable LocalDate from, byte[] file) {
    demand(actor, operator);
    return transactions.as(actor, () -> UnitTable.read(file, structures.all(), operator, from));
  }

  /**
   * Enters the units of a file.
   *
   * @throws se.valv.problem.Invalid when one row is wrong
   */
  public ImportView take(Actor actor, OperatorId operator, @Nullable LocalDate from, byte[] file) {
    var imported = ObjectId.random();
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        deed(OrganisationAct.UNITS_IMPORTED, operator, imported),
        () -> {
          functions.run("begin_import", id(imported), id(operator));
          var structure = structures.all();
          var units = UnitTable.read(file, structure, operator, from).values();
          enter(operator, imported, structure, UnitTable.topDown(units));
          return find(actor, imported);
        });
  }

  /** Those of operators at which the actor has a role, the newest first. */
  public List<ImportView> list(Actor actor) {
    return transactions.as(actor, () -> seenBy(actor));
  }

  /**
   * Takes the units of an import away again.
   *
   * @throws se.valv.problem.Conflict when something names one of them, or one was changed since
   */
  public ImportView undo(Actor actor, ObjectId imported) {
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        new Deed(OrganisationAct.IMPORT_UNDONE, About.kind(Kind.UNIT), imported.toString()),
        () -> {
          find(actor, imported);
          functions.onVersion("undo_import", id(imported));
          return find(actor, imported);
        });
  }

  private void enter(
      OperatorId operator, ObjectId imported, Structure structure, List<NewUnit> units) {
    var ids = new HashMap<String, UnitId>();
    structure.units().stream()
        .filter(u -> u.operator().equals(operator))
        .forEach(u -> ids.put(u.code(), u.id()));
    for (var unit : units) {
      var above = unit.parent() == null ? null : ids.get(unit.parent());
      var form = new UnitForm(unit.name(), unit.kind(), above);
      var entered = UnitId.random();
      writing.unit(entered, new OpenUnit(operator, unit.code(), form, unit.from()), imported);
      ids.put(unit.code(), entered);
    }
  }

  private static void demand(Actor actor, OperatorId operator) {
    if (!actor.may(Permission.ORGANISATION_CHANGE) || !Organisation.covers(actor, operator)) {
      throw new NotFound();
    }
  }

  private List<ImportView> seenBy(Actor actor) {
    var imports = rows.all(ImportRow.class);
    var units =
        rows.all(UnitRow.class).stream()
            .map(UnitRow::imported)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var by = names.of(imports.stream().map(ImportRow::by).collect(Collectors.toSet()));
    return imports.stream()
        .sorted(Comparator.comparing(ImportRow::at).reversed())
        .map(row -> row.toView(by.getOrDefault(row.by(), ""), units.getOrDefault(row.id(), 0L)))
        .filter(view -> Organisation.covers(actor, view.operator()))
        .toList();
  }

  private ImportView find(Actor actor, ObjectId imported) {
    return seenBy(actor).stream()
        .filter(view -> view.id().equals(imported))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Deed deed(OrganisationAct act, OperatorId operator, ObjectId imported) {
    return new Deed(
        act, About.object(Kind.OPERATOR, new ObjectId(operator.value())), imported.toString());
  }
}
