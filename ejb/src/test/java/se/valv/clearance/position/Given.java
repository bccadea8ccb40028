package se.valv.clearance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.Consequence;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.law.Confidence;
import se.valv.law.ParameterView;
import se.valv.law.Threshold;

/** Positions, people and rules for tests. */
final class Given {

  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final AssetId PUMP = AssetId.random();
  static final AssetId PAPERS = AssetId.random();
  static final UUID COORDINATOR = UUID.randomUUID();
  static final UUID OFFICER = UUID.randomUUID();

  private Given() {}

  /** The law as it is shipped. */
  static ClassRules rules() {
    return new ClassRules(
        Map.of(
            SecurityClass.BH, threshold(SecurityClass.BH, PositionClass.UTAN_KLASS, null),
            SecurityClass.K, threshold(SecurityClass.K, PositionClass.KLASS_3, null),
            SecurityClass.H,
                threshold(SecurityClass.H, PositionClass.KLASS_2, PositionClass.KLASS_3),
            SecurityClass.KH,
                threshold(SecurityClass.KH, PositionClass.KLASS_1, PositionClass.KLASS_2)),
        Map.of(
            ConsequenceLevel.A, PositionClass.KLASS_1,
            ConsequenceLevel.B, PositionClass.KLASS_2,
            ConsequenceLevel.C, PositionClass.KLASS_3,
            ConsequenceLevel.D, PositionClass.UTAN_KLASS));
  }

  private static Threshold threshold(
      SecurityClass of, PositionClass asked, @Nullable PositionClass exceptional) {
    var since = LocalDate.parse("2018-01-01");
    return new Threshold(
        of,
        true,
        asked,
        exceptional,
        new ParameterView.Days(since, null, true),
        new ParameterView.Ground("SSL 3:6-8", Confidence.V));
  }

  /** A pumping station of a level. */
  static ClassRules.Worth pump(@Nullable ConsequenceLevel level) {
    return new ClassRules.Worth(PUMP, "T 2026:1", "Norra pumpen", assessed(null, level));
  }

  /** Papers of a class. */
  static ClassRules.Worth papers(@Nullable SecurityClass of) {
    return new ClassRules.Worth(PAPERS, "T 2026:2", "Ritningarna", assessed(of, null));
  }

  private static Assessment assessed(@Nullable SecurityClass of, @Nullable ConsequenceLevel level) {
    var unsaid = Consequence.UNKNOWN;
    return new Assessment(of, level, unsaid, unsaid, unsaid, null, List.of(), null);
  }

  /** A position of a kind that is part of säkerhetskänslig verksamhet. */
  static PositionContent position(PositionKind kind) {
    var what =
        new Description(
            new PositionCode("VA-014"),
            "Drifttekniker",
            null,
            null,
            kind,
            true,
            Disclosure.NOTHING,
            List.of(new Touch(PUMP, Extent.SUBSTANTIAL)));
    var head = new PositionHead("T 2026:3", UUID.randomUUID(), NOW, COORDINATOR);
    var first = new Edition(1, what, NOW, COORDINATOR);
    return new PositionContent(head, List.of(first), List.of(), null);
  }

  /** A placement that the coordinator proposed. */
  static Placement proposed(PositionClass of) {
    var step = new PlacementStep(PositionAct.PLACEMENT_PROPOSED, COORDINATOR, NOW, "Behövs.");
    var asked = rules().propose(touches(), List.of(pump(ConsequenceLevel.B)));
    return new Placement(
        PlacementId.random(),
        of,
        asked,
        null,
        null,
        PlacementState.PROPOSED,
        null,
        null,
        2,
        List.of(step));
  }

  /** The same, on an analysis that was established. */
  static Placement resting(PositionClass of) {
    var given = proposed(of);
    return new Placement(
        given.id(),
        of,
        given.proposal(),
        new Basis(UUID.randomUUID(), "T 2026:9", 1, TODAY),
        null,
        PlacementState.PROPOSED,
        null,
        null,
        2,
        given.steps());
  }

  static List<Touch> touches() {
    return List.of(new Touch(PUMP, Extent.SUBSTANTIAL));
  }

  /** The coordinator at a municipality, who decides nothing. */
  static Hand coordinator() {
    return hand(COORDINATOR, Role.COORDINATOR, Authority.OPERATOR);
  }

  /** The top manager, who writes nothing. */
  static Hand manager() {
    return hand(UUID.randomUUID(), Role.TOP_MANAGER, Authority.OPERATOR);
  }

  /** The officer at a municipality, who decides on classes 2 and 3. */
  static Hand officer() {
    return hand(OFFICER, Role.OFFICER, Authority.OPERATOR);
  }

  static Hand hand(UUID account, Role role, Authority lower) {
    var who = new Who(account, Set.of(role), EnumSet.allOf(Action.class));
    return new Hand(who, who, Role.OFFICER, Authority.GOVERNMENT, lower);
  }

  static PlacementSteps steps(PositionContent content, Hand hand) {
    return new PlacementSteps(content, hand, new PlacementSteps.Moment(NOW, TODAY, 5));
  }
}
