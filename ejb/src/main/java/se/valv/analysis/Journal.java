package se.valv.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was altered since the analysis was begun, oldest first. Part of its stored content.
 *
 * @param changes one after the other
 */
public record Journal(List<Change> changes) {

  /** Nothing was altered. */
  static final Journal EMPTY = new Journal(List.of());

  private static final Duration ONE_SITTING = Duration.ofMinutes(10);

  /** Keeps a copy. */
  public Journal {
    changes = List.copyOf(changes);
  }

  /** With one more: these words of a subject were altered in this version. */
  Journal with(Change change) {
    var next = new ArrayList<>(changes);
    var last = newest(change.subject());
    if (last.isPresent() && isOneSitting(last.get(), change.by(), change.at())) {
      next.remove(last.get());
      next.add(last.get().until(change.last(), change.at()));
    } else {
      next.add(change);
    }
    return new Journal(next);
  }

  /** Whether somebody altered a subject after a version. */
  boolean isAltered(String subject, int since) {
    return newest(subject).filter(change -> change.last() > since).isPresent();
  }

  private Optional<Change> newest(String subject) {
    return changes.reversed().stream().filter(c -> c.subject().equals(subject)).findFirst();
  }

  private static boolean isOneSitting(Change last, UUID by, Instant at) {
    return last.by().equals(by) && Duration.between(last.at(), at).compareTo(ONE_SITTING) < 0;
  }
}
