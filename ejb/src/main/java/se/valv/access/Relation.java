package se.valv.access;

/** How an actor stands to what he acts on. */
public enum Relation {
  /** It is his own: his text, his request, his right. */
  SELF,
  /** It is another's. */
  OTHER
}
