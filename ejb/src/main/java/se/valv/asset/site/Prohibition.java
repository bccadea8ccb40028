package se.valv.asset.site;

/** What a decision on a skyddsobjekt forbids (skyddslagen 2010:305, 7 and 8 §§). */
public enum Prohibition {
  /** Tillträde. */
  ENTRY,
  /** Avbildning och beskrivning. */
  DEPICTION,
  /** Mätning. */
  MEASURING,
  /** Bad. */
  BATHING,
  /** Dykning. */
  DIVING,
  /** Ankring. */
  ANCHORING,
  /** Fiske. */
  FISHING
}
