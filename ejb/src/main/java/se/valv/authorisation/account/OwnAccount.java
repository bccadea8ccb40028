package se.valv.authorisation.account;

import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.OwnPassword;
import se.valv.access.PasswordHashes;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.organisation.Credentials;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/** One's own account: its password. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccount {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private OwnPassword proof;
  @Inject private PasswordHashes passwords;
  @Inject private People people;

  /**
   * Sets one's own password. Every other session of the account is over.
   *
   * @param current what was used so far
   * @param wanted 12–128 characters, without the username; another than the current one
   * @throws se.valv.problem.Invalid that names {@code current} or {@code password}
   */
  public void setPassword(Actor actor, String current, String wanted) {
    var self = transactions.as(actor, () -> people.of(Set.of(actor.account())));
    var username = self.values().stream().findFirst().orElseThrow(NotFound::new).username();
    var checks = new FieldChecks();
    Credentials.checkPassword(checks, "password", username, wanted);
    checks.that(!wanted.equals(current), "password", "NOT_NEW").orThrow();
    proof.demand(actor, current.toCharArray());
    var hash = passwords.hash(wanted.toCharArray());
    var about = About.object(Kind.ACCOUNT, new ObjectId(actor.account().value()));
    access.administer(
        actor,
        new Deed(AuthorisationAct.PASSWORD_SET, about),
        () -> {
          functions.run("set_own_password", text(hash), id(actor.session()));
          return actor;
        });
  }
}
