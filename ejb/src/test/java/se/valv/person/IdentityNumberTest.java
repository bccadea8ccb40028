package se.valv.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.problem.Invalid;

class IdentityNumberTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"198001019804", "19800101-9812", "19750615-9909", " 198001019804 "})
  void readsAPersonnummer(String written) {
    assertEquals(IdentityNumber.Sort.PERSONAL, IdentityNumber.read(written).sort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"19900161-9809", "198505919988", "19701063-2391"})
  void readsASamordningsnummerAndItsDayOfBirth(String written) {
    var number = IdentityNumber.read(written);
    assertEquals(IdentityNumber.Sort.COORDINATION, number.sort());
    assertEquals(
        Integer.parseInt(number.digits().substring(6, 8)) - 60, number.born().getDayOfMonth());
    assertEquals(written.strip().replace("-", ""), number.digits());
  }

  @ParameterizedTest
  @CsvSource({
    "'',MISSING",
    "'  ',MISSING",
    "800101-9804,CENTURY_MISSING",
    "8001019804,CENTURY_MISSING",
    "260101+9804,CENTURY_MISSING",
    "19800101-T804,TEMPORARY_NUMBER",
    "800101-T12A,TEMPORARY_NUMBER",
    "19800101-980,MALFORMED",
    "19800101--9804,MALFORMED",
    "19800101 9804,MALFORMED",
    "١٩٨٠٠١٠١٩٨٠٤,MALFORMED",
    "hej,MALFORMED",
    "19800230-9805,NO_SUCH_DAY",
    "19800100-9805,NO_SUCH_DAY",
    "19801301-9805,NO_SUCH_DAY",
    "19800132-9805,NO_SUCH_DAY",
    "19800160-9805,NO_SUCH_DAY",
    "19800192-9805,NO_SUCH_DAY",
    "19900290-9805,NO_SUCH_DAY",
    "18391231-9805,NO_SUCH_DAY",
    "19800101-0001,NO_SUCH_SERIAL",
    "19800101-9805,CHECK_DIGIT",
    "19900101-9809,CHECK_DIGIT"
  })
  void saysWhatIsWrong(String written, String code) {
    var error = assertThrows(Invalid.class, () -> IdentityNumber.read(written)).errors().getFirst();
    assertEquals("identityNumber " + code, error.field() + " " + error.code());
  }

  @Test
  void absenceIsMissing() {
    assertThrows(Invalid.class, () -> IdentityNumber.read(null));
  }

  @Property(tries = 4000)
  void isReadExactlyWhenTheOracleSaysSo(
      @ForAll @IntRange(min = 1838, max = 2030) int year,
      @ForAll @IntRange(min = 0, max = 13) int month,
      @ForAll @IntRange(min = 0, max = 93) int day,
      @ForAll @IntRange(min = 0, max = 9999) int last) {
    agree(String.format(Locale.ROOT, "%04d%02d%02d%04d", year, month, day, last));
  }

  @Property(tries = 2000)
  void isReadWithOneOfTenCheckDigits(
      @ForAll @IntRange(min = 0, max = 60_000) int since,
      @ForAll @IntRange(min = 1, max = 999) int serial,
      @ForAll boolean coordination) {
    var born = LocalDate.of(1860, 1, 1).plusDays(since);
    int right = 0;
    for (int check = 0; check < 10; check++) {
      var day = born.getDayOfMonth() + (coordination ? 60 : 0);
      var digits =
          String.format(
              Locale.ROOT,
              "%04d%02d%02d%03d%d",
              born.getYear(),
              born.getMonthValue(),
              day,
              serial,
              check);
      agree(digits);
      if (oracle(digits)) {
        right++;
        var number = IdentityNumber.read(digits);
        assertEquals(born, number.born());
        assertEquals(coordination, number.sort() == IdentityNumber.Sort.COORDINATION);
        assertEquals(serial >= 980, number.isForTests());
        assertEquals(number, IdentityNumber.read(number.written()));
      }
    }
    assertEquals(1, right);
  }

  @Property(tries = 2000)
  void noTwelveDigitsAreReadThatTheOracleRefuses(
      @ForAll @NumericChars @StringLength(12) String digits) {
    agree(digits);
  }

  @Test
  void nothingOfItIsTold() {
    var number = IdentityNumber.read("19800101-9804");
    assertEquals("IdentityNumber", number.toString());
    assertEquals("19800101-••••", number.masked(false));
    assertEquals("••••••••-••••", number.masked(true));
    assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("198001019805"));
    assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("1980"));
  }

  @Test
  void theDemonstrationTakesTestNumbersAloneAndNothingElseTakesThem() {
    var test = IdentityNumber.read("19800101-9804");
    var other = IdentityNumber.read("19701063-2391");
    assertEquals(test, new PersonSettings(true).allowed(test, NOW));
    assertEquals(other, new PersonSettings(false).allowed(other, NOW));
    assertEquals("ONLY_TEST_NUMBERS", refusal(true, other));
    assertEquals("TEST_NUMBER", refusal(false, test));
  }

  @Test
  void nobodyIsBornInTheFuture() {
    assertEquals("NO_SUCH_DAY", refusal(true, born("20261126")));
    assertTrue(new PersonSettings(true).allowed(born("20261124"), NOW).isForTests());
  }

  private static IdentityNumber born(String day) {
    for (int check = 0; check < 10; check++) {
      if (oracle(day + "980" + check)) {
        return new IdentityNumber(day + "980" + check);
      }
    }
    throw new AssertionError("no check digit is right");
  }

  private static String refusal(boolean demo, IdentityNumber number) {
    return assertThrows(Invalid.class, () -> new PersonSettings(demo).allowed(number, NOW))
        .errors()
        .getFirst()
        .code();
  }

  private static void agree(String digits) {
    if (oracle(digits)) {
      assertEquals(digits, IdentityNumber.read(digits).digits());
    } else {
      assertThrows(Invalid.class, () -> IdentityNumber.read(digits), digits);
    }
  }

  /** As the text of the rule has it, digit by digit, on nothing that the type uses. */
  private static boolean oracle(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6, 8));
    boolean dated =
        year >= 1840
            && month >= 1
            && month <= 12
            && ((day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth())
                || (day >= 61 && day <= 60 + YearMonth.of(year, month).lengthOfMonth()));
    int[] weights = {2, 1, 2, 1, 2, 1, 2, 1, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      var product = String.valueOf(weights[i] * (digits.charAt(2 + i) - '0'));
      sum += product.chars().map(c -> c - '0').sum();
    }
    int check = (10 - sum % 10) % 10;
    return dated && !digits.startsWith("000", 8) && digits.charAt(11) - '0' == check;
  }

  @Test
  void aFormAndAChangeTakeNoNameThatHoldsANumber() {
    var number = IdentityNumber.read("19800101-9804");
    assertThrows(Invalid.class, () -> new PersonForm(number, "Nils 800101-9804", false));
    assertThrows(Invalid.class, () -> new PersonForm(number, " ", false));
    assertEquals("Nils Ek", new PersonForm(number, " Nils Ek ", false).name());
    var change = Optional.of("800101-9804");
    assertThrows(Invalid.class, () -> new PersonChange(Optional.empty(), change, false));
    assertFalse(new PersonForm(number, "Nils Ek", false).toString().contains("Nils"));
  }
}
