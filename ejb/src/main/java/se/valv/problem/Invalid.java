package se.valv.problem;

import java.util.List;

/** What was sent breaks a rule; says which fields, never what they held. */
public final class Invalid extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  /** At least one field is wrong. */
  public Invalid(List<FieldError> errors) {
    super("invalid: " + errors);
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("an invalid input has an invalid field");
    }
    this.errors = List.copyOf(errors);
  }

  /** One field is wrong. */
  public Invalid(String field, String code) {
    this(List.of(new FieldError(field, code)));
  }

  /** What is wrong, in the order of the fields. */
  public List<FieldError> errors() {
    return errors;
  }

  /**
   * One broken rule.
   *
   * @param field the field's name as in the JSON document
   * @param code upper-case English words: the rule, such as {@code TOO_LONG}
   */
  public record FieldError(String field, String code) {}
}
