package se.valv.node.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.valv.access.Action;
import se.valv.access.Decision;
import se.valv.access.Label;
import se.valv.access.Law;
import se.valv.access.Need;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.access.Relation;
import se.valv.access.Standing;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;
import se.valv.organisation.FoundingDeed;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.NeedDeed;

/** Asks the {@link Law} of a deed, as the register will once it is founded by it. */
final class HoldingsOf {

  private final Map<String, CompartmentId> compartments = new HashMap<>();

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
    return Law.TODAY.decide(holdings(account), label, action, Relation.OTHER, now);
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
}
