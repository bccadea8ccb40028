package se.valv.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Under which terms the secret of a program is worth something.
 *
 * @param over whether it was ended before its time
 * @param ends when its time is over
 * @param networks from where it can be used, with commas between
 */
record ServiceTerms(boolean over, Instant ends, String networks) {

  /** Why whoever shows the secret is refused all the same, as a code; empty when he is let in. */
  Optional<String> fault(Client client, Instant now) {
    if (over) {
      return Optional.of("REVOKED");
    }
    if (!now.isBefore(ends)) {
      return Optional.of("EXPIRED");
    }
    return isFrom(client) ? Optional.empty() : Optional.of("SOURCE");
  }

  private boolean isFrom(Client client) {
    return Arrays.stream(networks.split(",", -1))
        .flatMap(network -> Network.parse(network).stream())
        .anyMatch(network -> network.holds(client.address()));
  }
}
