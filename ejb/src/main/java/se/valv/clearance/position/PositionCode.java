package se.valv.clearance.position;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import se.valv.problem.Invalid;

/**
 * What the personnel system of an operator calls a position. It is no key: nothing makes sure that
 * no other has it, for a refusal would tell of positions that the writer does not reach. Whoever
 * looks one up says among which.
 *
 * @param value letters, digits and {@code . _ / -}; 2–40 characters
 */
public record PositionCode(@JsonValue String value) {

  /** Longest, in characters. */
  public static final int MAX = 40;

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/-]{1,39}");

  /** Throws {@link Invalid} when it can't be one. */
  @JsonCreator
  public PositionCode {
    if (!FORM.matcher(value).matches()) {
      throw new Invalid("positionCode", "MALFORMED");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
