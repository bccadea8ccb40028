package se.valv.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/**
 * The parameters for people to look at and to change: proposed by one, approved by another, from a
 * day to come. They are public, and so only their changes are on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ParameterBook {

  private static final Comparator<Threshold> BY_CLASS =
      Comparator.comparing(Threshold::securityClass).thenComparing(t -> t.days().from());

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private ParameterRows rows;
  @Inject private AccountNames names;
  @Inject private Clock clock;

  /** All parameters, in their order. */
  public List<ParameterView> list(Actor actor) {
    return transactions.as(actor, this::all);
  }

  /** One of them. */
  public ParameterView view(Actor actor, Parameter parameter) {
    return list(actor).stream()
        .filter(view -> view.parameter() == parameter)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What the law asks of whoever reads each class, by class. */
  public List<Threshold> thresholds(Actor actor) {
    return transactions.as(
        actor,
        () -> rows.thresholds().stream().map(row -> row.toView(today())).sorted(BY_CLASS).toList());
  }

  /** Proposes a value, as the first of the two. */
  public ProposedValue propose(Actor actor, ProposeValue wanted) {
    var proposal = ObjectId.random();
    return access.administer(
        actor,
        Permission.PARAMETER_CHANGE,
        deed(LawAct.PARAMETER_PROPOSED, wanted.parameter(), proposal),
        () -> {
          checkDay(wanted);
          functions.run(
              "propose_parameter",
              id(proposal),
              text(wanted.parameter().name()),
              id(wanted.operator()),
              text(wanted.value()),
              day(wanted.from()),
              text(wanted.ground().source()),
              text(wanted.ground().confidence().name()));
          return find(proposal);
        });
  }

  /** Approves what another proposed, or refuses what anybody did. */
  public ProposedValue decide(Actor actor, ObjectId proposal, int version, boolean approve) {
    var act = approve ? LawAct.PARAMETER_APPROVED : LawAct.PARAMETER_REFUSED;
    return access.administer(
        actor,
        Permission.PARAMETER_CHANGE,
        new Deed(act, About.object(Kind.LEGAL_PARAMETER, proposal)),
        () -> {
          var before = find(proposal);
          if (approve
              && before.version() == version
              && !actor.account().equals(before.proposedBy())) {
            checkDay(before.wanted());
          }
          functions.onVersion("decide_parameter", id(proposal), number(version), flag(approve));
          return find(proposal);
        });
  }

  private List<ParameterView> all() {
    var today = today();
    var values = rows.all();
    var waiting = rows.waiting();
    var changers = values.stream().flatMap(ParameterRow::by).collect(Collectors.toSet());
    waiting.forEach(row -> changers.add(row.proposedBy()));
    var by = names.of(changers);
    var valuesOf =
        values.reversed().stream()
            .collect(
                groupingBy(
                    row -> row.key().parameter(),
                    mapping(row -> row.toValue(today, by), toList())));
    var waitingFor =
        waiting.stream()
            .collect(
                groupingBy(
                    ParameterProposalRow::parameter, mapping(row -> toView(row, by), toList())));
    return Arrays.stream(Parameter.values())
        .map(p ->
            new ParameterView(
                p, valuesOf.getOrDefault(p, List.of()), waitingFor.getOrDefault(p, List.of())))
        .toList();
  }

  private void checkDay(ProposeValue wanted) {
    var key = new Law.Key(wanted.parameter(), wanted.operator());
    new FieldChecks()
        .that(wanted.from().isAfter(today()), "from", "NOT_TO_COME")
        .that(
            rows.all().stream()
                .noneMatch(row -> row.key().equals(key) && row.beginsFrom(wanted.from())),
            "from",
            "DECIDED_ALREADY")
        .orThrow();
  }

  private ProposedValue find(ObjectId proposal) {
    var row = rows.proposal(proposal).orElseThrow(NotFound::new);
    return toView(row, names.of(Set.of(row.proposedBy())));
  }

  private static ProposedValue toView(ParameterProposalRow row, Map<AccountId, String> names) {
    return row.toView(names.getOrDefault(row.proposedBy(), ""));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  private static Deed deed(LawAct act, Parameter parameter, ObjectId proposal) {
    return new Deed(act, About.object(Kind.LEGAL_PARAMETER, proposal), parameter.name());
  }
}
