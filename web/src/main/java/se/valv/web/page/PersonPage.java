package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.authorisation.account.AccountEvent;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.HeldRole;
import se.valv.authorisation.account.Place;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Roles;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** One account: its roles, what it rests on, and what an administrator may do with it. */
@Named
@RequestScoped
public class PersonPage {

  private static final List<String> FIELDS = List.of("role", "operator", "place", "form");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Accounts accounts;
  @Inject private Roles roles;
  @Inject private Places places;

  private Form form = new Form();
  private @Nullable AccountView account;
  private boolean stale;

  /** Shows the account, or does what was chosen. */
  public void open() {
    var id = new AccountId(Addressed.id(gate));
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        act(id);
        answer.seeOther("/behorigheter/personer/" + id);
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    account = accounts.view(gate.actor(), id);
  }

  private void act(AccountId id) {
    switch (posted.value("handelse")) {
      case "LOCK", "UNLOCK", "END" ->
          accounts.turn(
              gate.actor(),
              id,
              Addressed.version(posted),
              AccountEvent.valueOf(posted.value("handelse")));
      case "APPROVE", "REFUSE" -> decide(id);
      case "TAKE" -> roles.take(gate.actor(), id, role());
      case "PROPOSE" -> roles.propose(gate.actor(), id, proposed());
      case "REST" -> rest(id);
      default -> throw new NotFound();
    }
  }

  private void decide(AccountId id) {
    var typed = new Typed(posted.form(List.of("proposal")));
    var proposal = typed.id("proposal");
    typed.orThrow();
    var approve = posted.value("handelse").equals("APPROVE");
    var version = Addressed.version(posted);
    roles.decide(gate.actor(), id, new ObjectId(Typed.read(proposal)), version, approve);
  }

  private void rest(AccountId id) {
    var typed = new Typed(form);
    var operator = typed.id("place");
    var takenPart = typed.code("form", ParticipationForm.class);
    typed.orThrow();
    var place = new Place(new OperatorId(Typed.read(operator)), null);
    accounts.add(gate.actor(), id, place, Typed.read(takenPart));
  }

  private HeldRole proposed() {
    var operator = new Typed(form).maybeId("operator").map(OperatorId::new).orElse(null);
    return new HeldRole(role(), operator, null);
  }

  private Role role() {
    var typed = new Typed(form);
    var role = typed.code("role", Role.class);
    typed.orThrow();
    return Typed.read(role);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The account. */
  public @Nullable AccountView getAccount() {
    return account;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whether it is the reader's own: then he changes nothing. */
  public boolean isOwn() {
    var shown = account;
    return shown != null && shown.person().id().equals(gate.actor().account());
  }

  /** Whether an account is the reader's own. */
  public boolean isMe(AccountId id) {
    return id.equals(gate.actor().account());
  }

  /** The roles to choose among. */
  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** The operators to choose among. */
  public List<OperatorView> getOperators() {
    return places.operators(gate.actor());
  }

  /** What an operator is called. */
  public String operatorName(UUID id) {
    return getOperators().stream()
        .filter(o -> o.id().value().equals(id))
        .map(OperatorView::name)
        .findFirst()
        .orElse("");
  }

  /** How somebody may take part. */
  public List<ParticipationForm> getForms() {
    return List.of(ParticipationForm.values());
  }
}
