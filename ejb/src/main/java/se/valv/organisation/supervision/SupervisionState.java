package se.valv.organisation.supervision;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an operator stands with its supervision. Sent by name. */
public enum SupervisionState {
  /** Nobody knows who supervises it. */
  NO_AUTHORITY,
  /** It has not notified anybody. */
  NOT_NOTIFIED,
  /** It has notified another authority than the one that supervises it now. */
  ANOTHER_NOTIFIED,
  /** It has notified, and has no receipt. */
  RECEIPT_MISSING,
  /** It has notified, and has the receipt. */
  NOTIFIED;

  /** Whether something must be done about it. */
  public boolean isWanting() {
    return this != NOTIFIED;
  }

  /** How it stands with this authority and these notifications. */
  static SupervisionState of(@Nullable Authority authority, List<Notified> notifications) {
    if (authority == null) {
      return NO_AUTHORITY;
    }
    if (notifications.isEmpty()) {
      return NOT_NOTIFIED;
    }
    return notifications.stream()
        .filter(n -> n.authority().equals(authority))
        .map(n -> n.receipt() == null ? RECEIPT_MISSING : NOTIFIED)
        .max(Comparator.naturalOrder())
        .orElse(ANOTHER_NOTIFIED);
  }
}
