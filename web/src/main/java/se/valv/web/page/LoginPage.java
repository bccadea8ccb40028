package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.web.page.DemoAccounts.DemoAccount;
import se.valv.web.security.Gate;

/** The login page: the form itself is judged by the gate, here is what the page says of it. */
@Named
@RequestScoped
public class LoginPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Words words;
  @Inject private Frame frame;
  @Inject private DemoAccounts demo;

  private final Form form = new Form();
  private String notice = "";

  /** Reads how the last try went. */
  public void open() {
    form.with("username", gate.getLoginName());
    switch (gate.getLoginOutcome()) {
      case "REFUSED" -> refuse("login.refused");
      case "THROTTLED" -> refuse("login.throttled");
      case "EXPIRED" -> notice = words.of("login.expired");
      case "LOGGED_OUT" -> notice = words.of("login.loggedOut");
      default -> notice = posted.has("klart") ? words.of("login.founded") : "";
    }
  }

  private void refuse(String key) {
    form.refuse("username", words.of(key));
    frame.failed();
  }

  /** What was written, with what is wrong. */
  public Form getForm() {
    return form;
  }

  /** Why one is here again, if one is. */
  public String getNotice() {
    return notice;
  }

  /** The accounts of the fictional municipality; none but in demo mode. */
  public List<DemoAccount> getAccounts() {
    return gate.isDemo() ? demo.all() : List.of();
  }
}
