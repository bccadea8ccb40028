package se.valv.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers of every answer, whoever writes it. Nothing inline runs, nothing is framed, nothing
 * is kept.
 */
public final class SecurityHeaders {

  /** No script, style or picture but our own files; nobody frames us; forms come home. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), display-capture=(), fullscreen=(), geolocation=(), microphone=(),"
                  + " payment=(), usb=()",
          "Cache-Control", "no-store");

  private static final String TRANSPORT = "max-age=31536000";

  private SecurityHeaders() {}

  /** Sets them; {@code secure} adds the promise that only TLS is spoken here. */
  static void on(HttpServletResponse response, boolean secure) {
    ALWAYS.forEach(response::setHeader);
    if (secure) {
      response.setHeader("Strict-Transport-Security", TRANSPORT);
    }
  }

  /** Lets a file without secrets be kept: its name holds a digest of its content. */
  static void allowKeeping(HttpServletResponse response) {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  }
}
