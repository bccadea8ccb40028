package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.PersonView;
import se.valv.authorisation.standing.AttestStanding;
import se.valv.authorisation.standing.StandingEvent;
import se.valv.authorisation.standing.StandingView;
import se.valv.authorisation.standing.Standings;
import se.valv.classification.PositionClass;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Standings: the list, the form that attests one, and one with its steps. */
@Named
@RequestScoped
public class StandingsPage {

  private static final List<String> FIELDS =
      List.of(
          "participation",
          "reliableUntil",
          "knowledgeableUntil",
          "positionClass",
          "decision",
          "decidedOn");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Standings standings;
  @Inject private Accounts accounts;

  private Form form = new Form();
  private List<StandingView> rows = List.of();
  private List<ParticipationView> participations = List.of();
  private @Nullable StandingView standing;
  private boolean stale;

  /** Fetches the list. */
  public void open() {
    rows = standings.list(gate.actor());
    participations = all();
  }

  /** Shows an empty form, or attests what was written in it. */
  public void openForm() {
    form.with("positionClass", PositionClass.UTAN_KLASS.code());
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        var attested = standings.attest(gate.actor(), input());
        answer.seeOther("/behorigheter/provningar/" + attested.id());
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
    participations = all().stream().filter(p -> !isHeldByMe(p)).toList();
  }

  /** Shows one, or takes it the step that was chosen. */
  public void openOne() {
    var id = new ObjectId(Addressed.id(gate));
    if (gate.isPost()) {
      var typed = new Typed(posted.form(List.of("handelse")));
      var event = typed.code("handelse", StandingEvent.class);
      typed.orThrow();
      try {
        standings.turn(gate.actor(), id, Addressed.version(posted), Typed.read(event));
        answer.seeOther("/behorigheter/provningar/" + id);
        return;
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    standing = standings.view(gate.actor(), id);
    participations = all();
  }

  private AttestStanding input() {
    var typed = new Typed(form);
    var participation = typed.id("participation");
    var reliable = typed.day("reliableUntil");
    var knowledgeable = typed.day("knowledgeableUntil");
    var decidedOn = typed.day("decidedOn");
    typed.orThrow();
    return new AttestStanding(
        new ParticipationId(Typed.read(participation)),
        Typed.read(reliable),
        Typed.read(knowledgeable),
        PositionClass.ofCode(form.value("positionClass"))
            .orElseThrow(() -> new Invalid("positionClass", "MISSING")),
        form.value("decision").strip(),
        Typed.read(decidedOn));
  }

  private List<ParticipationView> all() {
    return accounts.list(gate.actor()).stream()
        .map(AccountView::participations)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private boolean isHeldByMe(ParticipationView participation) {
    return participation.holders().stream().anyMatch(h -> isMe(h.id()));
  }

  /** Whether an account is the reader's own. */
  public boolean isMe(AccountId id) {
    return id.equals(gate.actor().account());
  }

  /** Whose a standing is, by name. */
  public String holder(StandingView of) {
    Map<ParticipationId, ParticipationView> byId =
        participations.stream()
            .collect(Collectors.toMap(ParticipationView::id, p -> p, (a, b) -> a));
    var found = byId.get(of.participation());
    return found == null
        ? ""
        : found.holders().stream().map(PersonView::name).collect(Collectors.joining(", "));
  }

  /** Whether a standing is the reader's own. */
  public boolean isOwn(StandingView of) {
    return participations.stream()
        .anyMatch(p -> p.id().equals(of.participation()) && isHeldByMe(p));
  }

  /** The standings. */
  public List<StandingView> getRows() {
    return rows;
  }

  /** The one that is shown. */
  public @Nullable StandingView getStanding() {
    return standing;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whom one may attest for. */
  public List<ParticipationView> getParticipations() {
    return participations;
  }

  /** The position classes to choose among. */
  public List<PositionClass> getPositionClasses() {
    return List.of(PositionClass.values());
  }
}
