package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Swedish first, English second, nothing else. */
public final class Language {

  /** The language of the house. */
  public static final Locale SWEDISH = Locale.of("sv", "SE");

  /** The other one. */
  public static final Locale ENGLISH = Locale.of("en", "GB");

  private static final List<Locale> SPOKEN = List.of(SWEDISH, ENGLISH);

  private Language() {}

  /** The language of pages: the one chosen, else the browser's. */
  static Locale ofPage(HttpServletRequest request) {
    return Cookies.LANGUAGE
        .read(request)
        .flatMap(Language::ofTag)
        .orElseGet(() -> ofRequest(request));
  }

  /** The language of programs: what {@code Accept-Language} prefers of the two, else Swedish. */
  public static Locale ofRequest(HttpServletRequest request) {
    var wanted = request.getHeader("Accept-Language");
    return wanted == null ? SWEDISH : ofHeader(wanted);
  }

  /** As {@link #ofRequest} of the header's text. */
  static Locale ofHeader(String header) {
    try {
      var preferred = Locale.lookup(Locale.LanguageRange.parse(header), languages());
      return preferred == null ? SWEDISH : ofTag(preferred.getLanguage()).orElse(SWEDISH);
    } catch (IllegalArgumentException malformed) {
      return SWEDISH;
    }
  }

  /** The spoken language of a tag such as {@code sv}. */
  static Optional<Locale> ofTag(String tag) {
    return SPOKEN.stream().filter(l -> l.getLanguage().equals(tag)).findFirst();
  }

  private static List<Locale> languages() {
    return SPOKEN.stream().map(l -> Locale.of(l.getLanguage())).toList();
  }
}
