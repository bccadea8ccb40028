package se.valv.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three cookies, all bound to this host by their prefix, all invisible to scripts and never
 * sent along from another site.
 */
enum Cookies {
  /** Proves the session; gone when the browser closes. */
  SESSION("__Host-valv", null),
  /** Joins a form to the browser that was shown it, before there is a session. */
  FORM("__Host-valv-form", null),
  /** The language chosen for the pages. */
  LANGUAGE("__Host-valv-lang", Duration.ofDays(365));

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

  private final String cookieName;
  private final String age;

  Cookies(String cookieName, @Nullable Duration age) {
    this.cookieName = cookieName;
    this.age = age == null ? "" : "; Max-Age=" + age.toSeconds();
  }

  /** What the browser sent, when it sent exactly one. */
  Optional<String> read(HttpServletRequest request) {
    Cookie[] sent = request.getCookies();
    if (sent == null) {
      return Optional.empty();
    }
    var values =
        Arrays.stream(sent)
            .filter(c -> cookieName.equals(c.getName()))
            .map(Cookie::getValue)
            .toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /** Hands the browser a value made of URL-safe letters only. */
  void give(HttpServletResponse response, String value) {
    response.addHeader("Set-Cookie", cookieName + "=" + value + age + ATTRIBUTES);
  }

  /** Takes it back. */
  void take(HttpServletResponse response) {
    response.addHeader("Set-Cookie", cookieName + "=; Max-Age=0" + ATTRIBUTES);
  }
}
