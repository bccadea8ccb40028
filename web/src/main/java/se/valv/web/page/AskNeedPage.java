package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.need.AskNeed;
import se.valv.authorisation.need.CompartmentDetail;
import se.valv.authorisation.need.CompartmentRegister;
import se.valv.authorisation.need.Needs;
import se.valv.authorisation.need.OwnRights;
import se.valv.authorisation.need.OwnRights.Basis;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Asks for a need: for somebody, where one answers for the information; or anew for oneself. */
@Named
@RequestScoped
public class AskNeedPage {

  private static final List<String> FIELDS =
      List.of(
          "compartment", "participation", "purpose", "actions", "upTo", "decision", "from", "to");
  private static final int USUAL_MONTHS = 6;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Needs needs;
  @Inject private Accounts accounts;
  @Inject private CompartmentRegister register;
  @Inject private OwnRights own;
  @Inject private Clock clock;

  private Form form = new Form();
  private List<CompartmentDetail> compartments = List.of();
  private List<ParticipationView> participations = List.of();

  /** Shows an empty form, or asks for what was written in it. */
  public void open() {
    var today = LocalDate.ofInstant(clock.instant(), Moments.SWEDEN);
    form.with("from", today.toString()).with("to", today.plusMonths(USUAL_MONTHS).toString());
    form.withAll("actions", List.of("READ", "SEARCH"));
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        var asked = needs.request(gate.actor(), input());
        answer.seeOther("/behorigheter/behov/" + asked.id());
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
    compartments = register.list(gate.actor());
    participations = offered();
  }

  private AskNeed input() {
    var typed = new Typed(form);
    var compartment = typed.id("compartment");
    var participation = typed.id("participation");
    var from = typed.day("from");
    var to = typed.day("to");
    typed.orThrow();
    return new AskNeed(
        new CompartmentId(Typed.read(compartment)),
        new ParticipationId(Typed.read(participation)),
        form.value("purpose").strip(),
        Stream.of(Action.values())
            .filter(a -> form.chosen("actions", a.name()))
            .collect(Collectors.toSet()),
        Codes.securityClass(form.value("upTo")).orElse(null),
        form.filled("decision"),
        Typed.read(from),
        Typed.read(to));
  }

  private List<ParticipationView> offered() {
    var mine = own.of(gate.actor()).bases().stream().map(Basis::participation);
    var others =
        gate.actor().may(Permission.RIGHTS_SEE)
            ? accounts.list(gate.actor()).stream()
                .map(AccountView::participations)
                .flatMap(List::stream)
            : Stream.<ParticipationView>of();
    return Stream.concat(others, mine).distinct().toList();
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The compartments to choose among: those that one may know of. */
  public List<CompartmentDetail> getCompartments() {
    return compartments;
  }

  /** For whom it may be: those whom one answers for, and oneself. */
  public List<ParticipationView> getParticipations() {
    return participations;
  }

  /** What may be done. */
  public List<Action> getActions() {
    return List.of(Action.values());
  }

  /** The classes that a need may be limited to. */
  public List<SecurityClass> getClasses() {
    return Stream.of(SecurityClass.values()).filter(c -> c != SecurityClass.NONE).toList();
  }
}
