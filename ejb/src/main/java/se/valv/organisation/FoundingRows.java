package se.valv.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.CompartmentDeed;
import se.valv.organisation.FoundingDeed.NeedDeed;
import se.valv.organisation.FoundingDeed.OperatorDeed;
import se.valv.organisation.FoundingDeed.ParticipationDeed;
import se.valv.organisation.FoundingDeed.RoleDeed;
import se.valv.organisation.FoundingDeed.StandingDeed;
import se.valv.organisation.FoundingDeed.UnitDeed;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Inserts the rows of a deed, in the caller's transaction. The database accepts them only while the
 * register is empty, so the installation's own row comes last.
 */
@ApplicationScoped
@Exempt(
    rule = Rule.NATIVE_SQL,
    reason =
        "These tables are entities of access, which only reads them, and stay in their package; here"
            + " they are inserted once in a register's life, by constant statements.")
class FoundingRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  void operator(UUID id, OperatorDeed operator, @Nullable UUID parent) {
    insert(
        "insert into valv.operator (id, kind, name, code, org_number, parent_operator_id)"
            + " values (cast(?1 as uuid), ?2, ?3, ?4, ?5, cast(?6 as uuid))",
        id,
        operator.kind().name(),
        operator.name(),
        operator.code(),
        OrganisationNumber.parse(operator.orgNumber()).orElseThrow().written(),
        parent);
  }

  void unit(UUID id, UnitDeed unit, UUID operator, @Nullable UUID parent) {
    insert(
        "insert into valv.unit (id, operator_id, parent_id, code, name, kind)"
            + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, ?6)",
        id,
        operator,
        parent,
        unit.code(),
        unit.name(),
        unit.kind().name());
  }

  void account(UUID id, AccountDeed account, String passwordHash, Place place, Instant now) {
    insert(
        "insert into valv.account (id, username, display_name, title, password_hash, operator_id,"
            + " unit_id, created_at) values (cast(?1 as uuid), ?2, ?3, ?4, ?5, cast(?6 as uuid),"
            + " cast(?7 as uuid), cast(?8 as timestamptz))",
        id,
        account.username(),
        account.name(),
        account.title(),
        passwordHash,
        place.operator(),
        place.unit(),
        now);
  }

  void role(UUID account, RoleDeed role, Place scope, Instant now) {
    insert(
        "insert into valv.account_role (account_id, role, scope_operator, scope_unit, valid_from)"
            + " values (cast(?1 as uuid), ?2, cast(?3 as uuid), cast(?4 as uuid),"
            + " cast(?5 as timestamptz))",
        account,
        role.role().name(),
        scope.operator(),
        scope.unit(),
        now);
  }

  void compartment(UUID id, CompartmentDeed compartment, Place place, UUID owner) {
    insert(
        "insert into valv.compartment (id, operator_id, unit_id, kind, code, name, purpose,"
            + " owner_account) values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, ?5,"
            + " ?6, ?7, cast(?8 as uuid))",
        id,
        place.operator(),
        place.unit(),
        compartment.kind().name(),
        compartment.code(),
        compartment.name(),
        compartment.purpose(),
        owner);
  }

  void participation(UUID id, ParticipationDeed participation, Place place, UUID account) {
    insert(
        "insert into valv.participation (id, operator_id, unit_id, form)"
            + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4)",
        id,
        place.operator(),
        place.unit(),
        participation.form().name());
    insert(
        "insert into valv.account_participation (account_id, participation_id)"
            + " values (cast(?1 as uuid), cast(?2 as uuid))",
        account,
        id);
  }

  void standing(UUID participation, StandingDeed standing, UUID operator, Two by) {
    insert(
        "insert into valv.standing (participation_id, operator_id, reliable_until,"
            + " knowledgeable_until, position_class, decision_ref, attested_by, approved_by) values"
            + " (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as timestamptz), cast(?4 as timestamptz),"
            + " ?5, ?6, cast(?7 as uuid), cast(?8 as uuid))",
        participation,
        operator,
        standing.reliableUntil(),
        standing.knowledgeableUntil(),
        standing.positionClass().code(),
        standing.decisionRef(),
        by.one(),
        by.other());
  }

  void need(UUID id, NeedDeed need, UUID participation, UUID compartment, Two by) {
    insert(
        "insert into valv.need (id, compartment_id, participation_id, purpose, actions, up_to,"
            + " valid_from, valid_to, given_by, approved_by) values (cast(?1 as uuid),"
            + " cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, ?6, cast(?7 as timestamptz),"
            + " cast(?8 as timestamptz), cast(?9 as uuid), cast(?10 as uuid))",
        id,
        compartment,
        participation,
        need.purpose(),
        need.actions().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        need.upTo() == null ? null : need.upTo().code(),
        need.validFrom(),
        need.validTo(),
        by.one(),
        by.other());
  }

  void installation(FoundingDeed deed, Instant now) {
    insert(
        "insert into valv.installation (max_class, founded_at)"
            + " values (?1, cast(?2 as timestamptz))",
        deed.maxClass().code(),
        now);
  }

  private void insert(String statement, @Nullable Object... values) {
    var query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i] == null ? null : values[i].toString());
    }
    query.executeUpdate();
  }

  /** Where something belongs: an operator, and one unit of it or all. */
  record Place(@Nullable UUID operator, @Nullable UUID unit) {}

  /** The two people of a decision. */
  record Two(UUID one, UUID other) {}
}
