package se.valv.export;

import java.util.Locale;
import se.valv.classification.SecurityClass;

/**
 * What stands on a file that leaves the register, in the words of the law (SSF 3:7).
 *
 * @param securityClass class of the file: the highest in it, or a higher one that was stated
 * @param number number of the export
 */
public record Mark(SecurityClass securityClass, String number) {

  /** The line that names the law. */
  public static final String LAW = "Enligt säkerhetsskyddslagen (2018:585)";

  private static final Locale SWEDISH = Locale.of("sv");

  /** Whether the file has a säkerhetsskyddsklass at all. */
  public boolean isClassed() {
    return securityClass != SecurityClass.NONE;
  }

  /** The class in words. */
  public String words() {
    return switch (securityClass) {
      case NONE -> "Ingen säkerhetsskyddsklass";
      case BH -> "Begränsat hemlig";
      case K -> "Konfidentiell";
      case H -> "Hemlig";
      case KH -> "Kvalificerat hemlig";
    };
  }

  /** Class and number in one line. */
  public String line() {
    var said = isClassed() ? words().toUpperCase(SWEDISH) + " · " + LAW : words();
    return said + " · Uttag " + number;
  }
}
