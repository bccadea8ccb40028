package se.valv.web.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Stale;
import se.valv.web.security.Refusal;
import se.valv.web.security.Refused;

/** Row versions as strong entity tags. They count one record's changes and tell of nothing else. */
final class Versions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that a change is based on: 428 when none is named, {@link Stale} when what is named
   * can't be one of ours.
   */
  static int named(@Nullable String ifMatch) {
    if (ifMatch == null || "*".equals(ifMatch.strip())) {
      throw new Refused(Refusal.NO_VERSION);
    }
    var tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new Stale();
    }
    return Integer.parseInt(tag.group(1));
  }
}
