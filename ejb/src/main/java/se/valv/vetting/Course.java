package se.valv.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a participation that was approved. Part of stored content.
 *
 * @param started first day
 * @param followedUp last follow-up
 * @param left first day on which he no longer takes part
 * @param closing what is done at the end
 */
public record Course(
    @Nullable LocalDate started,
    @Nullable LocalDate followedUp,
    @Nullable LocalDate left,
    Closing closing) {

  static final Course NONE = new Course(null, null, null, Closing.NONE);

  Course begun(LocalDate on) {
    return new Course(on, on, left, closing);
  }

  Course followed(LocalDate on) {
    return new Course(started, on, left, closing);
  }

  Course ended(LocalDate on) {
    return new Course(started, followedUp, on, closing);
  }

  Course closing(Closing next) {
    return new Course(started, followedUp, left, next);
  }
}
