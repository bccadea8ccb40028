package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of HTTP.
 *
 * @param maxBody {@code valv.http.max-body}: the most bytes of one request's body that are read; 2
 *     MiB unless set
 * @param maxFile {@code valv.http.max-file}: the same of a file that is attached; 10 MiB unless set
 * @param demo {@code valv.demo}: whether the login page lists the accounts of Exempelstad
 */
record HttpSettings(int maxBody, int maxFile, boolean demo) {

  private static final String ATTACHED_TO = "/api/v1/analyses/";
  private static final String ATTACHMENTS = "/attachments";
  private static final int DEFAULT_MAX_BODY = 2 * 1024 * 1024;

  private static final int DEFAULT_MAX_FILE = 10 * 1024 * 1024;

  HttpSettings {
    if (maxBody < 1024) {
      throw new IllegalArgumentException("valv.http.max-body must be at least 1024 bytes");
    }
    if (maxFile < 1024) {
      throw new IllegalArgumentException("valv.http.max-file must be at least 1024 bytes");
    }
  }

  /** The most bytes of the body of a request. */
  int most(HttpServletRequest request) {
    var path = request.getRequestURI();
    return "POST".equals(request.getMethod())
            && path.startsWith(ATTACHED_TO)
            && path.endsWith(ATTACHMENTS)
        ? maxFile
        : maxBody;
  }

  /** Reads and checks them. */
  static HttpSettings read() {
    return read(ConfigProvider.getConfig());
  }

  private static HttpSettings read(Config config) {
    return new HttpSettings(
        config.getOptionalValue("valv.http.max-body", Integer.class).orElse(DEFAULT_MAX_BODY),
        config.getOptionalValue("valv.http.max-file", Integer.class).orElse(DEFAULT_MAX_FILE),
        config.getOptionalValue("valv.demo", Boolean.class).orElse(false));
  }
}
