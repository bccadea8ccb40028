package se.valv.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A declared fork: the log was put back from a backup, and from a place on it is not what it once
 * was. Whoever restores leaves the entry {@link KeepingAct#RESTORED}, and it is of that entry that
 * a fork is made: who forges one has to show it.
 *
 * @param place how many entries the backup had: those are as they were; from this place on the log
 *     is another
 * @param declaredAt the place of the entry that says so
 * @param number its number
 * @param at when it was written: at the first start after the restore
 */
public record Fork(long place, long declaredAt, EntryNumber number, Instant at) {

  /** {@code backup ID of TIME at PLACE} */
  private static final Pattern PURPOSE = Pattern.compile(".* at ([0-9]{1,18})");

  /**
   * The fork that an entry {@code RESTORED} declares; none when it says no place before its own.
   *
   * @param declaredAt the place of the entry
   * @param purpose what the entry says
   */
  public static Optional<Fork> of(long declaredAt, EntryNumber number, Instant at, String purpose) {
    var parts = PURPOSE.matcher(purpose);
    if (!parts.matches() || Long.parseLong(parts.group(1)) > declaredAt) {
      return Optional.empty();
    }
    return Optional.of(new Fork(Long.parseLong(parts.group(1)), declaredAt, number, at));
  }

  /**
   * The restore that may have lost what somebody kept of a log of {@code size} entries: the newest
   * whose backup was smaller. What was kept after that one, none explains.
   */
  public static Optional<Fork> before(long size, List<Fork> forks) {
    return forks.stream()
        .filter(fork -> fork.place < size)
        .max(Comparator.comparingLong(Fork::declaredAt));
  }

  /**
   * Whether a log of before and the log of now can be told apart for the first time at this place
   * because of this restore: not before the backup ends, and not after the entry that tells of it,
   * which the log of before can't have.
   */
  public boolean parts(long first) {
    return place <= first && first <= declaredAt;
  }
}
