package se.valv.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * Organisationsnummer of a legal person: ten digits, the last a check digit (modulus 10), the third
 * at least 2, which is what tells it from a personnummer.
 *
 * @param digits the ten digits without hyphen
 */
public record OrganisationNumber(String digits) {

  private static final Pattern WRITTEN = Pattern.compile("(?:16)?(\\d{6})-?(\\d{4})");
  private static final int LENGTH = 10;

  /** Refuses what is not an organisation number; input goes through {@link #parse}. */
  public OrganisationNumber {
    if (digits.length() != LENGTH || digits.charAt(2) < '2' || checkSum(digits) % 10 != 0) {
      throw new IllegalArgumentException("not an organisation number");
    }
  }

  /**
   * Reads {@code NNNNNN-NNNN}, with or without hyphen and the prefix 16; empty when it is wrong.
   */
  public static Optional<OrganisationNumber> parse(String written) {
    var matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var digits = matcher.group(1) + matcher.group(2);
    return digits.charAt(2) >= '2' && checkSum(digits) % 10 == 0
        ? Optional.of(new OrganisationNumber(digits))
        : Optional.empty();
  }

  /** As people write it: {@code NNNNNN-NNNN}. */
  public String written() {
    return digits.substring(0, 6) + "-" + digits.substring(6);
  }

  /** Demands a well-formed number of the form that {@code kind} has: 2 first for public bodies. */
  public static void check(
      FieldChecks checks, String field, @Nullable String written, OperatorKind kind) {
    if (written == null || written.isBlank()) {
      checks.reject(field, "MISSING");
      return;
    }
    var number = parse(written);
    checks.that(number.isPresent(), field, "MALFORMED");
    checks.that(
        number.isEmpty() || number.get().ofPublicBody() == kind.publicBody(), field, "WRONG_FORM");
  }

  /** Whether it is that of a state body, region, municipality or parish. */
  private boolean ofPublicBody() {
    return digits.charAt(0) == '2';
  }

  private static int checkSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum;
  }
}
