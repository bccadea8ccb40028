package se.valv.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a participation ends. Part of stored content.
 *
 * @param talk avslutande samtal, with a reminder that the duty of secrecy goes on
 * @param deregistered avanmälan of the register check
 * @param rights behörigheter withdrawn
 * @param copies exemplar returned
 */
public record Closing(
    @Nullable LocalDate talk,
    @Nullable LocalDate deregistered,
    @Nullable LocalDate rights,
    @Nullable LocalDate copies) {

  static final Closing NONE = new Closing(null, null, null, null);

  Closing talked(LocalDate on) {
    return new Closing(on, deregistered, rights, copies);
  }

  Closing deregistered(LocalDate on) {
    return new Closing(talk, on, rights, copies);
  }

  Closing withdrawn(LocalDate on) {
    return new Closing(talk, deregistered, on, copies);
  }

  Closing returned(LocalDate on) {
    return new Closing(talk, deregistered, rights, on);
  }

  /**
   * Whether all is done.
   *
   * @param checked whether there is a register check to deregister
   */
  boolean isWhole(boolean checked) {
    return talk != null && rights != null && copies != null && (!checked || deregistered != null);
  }
}
