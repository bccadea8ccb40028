package se.valv.vetting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;

/**
 * Registerkontroll: on which days it was consented to, applied for and answered. What the answer
 * was is nowhere (SSF 5:18-19). Part of stored content.
 *
 * @param consent when the person consented (SSL 3:18)
 * @param applied when it was applied for
 * @param answered when an answer came, whatever it was
 * @param inquiry when the special inquiry was done
 * @param talk when the talk was held, or found to be clearly unneeded
 * @param ends sluttid of the application, on which the check ends by itself
 */
public record RegisterCheck(
    LocalDate consent,
    @Nullable LocalDate applied,
    @Nullable LocalDate answered,
    @Nullable LocalDate inquiry,
    @Nullable LocalDate talk,
    @Nullable LocalDate ends) {

  static RegisterCheck consented(LocalDate on) {
    return new RegisterCheck(on, null, null, null, null, null);
  }

  RegisterCheck applied(LocalDate on, @Nullable LocalDate until) {
    return new RegisterCheck(consent, on, answered, inquiry, talk, until);
  }

  RegisterCheck answered(LocalDate on) {
    return new RegisterCheck(consent, applied, on, inquiry, talk, ends);
  }

  RegisterCheck inquired(LocalDate on) {
    return new RegisterCheck(consent, applied, answered, on, talk, ends);
  }

  RegisterCheck talked(LocalDate on) {
    return new RegisterCheck(consent, applied, answered, inquiry, on, ends);
  }

  /** Whether all is done that a class asks for. */
  public boolean isWhole(PositionClass of) {
    return answered != null && isInquired(of);
  }

  /** Whether the special inquiry, and in class 1 the talk, is done where they are asked for. */
  public boolean isInquired(PositionClass of) {
    return switch (of) {
      case KLASS_1 -> inquiry != null && talk != null;
      case KLASS_2 -> inquiry != null;
      case KLASS_3, UTAN_KLASS -> true;
    };
  }

  /**
   * First day on which it no longer holds; none when it holds until further.
   *
   * @param months until it is made anew
   */
  public Optional<LocalDate> renewal(OptionalInt months) {
    var came = answered;
    var due =
        came == null || months.isEmpty()
            ? Stream.<LocalDate>of()
            : Stream.of(came.plusMonths(months.getAsInt()));
    return Stream.concat(due, Stream.ofNullable(ends)).min(LocalDate::compareTo);
  }
}
