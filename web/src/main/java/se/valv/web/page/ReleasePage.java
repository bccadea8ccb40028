package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.document.ReleaseView;
import se.valv.document.Releases;
import se.valv.identity.ObjectId;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** One release, and the decision of the second of the two. */
@Named
@RequestScoped
public class ReleasePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Me me;
  @Inject private Words words;
  @Inject private Releases releases;

  private @Nullable ReleaseView release;
  private boolean stale;

  /** Shows the release, or decides as was chosen. */
  public void open() {
    var id = new ObjectId(Addressed.id(gate));
    if (gate.isPost()) {
      try {
        var approve = posted.value("handelse").equals("APPROVE");
        releases.decide(gate.actor(), id, Addressed.version(posted), approve);
        answer.seeOther("/behorigheter/lasare/" + id);
        return;
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    release = releases.view(gate.actor(), id);
  }

  /** The release. */
  public @Nullable ReleaseView getRelease() {
    return release;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whether the reader proposed it himself. */
  public boolean isOwn() {
    var shown = release;
    return shown != null && shown.proposedBy().equals(me.getUsername());
  }

  /** Who may read under a label, in words: all of these, of each any. */
  public String readable(List<List<CompartmentView>> clauses) {
    return clauses.stream()
        .map(clause ->
            clause.stream()
                .map(CompartmentView::name)
                .collect(Collectors.joining(" " + words.of("release.or") + " ")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
