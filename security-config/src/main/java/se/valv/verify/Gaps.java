package se.valv.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.valv.audit.EntryNumber;

/**
 * Numbers that are not there. A number that was rolled back is written as void within seconds, and
 * what a crash lost is named by the node's next start; any other gap is an entry that somebody took
 * away before it had its place.
 */
final class Gaps {

  /**
   * A number may be void some seconds late: what is younger than this beside the newest is let be.
   */
  private static final long LATE_MICROS = 120_000_000;

  private static final int MOST = 10_000;

  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Long, Set<Long>> declared = new HashMap<>();
  private long epoch;
  private long last;
  private long newest;

  /** An entry is there. */
  void seen(StoredEntry entry) {
    walk(entry.number(), entry.micros());
    newest = Math.max(newest, entry.micros());
    if (entry.act().equals("EPOCH_CLOSED") && entry.purpose() != null) {
      declare(entry.purpose());
    }
  }

  /** A leaf is there. */
  void seen(Trail.Leaf leaf) {
    if (leaf.number() != null) {
      walk(leaf.number(), 0);
    }
  }

  private void walk(EntryNumber number, long micros) {
    if (number.epoch() != epoch) {
      epoch = number.epoch();
      last = 0;
    }
    for (var missing = last + 1; missing < number.number() && gaps.size() < MOST; missing++) {
      gaps.add(new Gap(new EntryNumber(epoch, missing), micros));
    }
    last = number.number();
  }

  /** {@code epoch:last:missing,…} */
  private void declare(String purpose) {
    var parts = purpose.split(":", -1);
    try {
      var lost = declared.computeIfAbsent(Long.valueOf(parts[0]), e -> new HashSet<>());
      for (var number : parts[parts.length - 1].split(",", -1)) {
        if (parts.length == 3 && !number.isEmpty()) {
          lost.add(Long.valueOf(number));
        }
      }
    } catch (NumberFormatException e) {
      // An entry that says nothing explains nothing: its gaps stay.
    }
  }

  /** Names what nothing explains. */
  void tell(Findings findings) {
    gaps.stream()
        .filter(gap -> gap.before() < newest - LATE_MICROS)
        .filter(gap ->
            !declared.getOrDefault(gap.number().epoch(), Set.of()).contains(gap.number().number()))
        .forEach(gap ->
            findings.add(
                Finding.beside(
                    "entry " + gap.number() + " is missing, and nothing says that it was lost")));
  }

  /**
   * A number that is not there.
   *
   * @param number which
   * @param before when the entry after it was written
   */
  private record Gap(EntryNumber number, long before) {}
}
