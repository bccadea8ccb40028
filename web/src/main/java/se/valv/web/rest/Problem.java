package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of every refusal (RFC 9457).
 *
 * @param type {@code urn:valv:problem:} and a name
 * @param title in the reader's language
 * @param status the HTTP status
 * @param incident for 500 and 503, what to tell the operator
 * @param errors for 422, what is wrong with which field
 */
record Problem(
    String type,
    String title,
    int status,
    @Nullable String incident,
    @Nullable List<FieldError> errors) {

  /**
   * What is wrong with a field.
   *
   * @param field its path
   * @param code the broken rule
   * @param message the rule in the reader's language
   */
  record FieldError(String field, String code, String message) {}
}
