package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginGuardTest {

  private static final String HOST = "localhost:8443";

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", "", "Same-Origin"})
  void whateverTheBrowserCallsNotTheSameOriginIsForeign(String site) {
    var headers = Map.of("Sec-Fetch-Site", site, "Origin", "https://" + HOST, "Host", HOST);
    assertFalse(OriginGuard.isOwn(request(headers)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://localhost:8443",
        "https://localhost",
        "https://localhost:8443.evil.example",
        ""
      })
  void withoutFetchMetadataTheOriginMustBeOurs(String origin) {
    assertFalse(OriginGuard.isOwn(request(Map.of("Origin", origin, "Host", HOST))));
  }

  @Test
  void ourOwnPagesAndProgramsPass() {
    assertTrue(
        OriginGuard.isOwn(
            request(Map.of("Sec-Fetch-Site", "same-origin", "Origin", "null", "Host", HOST))));
    assertTrue(OriginGuard.isOwn(request(Map.of("Origin", "https://" + HOST, "Host", HOST))));
    assertTrue(OriginGuard.isOwn(request(Map.of("Host", HOST))));
  }

  private static HttpServletRequest request(Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            OriginGuardTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> {
              if (!"getHeader".equals(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
              }
              return headers.get(arguments[0]);
            });
  }
}
