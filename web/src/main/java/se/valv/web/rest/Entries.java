package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.review.LogLine;
import se.valv.review.LogPage;

/**
 * One page of the log.
 *
 * @param items newest first
 * @param page which page, from 0
 * @param size the most on a page
 * @param more whether there are older ones
 */
public record Entries(List<Entry> items, int page, int size, boolean more) {

  static Entries of(LogPage log) {
    return new Entries(
        log.lines().stream().map(Entry::of).toList(), log.page(), log.size(), log.more());
  }

  /**
   * One line of the log. No titles: ids only.
   *
   * @param number the node's epoch and the number within it
   * @param at when
   * @param actor whose account, when somebody had proved himself
   * @param username what the account is called now
   * @param action what was done
   * @param kind to what sort of thing
   * @param object its id as asked for, whether or not it is there
   * @param outcome how it ended
   * @param purpose purpose, case number or fingerprint that was stated
   * @param source from where
   */
  public record Entry(
      String number,
      String at,
      @Nullable String actor,
      @Nullable String username,
      String action,
      String kind,
      @Nullable String object,
      String outcome,
      @Nullable String purpose,
      String source) {

    static Entry of(LogLine line) {
      return new Entry(
          line.number(),
          line.at().toString(),
          line.account() == null ? null : line.account().toString(),
          line.username(),
          line.act(),
          line.kind(),
          line.object() == null ? null : line.object().toString(),
          line.outcome(),
          line.purpose(),
          line.source());
    }
  }
}
