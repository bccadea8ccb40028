package se.valv.person;

/**
 * What somebody attested of a person's citizenship, for one participation (SSL 3:11). Stored and
 * sent by name.
 */
public enum Citizenship {
  /** Swedish citizen. */
  SWEDISH,
  /** Not a Swedish citizen. */
  OTHER
}
