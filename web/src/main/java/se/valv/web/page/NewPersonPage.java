package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.Accounts.Opened;
import se.valv.authorisation.account.NewAccount;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Makes an account, and shows its one-time password this once. */
@Named
@RequestScoped
public class NewPersonPage {

  private static final List<String> FIELDS =
      List.of("name", "title", "username", "operator", "unit", "form");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Accounts accounts;
  @Inject private Places places;

  private Form form = new Form();
  private @Nullable Opened opened;

  /** Shows an empty form, or makes the account that was written in it. */
  public void open() {
    form.with("form", ParticipationForm.EMPLOYMENT.name());
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        opened = accounts.open(gate.actor(), input());
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private NewAccount input() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var unit = typed.maybeId("unit");
    var takenPart = typed.code("form", ParticipationForm.class);
    typed.orThrow();
    return new NewAccount(
        form.value("username").strip(),
        form.value("name").strip(),
        form.value("title").strip(),
        new OperatorId(Typed.read(operator)),
        unit.map(UnitId::new).orElse(null),
        Typed.read(takenPart));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The account that was made, with its password to hand over. */
  public @Nullable Opened getOpened() {
    return opened;
  }

  /** The operators to choose among. */
  public List<OperatorView> getOperators() {
    return places.operators(gate.actor());
  }

  /** The units to choose among. */
  public List<UnitView> getUnits() {
    return places.units(gate.actor());
  }

  /** How somebody may take part. */
  public List<ParticipationForm> getForms() {
    return List.of(ParticipationForm.values());
  }
}
