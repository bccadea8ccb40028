package se.valv.web.security;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.valv.problem.Problem;

/**
 * Writes for the operator what the client is only told the number of. Messages of exceptions that
 * are not ours are left out: they quote what was typed.
 */
final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int FRAMES = 12;

  private Incidents() {}

  /** Notes a failure under its number. */
  static void note(UUID incident, Throwable failure) {
    if (LOG.isErrorEnabled()) {
      LOG.error("incident {}: {}", incident, describe(failure));
    }
  }

  /** The kinds of the causes and where they rose; no words but those of our own problems. */
  static String describe(Throwable failure) {
    var text = new StringBuilder();
    for (Throwable next = failure; next != null; next = next.getCause()) {
      text.append(text.isEmpty() ? "" : " < ").append(next.getClass().getName());
      if (next instanceof Problem) {
        text.append(" (").append(next.getMessage()).append(')');
      }
      text.append(
          Arrays.stream(next.getStackTrace())
              .limit(FRAMES)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(", ", " at [", "]")));
    }
    return text.toString();
  }
}
