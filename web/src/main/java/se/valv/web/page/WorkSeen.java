package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.valv.overview.Tasks;
import se.valv.overview.Tasks.Work;
import se.valv.web.security.Gate;

/** What waits in plans, read once for all the parts of a page. */
@RequestScoped
class WorkSeen {

  @Inject private Gate gate;
  @Inject private Tasks tasks;

  private @Nullable Work work;

  /** It; asked for when it is needed first. */
  Work get() {
    var seen = work;
    if (seen == null) {
      seen = tasks.work(gate.actor());
      work = seen;
    }
    return seen;
  }
}
