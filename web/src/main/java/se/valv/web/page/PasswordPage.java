package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.valv.authorisation.account.OwnAccount;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * Sets one's own password. Whoever logged in with one that another chose sees this page whatever
 * address he asks for, until he has set his own.
 */
@Named
@RequestScoped
public class PasswordPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private OwnAccount own;

  private Form form = new Form();

  /** Shows the form, or sets the password. */
  public void open() {
    if (!gate.isPost()) {
      return;
    }
    form = new Form();
    try {
      if (!posted.value("password").equals(posted.value("repeated"))) {
        throw new Invalid("repeated", "NOT_THE_SAME");
      }
      own.setPassword(gate.actor(), posted.value("current"), posted.value("password"));
      answer.seeOther("/");
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  /** Which fields are wrong; what was written is never shown again. */
  public Form getForm() {
    return form;
  }

  /** Whether it has to be done before anything else. */
  public boolean isFirst() {
    return gate.visit().filter(visit -> visit.profile().oneTime()).isPresent();
  }
}
