package se.valv.recruitment;

/** Where a recruitment case is, on a day. Sent by name. */
public enum CaseState {
  /** It waits for another's decision. */
  WAITING,
  /** Something may be asked in it. */
  OPEN,
  /** It was refused. */
  REFUSED,
  /** Who opened it has closed it. */
  CLOSED,
  /** Its last day has been. */
  EXPIRED
}
