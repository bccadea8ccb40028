package se.valv.organisation.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;

/**
 * That an operator notified an authority.
 *
 * @param id the notification
 * @param version its version, for changes
 * @param authority which authority
 * @param letter when, and the letter's number
 * @param receipt when, and the receipt's number; absent while there is none
 */
public record Notified(
    ObjectId id, int version, Authority authority, Letter letter, @Nullable Letter receipt) {

  /**
   * A letter.
   *
   * @param on its day
   * @param reference its registration number; nothing classified
   */
  public record Letter(LocalDate on, String reference) {}
}
