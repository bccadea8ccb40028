package se.valv.authorisation.account;

/** What may happen to an account; each by one, at once. */
public enum AccountEvent {
  /** It can't be used; its sessions are over. */
  LOCK,
  /** It can be used again. */
  UNLOCK,
  /** It can never be used again; its sessions are over. */
  END
}
