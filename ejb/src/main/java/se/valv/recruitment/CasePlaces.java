package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Transactions;
import se.valv.clearance.position.PositionCode;
import se.valv.clearance.position.PositionKeyword;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.Structures;
import se.valv.problem.FieldChecks;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Search;

/** Where a recruitment case is, and which positions its codes are. */
@ApplicationScoped
class CasePlaces {

  private static final Set<OperatorKind> PUBLIC =
      Set.of(OperatorKind.MUNICIPALITY, OperatorKind.REGION, OperatorKind.MUNICIPAL_ASSOCIATION);

  @Inject private Transactions transactions;
  @Inject private Structures structures;
  @Inject private References references;
  @Inject private Search search;

  /**
   * Whether an operator is a public employer.
   *
   * @throws se.valv.problem.Invalid unless the operator is there and the unit is its own
   */
  public boolean check(Actor actor, OperatorId operator, @Nullable UUID unit) {
    var structure = transactions.as(actor, structures::all);
    var found = structure.operators().stream().filter(o -> o.id().equals(operator)).findFirst();
    var isThere =
        unit == null
            || structure.units().stream()
                .anyMatch(u -> u.id().value().equals(unit) && u.operator().equals(operator));
    new FieldChecks()
        .that(found.isPresent(), "operator", "UNKNOWN")
        .that(isThere, "unit", "UNKNOWN")
        .orThrow();
    return PUBLIC.contains(found.orElseThrow().kind());
  }

  /**
   * The positions that the codes of a case are, of those that the actor reaches and a row under a
   * label may hold.
   *
   * @throws se.valv.problem.Invalid that names each code that is not exactly one
   */
  public List<UUID> positions(Actor actor, Asked asked, Label label) {
    var found = asked.positions().stream().map(code -> having(actor, asked, code, label)).toList();
    var checks = new FieldChecks();
    var positions = new ArrayList<UUID>();
    for (int i = 0; i < found.size(); i++) {
      var field = "positions[" + i + "]";
      checks
          .that(!found.get(i).isEmpty(), field, "NOT_REFERABLE")
          .that(found.get(i).size() < 2, field, "NOT_UNIQUE");
      found.get(i).stream().map(ObjectId::value).forEach(positions::add);
    }
    checks.orThrow();
    return positions;
  }

  private Set<ObjectId> having(Actor actor, Asked asked, PositionCode code, Label label) {
    var filters =
        new Filters(
            Set.of(),
            Set.of(),
            Map.of(
                PositionKeyword.CODE,
                code.value(),
                PositionKeyword.OPERATOR,
                asked.operator().toString(),
                PositionKeyword.ENDED,
                "false"),
            null,
            null);
    var act = RecruitmentAct.RECRUITMENT_READ;
    var hits = search.listAll(actor, act, Kind.POSITION, filters);
    var ids = hits.stream().map(Hit::id).collect(Collectors.toSet());
    return references.holdable(actor, act, label, Kind.POSITION, ids);
  }
}
