package se.valv.clearance.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.analysis.plan.PlanRules;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.PositionClass;
import se.valv.identity.OperatorId;
import se.valv.law.Law;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.law.ParameterBook;
import se.valv.law.ParameterView;
import se.valv.law.Threshold;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Structures;

/** What the law of the day says of positions: which class is asked for, and who decides. */
@ApplicationScoped
class PositionRules {

  @Inject private LegalParameters law;
  @Inject private ParameterBook book;
  @Inject private Structures structures;
  @Inject private Transactions transactions;
  @Inject private PlanRules plans;
  @Inject private Clock clock;

  /** Now, for what makes a version. */
  public PlacementSteps.Moment now(int version) {
    return new PlacementSteps.Moment(clock.instant(), plans.today(), version);
  }

  /** Today, in Sweden. */
  public LocalDate today() {
    return plans.today();
  }

  /** Which class is asked for, on a day. */
  public ClassRules classes(Actor actor, LocalDate day) {
    var information =
        book.thresholds(actor).stream()
            .filter(threshold -> holds(threshold.days(), day))
            .collect(Collectors.toMap(Threshold::securityClass, threshold -> threshold));
    var now = transactions.as(actor, () -> law.at(day));
    var harm =
        Arrays.stream(ConsequenceLevel.values())
            .collect(Collectors.toMap(level -> level, level -> asked(now, level)));
    return new ClassRules(information, harm);
  }

  private static boolean holds(ParameterView.Days days, LocalDate day) {
    return !day.isBefore(days.from()) && (days.to() == null || day.isBefore(days.to()));
  }

  private static PositionClass asked(Law now, ConsequenceLevel level) {
    var parameter =
        switch (level) {
          case A -> Parameter.CLASS_AT_LEVEL_A;
          case B -> Parameter.CLASS_AT_LEVEL_B;
          case C -> Parameter.CLASS_AT_LEVEL_C;
          case D -> Parameter.CLASS_AT_LEVEL_D;
        };
    return PositionClass.ofCode(now.code(parameter)).orElseThrow();
  }

  /** Who somebody is where a position is, and where the decisions on it are made. */
  public Hand hand(Actor actor, Found found) {
    return hands(actor).of(found);
  }

  /** The same of several: the organisation and the law are read once. */
  public Hands hands(Actor actor) {
    return transactions.as(
        actor, () -> new Hands(actor, law.today(), structures.all().operators(), plans));
  }

  /**
   * Whose hand is where.
   *
   * @param actor whose
   * @param law of today
   * @param operators all that there are
   * @param plans says who he is there
   */
  record Hands(Actor actor, Law law, List<OperatorView> operators, PlanRules plans) {

    Hand of(Found found) {
      var operator = found.content().head().operator();
      var unit = Optional.ofNullable(found.content().description().unit()).stream().toList();
      var controller = controller(operator);
      var lower = lower(operator, controller.isPresent());
      var deciding =
          lower == Authority.CONTROLLING
              ? controller.map(OperatorId::value).orElse(operator)
              : operator;
      var place = deciding.equals(operator) ? unit : List.<UUID>of();
      return new Hand(
          plans.who(actor, operator, unit, found.label()),
          plans.who(actor, deciding, place, found.label()),
          law.function(Parameter.PLACING_FUNCTION, new OperatorId(deciding)),
          Authority.valueOf(law.code(Parameter.PLACING_CLASS_1)),
          lower);
    }

    private Authority lower(UUID operator, boolean controlled) {
      var kind =
          operators.stream()
              .filter(o -> o.id().value().equals(operator))
              .map(OperatorView::kind)
              .findFirst()
              .orElse(OperatorKind.PRIVATE);
      var parameter =
          switch (kind) {
            case MUNICIPALITY, REGION, MUNICIPAL_ASSOCIATION -> Parameter.PLACING_AT_AUTHORITY;
            case MUNICIPAL_COMPANY, PRIVATE ->
                controlled ? Parameter.PLACING_AT_CONTROLLED : Parameter.PLACING_AT_OTHERS;
          };
      return Authority.valueOf(law.code(parameter));
    }

    /** Whoever legally controls an operator (OSL 2:3), as of today. */
    private Optional<OperatorId> controller(UUID operator) {
      return operators.stream()
          .filter(o -> o.id().value().equals(operator))
          .flatMap(o -> o.history().on(plans.today()).stream())
          .filter(OperatorForm::legalControl)
          .flatMap(form -> Optional.ofNullable(form.parent()).stream())
          .findFirst();
    }
  }
}
