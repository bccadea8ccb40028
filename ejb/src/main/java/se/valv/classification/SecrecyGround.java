package se.valv.classification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A ground for secrecy: chapter and section of offentlighets- och sekretesslagen (OSL 2009:400). A
 * third axis beside class and level: sekretess is not säkerhetsskyddsklass.
 *
 * @param chapter 1–99
 * @param section section with letter, such as {@code 2} or {@code 8a}
 */
public record SecrecyGround(int chapter, String section) {

  private static final Pattern CODE = Pattern.compile("([1-9]\\d?):([1-9]\\d?[a-z]?)");

  /** Reads {@code 15:2} or {@code 18:8a}; empty when it is not of that form. */
  public static Optional<SecrecyGround> ofCode(String code) {
    var matcher = CODE.matcher(code);
    return matcher.matches()
        ? Optional.of(new SecrecyGround(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** The form {@code chapter:section}. */
  public String code() {
    return chapter + ":" + section;
  }
}
