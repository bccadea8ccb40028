package se.valv.authorisation.account;

import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Role;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/** Roles: proposed by one, approved by another, never for oneself; taken by one, at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Roles {

  @Inject private AccessControl access;
  @Inject private RightsFunctions functions;
  @Inject private AccountRows rows;
  @Inject private Places places;

  /** Proposes that an account is given a role; a unit only together with its operator. */
  public ProposedRole propose(Actor actor, AccountId account, HeldRole role) {
    var checks = new FieldChecks();
    if (role.operator() != null) {
      places.check(actor, checks, role.operator(), role.unit());
    } else {
      checks.that(role.unit() == null, "operator", "MISSING");
    }
    checks.that(!account.equals(actor.account()), "account", "OWN_RIGHT").orThrow();
    var proposal = ObjectId.random();
    return access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        deed(AuthorisationAct.ROLE_PROPOSED, account, role.role()),
        () -> {
          functions.run(
              "propose_role",
              id(proposal),
              id(account),
              text(role.role().name()),
              id(role.operator()),
              id(role.unit()));
          return find(account, proposal);
        });
  }

  /** Approves what another proposed, or refuses what anybody did. */
  public ProposedRole decide(
      Actor actor, AccountId account, ObjectId proposal, int version, boolean approve) {
    return access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        new Deed(
            approve ? AuthorisationAct.ROLE_APPROVED : AuthorisationAct.ROLE_REFUSED,
            About.object(Kind.ACCOUNT, new ObjectId(account.value())),
            proposal.toString()),
        () -> {
          find(account, proposal);
          functions.onVersion("decide_role", id(proposal), number(version), flag(approve));
          return find(account, proposal);
        });
  }

  /** Takes a role, wherever it is held. */
  public void take(Actor actor, AccountId account, Role role) {
    access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        deed(AuthorisationAct.ROLE_TAKEN, account, role),
        () -> {
          if (!functions.changed("take_role", id(account), text(role.name()))) {
            throw new NotFound();
          }
          return role;
        });
  }

  private ProposedRole find(AccountId account, ObjectId proposal) {
    return rows.proposal(proposal)
        .map(RoleProposalRow::toView)
        .filter(p -> p.account().equals(account))
        .orElseThrow(NotFound::new);
  }

  private static Deed deed(AuthorisationAct act, AccountId account, Role role) {
    return new Deed(act, About.object(Kind.ACCOUNT, new ObjectId(account.value())), role.name());
  }
}
