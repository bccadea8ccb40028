package se.valv.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Grundutredning: on which days its parts were done, and nothing of what they said. Part of stored
 * content.
 *
 * @param interview säkerhetsprövningsintervju, by the guide
 * @param references references and certificates
 * @param identity that the identity was checked
 */
public record Inquiry(
    @Nullable LocalDate interview, @Nullable LocalDate references, @Nullable LocalDate identity) {

  /** Nothing of it done. */
  static final Inquiry NONE = new Inquiry(null, null, null);

  /** Whether all of it is done. */
  public boolean done() {
    return interview != null && references != null && identity != null;
  }

  Inquiry interviewed(LocalDate on) {
    return new Inquiry(on, references, identity);
  }

  Inquiry referred(LocalDate on) {
    return new Inquiry(interview, on, identity);
  }

  Inquiry identified(LocalDate on) {
    return new Inquiry(interview, references, on);
  }
}
