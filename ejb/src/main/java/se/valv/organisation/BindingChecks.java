package se.valv.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.organisation.FoundingDeed.NeedDeed;
import se.valv.organisation.FoundingDeed.StandingDeed;
import se.valv.problem.FieldChecks;

/** The rules of what binds one holder to the register: standings and needs, each by two others. */
final class BindingChecks {

  private static final int MONTHS_AT_MOST = 12;

  private final FieldChecks checks;
  private final Set<String> usernames;
  private final Map<String, String> compartmentOperator;
  private final String holder;

  BindingChecks(
      FieldChecks checks,
      Set<String> usernames,
      Map<String, String> compartmentOperator,
      String holder) {
    this.checks = checks;
    this.usernames = usernames;
    this.compartmentOperator = compartmentOperator;
    this.holder = holder;
  }

  void standing(String at, StandingDeed standing) {
    checks.that(standing.reliableUntil() != null, at + ".reliableUntil", "MISSING");
    checks.that(standing.knowledgeableUntil() != null, at + ".knowledgeableUntil", "MISSING");
    checks.that(standing.positionClass() != null, at + ".positionClass", "MISSING");
    checks.text(at + ".decisionRef", standing.decisionRef(), DeedChecks.NAME_LENGTH);
    twoOthers(at + ".attestedBy", standing.attestedBy(), at + ".approvedBy", standing.approvedBy());
  }

  void need(String at, NeedDeed need, @Nullable String operator) {
    checks.text(at + ".purpose", need.purpose(), DeedChecks.PURPOSE_LENGTH);
    checks.that(!need.actions().isEmpty(), at + ".actions", "MISSING");
    checks.that(need.upTo() != SecurityClass.NONE, at + ".upTo", "CLASS_NOT_ALLOWED");
    var owning = compartmentOperator.get(String.valueOf(need.compartment()));
    checks.that(owning != null, at + ".compartment", "UNKNOWN");
    checks.that(owning == null || owning.equals(operator), at + ".compartment", "OTHER_OPERATOR");
    checks.that(inOrder(need.validFrom(), need.validTo()), at + ".validTo", "PERIOD");
    twoOthers(at + ".givenBy", need.givenBy(), at + ".approvedBy", need.approvedBy());
  }

  private void twoOthers(
      String firstField, @Nullable String first, String secondField, @Nullable String second) {
    other(firstField, first);
    other(secondField, second);
    checks.that(first == null || !first.equals(second), secondField, "SAME_PERSON");
  }

  private void other(String field, @Nullable String username) {
    checks.that(username != null && usernames.contains(username), field, "UNKNOWN");
    checks.that(!holder.equals(username), field, "OWN_RIGHT");
  }

  private static boolean inOrder(@Nullable Instant from, @Nullable Instant to) {
    return from != null
        && to != null
        && from.isBefore(to)
        && !to.isAfter(from.atOffset(ZoneOffset.UTC).plusMonths(MONTHS_AT_MOST).toInstant());
  }
}
