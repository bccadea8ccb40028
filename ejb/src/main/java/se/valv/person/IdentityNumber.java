package se.valv.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;

/**
 * A personnummer or samordningsnummer: twelve digits, right by its own kind. Nothing of it is told
 * by {@code toString}. That it is well formed does not say that anybody has it.
 *
 * @param digits {@code ÅÅÅÅMMDDNNNK}, without hyphen
 */
public record IdentityNumber(String digits) {

  private static final String FIELD = "identityNumber";
  private static final Pattern WRITTEN = Pattern.compile("(\\d{8})-?(\\d{4})");
  private static final Pattern WITHOUT_CENTURY = Pattern.compile("\\d{6}[-+]?\\d{4}");
  private static final Pattern TEMPORARY =
      Pattern.compile("(?:\\d{2})?\\d{6}-?\\p{L}[\\p{L}\\d]{3}");
  private static final int CENTURY = 2;
  private static final int MONTH_AT = 4;
  private static final int DAY_AT = 6;
  private static final int DATE = 8;
  private static final int SERIAL_END = 11;
  private static final int LENGTH = 12;
  private static final int COORDINATION_DAY = 60;
  private static final int OLDEST_YEAR = 1840;
  private static final int FIRST_TEST_SERIAL = 980;
  private static final String HIDDEN = "••••";

  /** Which sort of number it is. Sent by name. */
  public enum Sort {
    /** Personnummer. */
    PERSONAL,
    /** Samordningsnummer: the day is 60 more. */
    COORDINATION
  }

  /** Refuses what is none; input goes through {@link #read}. */
  public IdentityNumber {
    if (digits.length() != LENGTH || fault(digits) != null) {
      throw new IllegalArgumentException("not an identity number");
    }
  }

  /**
   * Reads {@code ÅÅÅÅMMDDNNNK} or {@code ÅÅÅÅMMDD-NNNK}.
   *
   * @throws Invalid that says what is wrong: {@code MISSING}, {@code CENTURY_MISSING}, {@code
   *     TEMPORARY_NUMBER} (reservnummer and T-nummer), {@code MALFORMED}, {@code NO_SUCH_DAY},
   *     {@code NO_SUCH_SERIAL}, {@code CHECK_DIGIT}
   */
  public static IdentityNumber read(@Nullable String written) {
    var text = written == null ? "" : written.strip();
    var matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new Invalid(FIELD, shape(text));
    }
    var digits = matcher.group(1) + matcher.group(2);
    var fault = fault(digits);
    if (fault != null) {
      throw new Invalid(FIELD, fault);
    }
    return new IdentityNumber(digits);
  }

  /** Which sort it is. */
  public Sort sort() {
    return day(digits) > COORDINATION_DAY ? Sort.COORDINATION : Sort.PERSONAL;
  }

  /** The day of birth that it names. */
  public LocalDate born() {
    return born(digits);
  }

  /** Whether it lies in the range that is nobody's and kept for tests: birth numbers 980–999. */
  public boolean isForTests() {
    return Integer.parseInt(digits.substring(DATE, SERIAL_END)) >= FIRST_TEST_SERIAL;
  }

  /** As people write it: {@code ÅÅÅÅMMDD-NNNK}. */
  public String written() {
    return digits.substring(0, DATE) + "-" + digits.substring(DATE);
  }

  /**
   * What may be shown of it: the day of birth; of somebody with protected identity not even that.
   */
  public String masked(boolean protectedIdentity) {
    return (protectedIdentity ? HIDDEN + HIDDEN : digits.substring(0, DATE)) + "-" + HIDDEN;
  }

  /** Says nothing of it. */
  @Override
  public String toString() {
    return "IdentityNumber";
  }

  private static String shape(String text) {
    if (text.isEmpty()) {
      return "MISSING";
    }
    if (WITHOUT_CENTURY.matcher(text).matches()) {
      return "CENTURY_MISSING";
    }
    return TEMPORARY.matcher(text).matches() ? "TEMPORARY_NUMBER" : "MALFORMED";
  }

  private static @Nullable String fault(String digits) {
    try {
      if (born(digits).getYear() < OLDEST_YEAR) {
        return "NO_SUCH_DAY";
      }
    } catch (DateTimeException notOne) {
      return "NO_SUCH_DAY";
    }
    if (digits.startsWith("000", DATE)) {
      return "NO_SUCH_SERIAL";
    }
    return checkSum(digits.substring(CENTURY)) % 10 == 0 ? null : "CHECK_DIGIT";
  }

  private static LocalDate born(String digits) {
    int day = day(digits);
    return LocalDate.of(
        Integer.parseInt(digits.substring(0, MONTH_AT)),
        Integer.parseInt(digits.substring(MONTH_AT, DAY_AT)),
        day > COORDINATION_DAY ? day - COORDINATION_DAY : day);
  }

  private static int day(String digits) {
    return Integer.parseInt(digits.substring(DAY_AT, DATE));
  }

  /** Modulus 10 with weights 2 and 1: over ten digits, the last of them the check digit. */
  private static int checkSum(String ten) {
    int sum = 0;
    for (int i = 0; i < ten.length(); i++) {
      int product = Character.digit(ten.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum;
  }
}
