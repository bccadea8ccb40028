package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.Names;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.recruitment.CaseState;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.ExplainedCheck;
import se.valv.recruitment.PlacementCheckId;
import se.valv.recruitment.PlacementChecks;
import se.valv.recruitment.RecruitmentCaseId;
import se.valv.recruitment.RecruitmentCases;
import se.valv.recruitment.VettingRequestId;
import se.valv.recruitment.VettingRequestView;
import se.valv.recruitment.VettingRequests;
import se.valv.web.security.Gate;

/** What HR's questions give the säkerhetsskydd function to do: cases, requests, alarms. */
@Named
@RequestScoped
public class RecruitmentDeskPage {

  private static final String ADDRESS = "/rekryteringsarenden";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Names names;
  @Inject private Readings readings;
  @Inject private RecruitmentCases cases;
  @Inject private PlacementChecks checks;
  @Inject private VettingRequests requests;

  private List<CaseView> waiting = List.of();
  private List<VettingRequestView> asked = List.of();
  private List<ExplainedCheck> alarms = List.of();
  private Form form = new Form();
  private @Nullable CaseView found;
  private @Nullable ExplainedCheck check;
  private Map<UUID, String> people = Map.of();
  private Map<UUID, String> places = Map.of();

  /** Fetches all of it. */
  public void open() {
    waiting = cases.waiting(gate.actor());
    asked = requests.waiting(gate.actor());
    alarms = checks.alarms(gate.actor());
    waiting.forEach(one -> frame.shows(one.securityClass()));
    asked.forEach(one -> frame.shows(one.securityClass()));
    alarms.forEach(one -> frame.shows(one.securityClass()));
    name(
        Stream.of(
                waiting.stream().map(CaseView::openedBy),
                asked.stream().map(VettingRequestView::askedBy),
                alarms.stream().map(ExplainedCheck::askedBy))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet()));
  }

  /** Shows a case, or decides on it. */
  public void openCase() {
    var id = new RecruitmentCaseId(Addressed.id(gate));
    if (gate.isPost() && decided(id)) {
      return;
    }
    var view = cases.read(gate.actor(), id);
    frame.shows(view.securityClass());
    found = view;
    name(
        Stream.concat(Stream.of(view.openedBy()), Stream.ofNullable(view.decidedBy()))
            .collect(Collectors.toSet()));
  }

  private boolean decided(RecruitmentCaseId id) {
    try {
      var approve = posted.value("event").equals("APPROVE");
      cases.decide(gate.actor(), id, Addressed.version(posted), approve);
      answer.seeOther(ADDRESS);
      return true;
    } catch (Invalid invalid) {
      invalid.errors().forEach(e -> form.refuse("event", words.ofError(e.field(), e.code())));
      answer.status(422);
    } catch (Stale | Conflict moved) {
      form.refuse("event", words.of("recruitment.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** Shows how a check was answered. */
  public void openCheck() {
    var explained = checks.explain(gate.actor(), new PlacementCheckId(Addressed.id(gate)));
    frame.shows(explained.securityClass());
    check = explained;
    name(Set.of(explained.askedBy()));
  }

  /** Takes a request over. */
  public void settle() {
    var id = new VettingRequestId(Addressed.id(gate));
    requests.settle(gate.actor(), id, Addressed.version(posted));
    answer.seeOther(ADDRESS);
  }

  private void name(Set<UUID> accounts) {
    people =
        names.of(gate.actor(), accounts).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name()));
    places = readings.places();
  }

  /** Cases that wait for a decision. */
  public List<CaseView> getWaiting() {
    return waiting;
  }

  /** Whom HR asks to have vetted. */
  public List<VettingRequestView> getAsked() {
    return asked;
  }

  /** Checks to look at. */
  public List<ExplainedCheck> getAlarms() {
    return alarms;
  }

  /** What stands in the way of a decision. */
  public Form getForm() {
    return form;
  }

  /** The case. */
  public @Nullable CaseView getFound() {
    return found;
  }

  /** Whether the case waits for a decision. */
  public boolean isUndecided() {
    return found != null && found.state() == CaseState.WAITING;
  }

  /** The check. */
  public @Nullable ExplainedCheck getCheck() {
    return check;
  }

  /** Whose an account is. */
  public String person(@Nullable UUID account) {
    return Optional.ofNullable(account).map(id -> people.getOrDefault(id, "–")).orElse("–");
  }

  /** Where a case is. */
  public String place(CaseView row) {
    var unit = row.asked().unit();
    return places.getOrDefault(unit == null ? row.asked().operator() : unit, "–");
  }
}
