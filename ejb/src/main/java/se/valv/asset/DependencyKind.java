package se.valv.asset;

/** What one asset needs of another. */
public enum DependencyKind {
  /** Elkraft. */
  POWER,
  /** Information. */
  INFORMATION,
  /** Elektroniska kommunikationer. */
  COMMUNICATIONS,
  /** Personal. */
  STAFF,
  /** Lokaler. */
  PREMISES,
  /** Varor eller tjänster från en leverantör. */
  SUPPLIER,
  /** Transporter. */
  TRANSPORT,
  /** Styrning och övervakning. */
  CONTROL,
  /** Något annat. */
  OTHER
}
