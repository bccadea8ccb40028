package se.valv.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.valv.access.Client;
import se.valv.access.Installation;
import se.valv.access.SetupCode;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Kind;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Founds the register, once. Until then there is nobody: what stands in for being logged in is a
 * one-time code that the console of the node shows, and the file of a demonstration.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Exempt(
    rule = Rule.ACTOR_FIRST,
    reason = "Before the founding nobody has an account; the one-time code is the proof.")
public class Founding {

  @Inject private Installation installation;
  @Inject private SetupCode code;
  @Inject private AuditTrail trail;
  @Inject private FoundingAct act;

  /** Whether the ceremony can be held now: nothing is founded yet, and there is a code for it. */
  public boolean isOpen() {
    return code.isSet() && installation.maxClass().isEmpty();
  }

  /**
   * Two people found the register. Throws {@link NotFound} when the ceremony is not open, {@link
   * se.valv.problem.Throttled} after wrong codes, {@link se.valv.problem.Invalid} with field {@code
   * code} for a wrong one, and {@link Conflict} when others were quicker.
   *
   * @param typed the one-time code as typed
   */
  public void ceremony(Client client, String typed, CeremonyForm form) {
    if (!isOpen()) {
      throw new NotFound();
    }
    if (!code.matches(client, typed)) {
      var about = About.kind(Kind.INSTALLATION);
      var by = By.nobody(client.address());
      trail.recordAlone(AuditEntry.of(by, OrganisationAct.FOUNDED, about, Outcome.REFUSED));
      throw new Invalid("code", "WRONG_CODE");
    }
    act.found(form.deed(), new By(null, null, null, null, "SETUP_CODE", client.address()));
  }
}
