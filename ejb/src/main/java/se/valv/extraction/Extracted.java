package se.valv.extraction;

/**
 * The text of a file, or why there is none.
 *
 * @param state what came of it
 * @param text the words; empty when there are none
 */
public record Extracted(TextState state, String text) {

  static Extracted without(TextState state) {
    return new Extracted(state, "");
  }

  /** Says nothing of the text. */
  @Override
  public String toString() {
    return "Extracted[" + state + "]";
  }
}
