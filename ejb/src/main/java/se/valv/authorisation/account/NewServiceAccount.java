package se.valv.authorisation.account;

import java.util.HashSet;
import java.util.List;
import se.valv.access.Delegate;
import se.valv.access.Network;
import se.valv.access.Permission;
import se.valv.access.ServiceScope;
import se.valv.organisation.Credentials;
import se.valv.problem.FieldChecks;

/**
 * An account for a program, to be approved by another.
 *
 * @param username what the log calls it; 3–40 characters
 * @param name which system it is; at most 120 characters
 * @param purpose what it does here; at most 120 characters
 * @param place where it works
 * @param everywhere whether it works at all operators instead
 * @param scopes what it may ask for, and how often; each once
 * @param networks from where, as {@code 192.0.2.0/24}; at most 20
 * @param days for how many days
 */
public record NewServiceAccount(
    String username,
    String name,
    String purpose,
    Place place,
    boolean everywhere,
    List<ServiceScope> scopes,
    List<String> networks,
    int days) {

  private static final int LONGEST = 120;
  private static final int MOST_NETWORKS = 20;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public NewServiceAccount {
    scopes = List.copyOf(scopes);
    networks = List.copyOf(networks);
    var checks = new FieldChecks();
    Credentials.checkUsername(checks, "username", username);
    checks
        .that(!Delegate.isReserved(username), "username", "NOT_UNIQUE")
        .text("name", name, LONGEST)
        .text("purpose", purpose, LONGEST)
        .that(!scopes.isEmpty(), "scopes", "MISSING")
        .that(isDistinct(scopes), "scopes", "UNKNOWN")
        .that(scopes.stream().allMatch(NewServiceAccount::isBorne), "scopes", "OUT_OF_RANGE")
        .that(!networks.isEmpty(), "networks", "MISSING")
        .that(
            networks.size() <= MOST_NETWORKS
                && networks.stream().allMatch(n -> Network.parse(n).isPresent()),
            "networks",
            "MALFORMED")
        .that(days >= 1, "days", "OUT_OF_RANGE")
        .orThrow();
  }

  private static boolean isDistinct(List<ServiceScope> scopes) {
    var seen = new HashSet<Permission>();
    return scopes.stream()
        .allMatch(scope -> scope.permission().isForPrograms() && seen.add(scope.permission()));
  }

  private static boolean isBorne(ServiceScope scope) {
    return scope.perDay() >= 1 && scope.perDay() <= ServiceScope.MOST;
  }
}
