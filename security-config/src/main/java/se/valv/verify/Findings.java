package se.valv.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong: the first by place in the log, and how much in all. */
final class Findings {

  private @Nullable Finding first;
  private long count;

  /** Adds one. */
  void add(Finding finding) {
    count++;
    if (first == null || place(finding) < place(first)) {
      first = finding;
    }
  }

  /** Adds all that another pass found. */
  void add(Findings others) {
    others.first().ifPresent(this::add);
    count += Math.max(0, others.count - 1);
  }

  /** The first by place; what has none comes last. */
  Optional<Finding> first() {
    return Optional.ofNullable(first);
  }

  long count() {
    return count;
  }

  private static long place(Finding finding) {
    return finding.position().orElse(Long.MAX_VALUE);
  }
}
