package se.valv.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.NeedDeed;
import se.valv.organisation.FoundingDeed.OperatorDeed;
import se.valv.organisation.FoundingDeed.ParticipationDeed;
import se.valv.organisation.FoundingDeed.StandingDeed;
import se.valv.organisation.FoundingRows.Place;
import se.valv.organisation.FoundingRows.Two;

/** One founding: everything of a deed and its entries in one transaction, or nothing. */
@ApplicationScoped
class FoundingTransaction {

  @Inject private FoundingRows rows;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Founds the register.
   *
   * @param hashes the password hash of each username of the deed
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void run(FoundingDeed deed, Map<String, String> hashes, By by) {
    new Run(by, clock.instant(), hashes).found(deed);
  }

  /** The ids given so far, by the names that the deed has for them. */
  private final class Run {

    private final By by;
    private final Instant now;
    private final Map<String, String> hashes;
    private final Map<String, UUID> operators = new HashMap<>();
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> compartments = new HashMap<>();
    private final Map<String, UUID> accounts = new HashMap<>();

    Run(By by, Instant now, Map<String, String> hashes) {
      this.by = by;
      this.now = now;
      this.hashes = hashes;
    }

    void found(FoundingDeed deed) {
      deed.operators().forEach(this::operator);
      deed.accounts().forEach(this::account);
      deed.operators().forEach(this::compartments);
      deed.accounts().forEach(a -> a.participations().forEach(p -> participation(a, p)));
      rows.installation(deed, now);
      note(OrganisationAct.FOUNDED, About.kind(Kind.INSTALLATION), null);
    }

    private void operator(OperatorDeed operator) {
      var id = named(operators, operator.code());
      rows.operator(
          id, operator, operator.parent() == null ? null : operators.get(operator.parent()));
      note(OrganisationAct.OPERATOR_ENTERED, about(Kind.OPERATOR, id), null);
      for (var unit : operator.units()) {
        var parent = unitOf(operator.code(), unit.parent());
        rows.unit(named(units, operator.code() + "/" + unit.code()), unit, id, parent);
      }
    }

    private void account(AccountDeed account) {
      var id = named(accounts, account.username());
      var hash = known(hashes, account.username());
      rows.account(id, account, hash, place(account.operator(), account.unit()), now);
      for (var role : account.roles()) {
        rows.role(id, role, place(role.operator(), role.unit()), now);
      }
      note(OrganisationAct.ACCOUNT_MADE, about(Kind.ACCOUNT, id), null);
    }

    private void compartments(OperatorDeed operator) {
      for (var compartment : operator.compartments()) {
        var id = named(compartments, compartment.code());
        var place = place(operator.code(), compartment.unit());
        rows.compartment(id, compartment, place, known(accounts, compartment.owner()));
        note(OrganisationAct.COMPARTMENT_MADE, about(Kind.COMPARTMENT, id), null);
      }
    }

    private void participation(AccountDeed account, ParticipationDeed participation) {
      var id = UUID.randomUUID();
      var place = place(participation.operator(), participation.unit());
      rows.participation(id, participation, place, known(accounts, account.username()));
      if (participation.standing() != null) {
        standing(id, participation.standing(), known(operators, participation.operator()));
      }
      participation.needs().forEach(need -> need(id, need));
    }

    private void standing(UUID participation, StandingDeed standing, UUID operator) {
      rows.standing(
          participation, standing, operator, two(standing.attestedBy(), standing.approvedBy()));
      note(
          OrganisationAct.STANDING_ATTESTED,
          about(Kind.PARTICIPATION, participation),
          standing.decisionRef());
    }

    private void need(UUID participation, NeedDeed need) {
      var id = UUID.randomUUID();
      var compartment = known(compartments, need.compartment());
      rows.need(id, need, participation, compartment, two(need.givenBy(), need.approvedBy()));
      note(OrganisationAct.NEED_GIVEN, about(Kind.NEED, id), null);
    }

    private Place place(@Nullable String operator, @Nullable String unit) {
      return operator == null
          ? new Place(null, null)
          : new Place(known(operators, operator), unitOf(operator, unit));
    }

    private @Nullable UUID unitOf(String operator, @Nullable String unit) {
      return unit == null ? null : known(units, operator + "/" + unit);
    }

    private Two two(String one, String other) {
      return new Two(known(accounts, one), known(accounts, other));
    }

    private void note(OrganisationAct act, About about, @Nullable String purpose) {
      var entry = AuditEntry.of(by, act, about, Outcome.DONE);
      trail.record(purpose == null ? entry : entry.forPurpose(purpose));
    }
  }

  private static UUID named(Map<String, UUID> ids, String name) {
    var id = UUID.randomUUID();
    ids.put(name, id);
    return id;
  }

  private static <T> T known(Map<String, T> ids, String name) {
    var id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("a deed that was checked names nothing that is not in it");
    }
    return id;
  }

  private static About about(Kind kind, UUID id) {
    return About.object(kind, new ObjectId(id));
  }
}
