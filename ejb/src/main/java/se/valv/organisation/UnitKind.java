package se.valv.organisation;

/** What sort of part of an operator a unit is. Stored and sent by name. */
public enum UnitKind {
  /** Nämnd or styrelse. */
  BOARD,
  /** Förvaltning. */
  ADMINISTRATION,
  /** Avdelning or enhet, also of a company. */
  DEPARTMENT
}
