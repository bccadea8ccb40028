package se.valv.web.security;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of HTTP.
 *
 * @param maxBody {@code valv.http.max-body}: the most bytes of one request's body that are read; 2
 *     MiB unless set
 * @param demo {@code valv.demo}: whether the login page lists the accounts of Exempelstad
 */
record HttpSettings(int maxBody, boolean demo) {

  private static final int DEFAULT_MAX_BODY = 2 * 1024 * 1024;

  HttpSettings {
    if (maxBody < 1024) {
      throw new IllegalArgumentException("valv.http.max-body must be at least 1024 bytes");
    }
  }

  /** Reads and checks them. */
  static HttpSettings read() {
    return read(ConfigProvider.getConfig());
  }

  private static HttpSettings read(Config config) {
    return new HttpSettings(
        config.getOptionalValue("valv.http.max-body", Integer.class).orElse(DEFAULT_MAX_BODY),
        config.getOptionalValue("valv.demo", Boolean.class).orElse(false));
  }
}
