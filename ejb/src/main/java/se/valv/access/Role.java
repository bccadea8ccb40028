package se.valv.access;

/**
 * What a person does in the organisation. A role says what <em>kind</em> of act one may do; on what
 * is said by standing and need. Stored by name.
 */
public enum Role {
  /** Säkerhetsskyddssamordnare. */
  COORDINATOR,
  /** Säkerhetsskyddschef (SSL 2:7). */
  OFFICER,
  /** Högsta chef: kommundirektör, regiondirektör, VD. */
  TOP_MANAGER,
  /** Registrator. */
  REGISTRAR,
  /** Prövningsledare. */
  VETTING_OFFICER,
  /** HR-specialist. */
  HR,
  /** Loggranskare, never an administrator. */
  AUDITOR,
  /** Behörighetsadministratör. */
  ACCOUNT_ADMIN,
  /** Systemadministratör: reads nothing. */
  SYSTEM_ADMIN,
  /** Informationsägare. */
  INFORMATION_OWNER,
  /** Handläggare. */
  READER
}
