package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.valv.authorisation.need.AccessRequests;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * Begär behörighet: takes what somebody would like to be let into, and says the same whether or not
 * it is there.
 */
@Named
@RequestScoped
public class AskAccessPage {

  private static final List<String> FIELDS = List.of("address", "purpose");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AccessRequests requests;

  private Form form = new Form();

  /** Shows an empty form, or keeps what was written in it. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        requests.ask(gate.actor(), object(), form.value("purpose"));
        answer.seeOther("/begar-behorighet?skickad");
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private ObjectId object() {
    return Optional.of(ID.matcher(form.value("address")))
        .filter(m -> m.find())
        .map(m -> new ObjectId(UUID.fromString(m.group())))
        .orElseThrow(() -> new Invalid("address", "MALFORMED"));
  }

  /** Whether something was just kept. */
  public boolean isSent() {
    return posted.has("skickad");
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }
}
