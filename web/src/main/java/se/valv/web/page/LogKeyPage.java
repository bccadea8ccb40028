package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.valv.authorisation.logkey.KeyChangeView;
import se.valv.authorisation.logkey.KeyChanges;
import se.valv.identity.ObjectId;
import se.valv.problem.Conflict;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** The key that signs the log: proposed to be changed by one, approved by another. */
@Named
@RequestScoped
public class LogKeyPage {

  private static final String ADDRESS = "/behorigheter/loggnyckel";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Me me;
  @Inject private KeyChanges keyChanges;

  private List<KeyChangeView> changes = List.of();
  private boolean stale;

  /** Shows the changes, or proposes or decides as was chosen. */
  public void open() {
    if (gate.isPost()) {
      try {
        act(posted.value("handelse"));
        answer.seeOther(ADDRESS);
        return;
      } catch (Stale | Conflict moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    changes = keyChanges.list(gate.actor());
  }

  private void act(String event) {
    if (event.equals("PROPOSE")) {
      keyChanges.propose(gate.actor());
    } else {
      var approve = event.equals("APPROVE");
      keyChanges.decide(gate.actor(), change(), Addressed.version(posted), approve);
    }
  }

  private ObjectId change() {
    try {
      return new ObjectId(UUID.fromString(posted.value("byte")));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** All changes, the newest first. */
  public List<KeyChangeView> getChanges() {
    return changes;
  }

  /** Whether none is under way, and so one can be proposed. */
  public boolean isFree() {
    return changes.stream().noneMatch(KeyChangeView::isUnderWay);
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whether the reader proposed it himself. */
  public boolean own(KeyChangeView change) {
    return change.proposedBy().equals(me.getUsername());
  }
}
