package se.valv.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short codes of operators, units and compartments, as in registration numbers. */
public final class Codes {

  private static final Pattern CODE = Pattern.compile("[A-ZÅÄÖ][A-ZÅÄÖ0-9-]{1,19}");

  private Codes() {}

  /** Whether this is one: 2–20 capital letters, digits and hyphens, a letter first. */
  public static boolean isCode(@Nullable String code) {
    return code != null && CODE.matcher(code).matches();
  }
}
