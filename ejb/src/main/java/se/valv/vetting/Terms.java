package se.valv.vetting;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import se.valv.classification.PositionClass;
import se.valv.law.Law;
import se.valv.law.Parameter;

/**
 * What the law of a day says of vetting, in months.
 *
 * @param followUp between follow-ups
 * @param training that training counts
 * @param renewal until a register check is made anew, by class; none when it holds until further
 * @param kept that a case is kept after its end
 * @param keptWithout that one is kept that ended without placement
 */
record Terms(
    int followUp,
    int training,
    Map<PositionClass, OptionalInt> renewal,
    int kept,
    int keptWithout) {

  static Terms of(Law law) {
    return new Terms(
        law.number(Parameter.FOLLOW_UP_INTERVAL),
        law.number(Parameter.TRAINING_INTERVAL),
        Map.of(
            PositionClass.KLASS_1, law.maybeNumber(Parameter.CHECK_RENEWAL_CLASS_1),
            PositionClass.KLASS_2, law.maybeNumber(Parameter.CHECK_RENEWAL_CLASS_2),
            PositionClass.KLASS_3, law.maybeNumber(Parameter.CHECK_RENEWAL_CLASS_3)),
        law.number(Parameter.CASE_KEPT),
        law.number(Parameter.CASE_KEPT_WITHOUT_PLACEMENT));
  }

  /** Months until a register check is made anew. */
  OptionalInt renewal(PositionClass of) {
    return renewal.getOrDefault(of, OptionalInt.empty());
  }

  /** First day on which a case that ended may be erased. */
  LocalDate keptUntil(CaseState state, LocalDate ended) {
    return ended.plusMonths(state == CaseState.ENDED ? kept : keptWithout);
  }
}
