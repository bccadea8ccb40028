package se.valv.person;

import java.util.regex.Pattern;
import se.valv.problem.Invalid;
import se.valv.search.text.IdentityNumbers;

/**
 * What the personnel system calls a participation. It stands in addresses, so no identity number is
 * one.
 *
 * @param value 1–64 letters, digits, dots, hyphens and low lines
 */
public record ExternalId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Throws {@link Invalid} when it can't be one. */
  public ExternalId {
    if (!FORM.matcher(value).matches()) {
      throw new Invalid("externalId", "MALFORMED");
    }
    if (IdentityNumbers.isIn(value)) {
      throw new Invalid("externalId", "LOOKS_LIKE_IDENTITY_NUMBER");
    }
  }
}
