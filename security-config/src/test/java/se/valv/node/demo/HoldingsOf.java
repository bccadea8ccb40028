package se.valv.node.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.ClassRequirement;
import se.valv.access.Decision;
import se.valv.access.Label;
import se.valv.access.Need;
import se.valv.access.NeedToKnow;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.access.Relation;
import se.valv.access.Standing;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;
import se.valv.organisation.FoundingDeed;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.NeedDeed;

/** Asks {@link NeedToKnow} of a deed, as the register will once it is founded by it. */
final class HoldingsOf {

  private final Map<String, CompartmentId> compartments = new HashMap<>();
  private final NeedToKnow rule = new NeedToKnow(requirements());

  HoldingsOf(FoundingDeed deed) {
    deed.operators().stream()
        .flatMap(o -> o.compartments().stream())
        .forEach(c -> compartments.put(c.code(), CompartmentId.random()));
  }

  Decision decide(AccountDeed account, DemoDocument document, Action action, Instant now) {
    var label =
        Label.of(
            SecurityClass.valueOf(document.securityClass()),
            document.compartments().stream().map(this::compartment).toList());
    return rule.decide(holdings(account), label, action, Relation.OTHER, now);
  }

  private Holdings holdings(AccountDeed account) {
    var standings = new ArrayList<Standing>();
    Collection<Need> needs = new ArrayList<>();
    for (var participation : account.participations()) {
      var id = ParticipationId.random();
      var standing = participation.standing();
      if (standing != null) {
        standings.add(
            new Standing(
                id,
                Optional.of(standing.reliableUntil()),
                Optional.of(standing.knowledgeableUntil()),
                standing.positionClass()));
      }
      participation.needs().forEach(n -> needs.add(need(id, n)));
    }
    return new Holdings(standings, needs);
  }

  private Need need(ParticipationId participation, NeedDeed need) {
    return new Need(
        compartment(need.compartment()),
        participation,
        need.actions(),
        Optional.ofNullable(need.upTo()),
        need.validFrom(),
        need.validTo());
  }

  private CompartmentId compartment(String code) {
    return Optional.ofNullable(compartments.get(code)).orElseThrow();
  }

  /** The table {@code position_threshold} as it begins. */
  private static Map<SecurityClass, ClassRequirement> requirements() {
    var table = new EnumMap<SecurityClass, ClassRequirement>(SecurityClass.class);
    table.put(SecurityClass.NONE, requirement(false, PositionClass.UTAN_KLASS, null));
    table.put(SecurityClass.BH, requirement(true, PositionClass.UTAN_KLASS, null));
    table.put(SecurityClass.K, requirement(true, PositionClass.KLASS_3, null));
    table.put(SecurityClass.H, requirement(true, PositionClass.KLASS_2, PositionClass.KLASS_3));
    table.put(SecurityClass.KH, requirement(true, PositionClass.KLASS_1, PositionClass.KLASS_2));
    return table;
  }

  private static ClassRequirement requirement(
      boolean needsStanding, PositionClass enough, @Nullable PositionClass exceptional) {
    return new ClassRequirement(needsStanding, enough, Optional.ofNullable(exceptional));
  }
}
