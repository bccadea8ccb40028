package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.authorisation.account.PersonView;
import se.valv.authorisation.need.NeedEvent;
import se.valv.authorisation.need.NeedView;
import se.valv.authorisation.need.Needs;
import se.valv.identity.NeedId;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** One need, and the steps that whoever looks may take it. */
@Named
@RequestScoped
public class NeedPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Needs needs;

  private @Nullable NeedView need;
  private boolean stale;

  /** Shows the need, or takes it the step that was chosen. */
  public void open() {
    var id = new NeedId(Addressed.id(gate));
    if (gate.isPost()) {
      try {
        needs.turn(gate.actor(), id, Addressed.version(posted), event());
        answer.seeOther("/behorigheter/behov/" + id);
        return;
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    need = needs.view(gate.actor(), id);
  }

  private NeedEvent event() {
    return Arrays.stream(NeedEvent.values())
        .filter(e -> e.name().equals(posted.value("handelse")))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The need. */
  public @Nullable NeedView getNeed() {
    return need;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** The steps that make sense now and that the reader's roles are for. */
  public List<NeedEvent> getEvents() {
    var shown = need;
    return shown == null
        ? List.of()
        : Arrays.stream(NeedEvent.values()).filter(e -> fits(e, shown, gate.actor())).toList();
  }

  private static boolean fits(NeedEvent event, NeedView need, Actor actor) {
    var own = holds(need, actor);
    return switch (need.state()) {
      case REQUESTED, ENDORSED ->
          switch (event) {
            case ENDORSE ->
                need.people().endorsed() == null && !own && actor.may(Permission.NEED_ENDORSE);
            case GRANT -> need.compartment() != null && !own && actor.may(Permission.NEED_GIVE);
            case REFUSE ->
                need.compartment() != null && !own && actor.may(Permission.RIGHTS_APPROVE);
            case WITHDRAW -> need.compartment() != null;
            case APPROVE -> false;
          };
      case GRANTED ->
          switch (event) {
            case APPROVE ->
                !own && !isOf(need.people().given(), actor) && actor.may(Permission.RIGHTS_APPROVE);
            case REFUSE -> !own && actor.may(Permission.RIGHTS_APPROVE);
            case WITHDRAW -> true;
            case ENDORSE, GRANT -> false;
          };
      case ACTIVE, DORMANT -> event == NeedEvent.WITHDRAW;
      case EXPIRED, WITHDRAWN, REFUSED -> false;
    };
  }

  private static boolean holds(NeedView need, Actor actor) {
    var rests = need.participation();
    return rests != null && rests.holders().stream().anyMatch(h -> isOf(h, actor));
  }

  private static boolean isOf(@Nullable PersonView person, Actor actor) {
    return person != null && person.id().equals(actor.account());
  }
}
