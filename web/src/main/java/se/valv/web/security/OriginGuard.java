package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells a request that our own page made from one that another site made the browser send.
 *
 * <p>Browsers say so themselves in {@code Sec-Fetch-Site}. Where they don't, {@code Origin} must be
 * ours. A request with neither comes from a program, which holds no cookie that it was not given;
 * it still needs the session's token. ({@code Origin} alone would not do: under {@code no-referrer}
 * our own forms send {@code null}.)
 */
final class OriginGuard {

  private OriginGuard() {}

  /** Whether no other site had a hand in the request. */
  static boolean isOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    var origin = request.getHeader("Origin");
    return origin == null || origin.equals("https://" + request.getHeader("Host"));
  }
}
