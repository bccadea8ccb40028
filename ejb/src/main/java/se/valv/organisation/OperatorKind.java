package se.valv.organisation;

/** What sort of legal person an operator (verksamhetsutövare) is. Stored and sent by name. */
public enum OperatorKind {
  /** Kommun, with all its nämnder. */
  MUNICIPALITY(true),
  /** Region. */
  REGION(true),
  /** Kommunalförbund. */
  MUNICIPAL_ASSOCIATION(true),
  /** Bolag that a municipality or region legally controls (OSL 2:3). */
  MUNICIPAL_COMPANY(false),
  /** Any other legal person (enskild verksamhetsutövare). */
  PRIVATE(false);

  private final boolean publicBody;

  OperatorKind(boolean publicBody) {
    this.publicBody = publicBody;
  }

  /** Whether its organisation number begins with 2, as those of public bodies do. */
  boolean publicBody() {
    return publicBody;
  }
}
