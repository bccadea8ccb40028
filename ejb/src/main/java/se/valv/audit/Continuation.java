package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.audit.Compared.Verdict;

/**
 * Whether the log goes on from what somebody kept of it. That it was asked is recorded by whoever
 * asks.
 */
@ApplicationScoped
public class Continuation {

  @Inject Checkpoints checkpoints;
  @Inject TreeReader tree;

  /** Compares what was kept at a time that only who kept it knows. */
  public Compared of(Kept then) {
    return of(then, Instant.MIN);
  }

  /** Compares what was kept at a time: no restore before it explains anything. */
  public Compared of(Kept then, Instant at) {
    var now = tree.size();
    if (!then.isSignedByOne(checkpoints.keys().all())) {
      return new Compared(Verdict.NOT_OURS, then.size(), now, null);
    }
    if (then.size() <= now && then.isOf(tree.head(then.size()))) {
      return new Compared(Verdict.SAME, then.size(), now, null);
    }
    var since = tree.forks().stream().filter(fork -> fork.at().isAfter(at)).toList();
    var fork = Fork.before(then.size(), since).orElse(null);
    return new Compared(verdict(then.size() > now, fork), then.size(), now, fork);
  }

  private static Verdict verdict(boolean isShorter, @Nullable Fork fork) {
    if (fork != null) {
      return Verdict.RESTORED;
    }
    return isShorter ? Verdict.CUT : Verdict.DIFFERS;
  }
}
