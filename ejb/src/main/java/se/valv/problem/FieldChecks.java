package se.valv.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an input, field by field, and refuses it whole. Input records use it
 * in their constructors, so that a bad one can't exist.
 */
public final class FieldChecks {

  private final List<Invalid.FieldError> errors = new ArrayList<>();

  /** Demands a text that is there, no longer than {@code max} characters, without control codes. */
  public FieldChecks text(String field, @Nullable String value, int max) {
    return value == null || value.isBlank()
        ? reject(field, "MISSING")
        : optionalText(field, value, max);
  }

  /** As {@link #text} where the text may be absent. */
  public FieldChecks optionalText(String field, @Nullable String value, int max) {
    if (value == null) {
      return this;
    }
    if (value.codePointCount(0, value.length()) > max) {
      reject(field, "TOO_LONG");
    }
    return value.codePoints().anyMatch(FieldChecks::forbidden)
        ? reject(field, "CONTROL_CHARACTER")
        : this;
  }

  /** Demands that {@code holds}, or names the broken rule. */
  public FieldChecks that(boolean holds, String field, String code) {
    return holds ? this : reject(field, code);
  }

  /** Notes that {@code field} breaks the rule {@code code}. */
  public FieldChecks reject(String field, String code) {
    errors.add(new Invalid.FieldError(field, code));
    return this;
  }

  /** Throws {@link Invalid} when anything was wrong. */
  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static boolean forbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      case Character.FORMAT -> isBidirectionalControl(codePoint);
      default -> false;
    };
  }

  /** Characters that reorder text on the screen and so make it read as something else. */
  private static boolean isBidirectionalControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
