package se.valv.authorisation.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.ServiceScope;
import se.valv.identity.AccountId;

/**
 * A program's account as those who administer rights see it; never its secret.
 *
 * @param system which program: its title is what it does here
 * @param version its version, for changes
 * @param place where it belongs
 * @param everywhere whether it works at all operators
 * @param state how it stands
 * @param scopes what it may ask for, and how often
 * @param networks from where
 * @param until when its time is over
 * @param proposedBy the first of the two
 * @param decidedBy the second, when somebody has decided
 * @param issuedAt since when its secret is the one that it is
 */
public record ServiceAccountView(
    PersonView system,
    int version,
    Place place,
    boolean everywhere,
    ServiceAccountState state,
    List<ServiceScope> scopes,
    List<String> networks,
    Instant until,
    AccountId proposedBy,
    @Nullable AccountId decidedBy,
    @Nullable Instant issuedAt) {

  /** Whether a secret can be issued for it. */
  public boolean issuable() {
    return state == ServiceAccountState.APPROVED || state == ServiceAccountState.ACTIVE;
  }

  /** Whether it was approved, and not revoked since. */
  public boolean revocable() {
    return issuable() || state == ServiceAccountState.EXPIRED;
  }
}
