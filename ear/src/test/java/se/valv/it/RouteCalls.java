package se.valv.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.web.security.Route;
import se.valv.web.security.Routes;
import se.valv.web.security.Rule;

/** Every line of the table of routes, as calls that can be made. */
final class RouteCalls {

  private static final Map<String, String> ENDS_THE_SESSION =
      Map.of("/logga-ut", "POST", "/api/v1/session", "DELETE");

  private RouteCalls() {}

  /** All of them, each method of each route. */
  static Stream<Call> all() {
    return Routes.all().stream()
        .flatMap(route -> route.methods().stream().sorted().map(m -> new Call(m, route)));
  }

  /** Those that a rule guards. */
  static Stream<Call> guarded() {
    return all().filter(call -> !(call.route().rule() instanceof Rule.Open));
  }

  /** Those that change something. */
  static Stream<Call> changing() {
    return all().filter(call -> !call.method().equals("GET"));
  }

  /**
   * One method of one route.
   *
   * @param method the HTTP method
   * @param route the line of the table
   */
  record Call(String method, Route route) {

    /** An address of the route; what stands for its braces names nothing. */
    String path() {
      return route
          .pattern()
          .replaceAll("\\{\\w+}", UUID.randomUUID().toString())
          .replace("**", "x");
    }

    boolean isApi() {
      return route.pattern().startsWith("/api/");
    }

    boolean endsTheSession() {
      return method.equals(ENDS_THE_SESSION.get(route.pattern()));
    }

    /** Whether what it answers depends on an id that names nothing. */
    boolean namesSomething() {
      return route.pattern().contains("{");
    }

    /** Calls it with an empty document or form of its kind. */
    Answer by(Http http, String... headers) {
      return http.send(method, path(), body(), with(headers));
    }

    private BodyPublisher body() {
      return method.equals("GET") || method.equals("DELETE")
          ? BodyPublishers.noBody()
          : BodyPublishers.ofString(isApi() ? "{}" : "a=b", UTF_8);
    }

    private String[] with(String[] headers) {
      var type = isApi() ? "application/json" : "application/x-www-form-urlencoded";
      return Stream.concat(Stream.of(headers), List.of("Content-Type", type).stream())
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return method + " " + route.pattern();
    }
  }
}
