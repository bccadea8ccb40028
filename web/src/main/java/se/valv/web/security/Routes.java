package se.valv.web.security;

import static se.valv.access.Permission.AUDIT_READ;
import static se.valv.access.Permission.DOCUMENT_READ;
import static se.valv.access.Permission.DOCUMENT_WRITE;
import static se.valv.access.Permission.SEARCH_USE;

import java.util.List;
import java.util.Set;
import se.valv.access.Permission;

/**
 * Everything there is to ask this node for over HTTPS, and who may: <strong>what is not listed does
 * not exist</strong>. A test holds the list against the resources and calls every line anonymously,
 * as each role and without its token.
 */
public final class Routes {

  /** The one form that is sent before there is a session. */
  static final String LOGIN = "/logga-in";

  /** The set-up ceremony of an empty register. */
  static final String FOUNDING = "/forsta-start";

  /** Ends the session. */
  static final String LOGOUT = "/logga-ut";

  /** Chooses the language of the pages. */
  static final String LANGUAGE = "/sprak";

  /** Style, script, fonts and pictures; nothing of the register. */
  static final String ASSETS = "/assets/";

  /** Where programs speak. */
  static final String API = "/api/";

  private static final Rule OPEN = new Rule.Open();
  private static final Rule LOGGED_IN = new Rule.LoggedIn();
  private static final Rule WHILE_EMPTY = new Rule.OpenWhileEmpty();

  private static final List<Route> ALL =
      List.of(
          route("GET", "/assets/**", OPEN),
          form(LOGIN, "logga-in", OPEN),
          form(FOUNDING, "forsta-start", WHILE_EMPTY),
          route("POST", LOGOUT, LOGGED_IN),
          route("POST", LANGUAGE, OPEN),
          page("/", "oversikt", LOGGED_IN),
          page("/handlingar", "handlingar", permitted(DOCUMENT_READ)),
          form("/handlingar/ny", "handling-ny", permitted(DOCUMENT_WRITE)),
          page("/handlingar/{id}", "handling", permitted(DOCUMENT_READ)),
          new Route(
              Set.of("POST"),
              "/handlingar/{id}/utskrift",
              permitted(DOCUMENT_READ),
              "handling-utskrift"),
          form("/handlingar/{id}/andra", "handling-andra", permitted(DOCUMENT_WRITE)),
          form("/sok", "sok", permitted(SEARCH_USE)),
          page("/sok/{id}", "sok", permitted(SEARCH_USE)),
          page("/atkomstlogg", "atkomstlogg", permitted(AUDIT_READ)),
          route("POST", "/api/v1/session", OPEN),
          route("DELETE", "/api/v1/session", LOGGED_IN),
          route("GET", "/api/v1/me", LOGGED_IN),
          route("POST", "/api/v1/setup", WHILE_EMPTY),
          route("GET", "/api/v1/openapi.json", LOGGED_IN),
          route("GET", "/api/v1/documents", permitted(DOCUMENT_READ)),
          route("POST", "/api/v1/documents", permitted(DOCUMENT_WRITE)),
          route("GET", "/api/v1/documents/{id}", permitted(DOCUMENT_READ)),
          route("PUT", "/api/v1/documents/{id}", permitted(DOCUMENT_WRITE)),
          route("POST", "/api/v1/search", permitted(SEARCH_USE)),
          route("GET", "/api/v1/compartments", LOGGED_IN),
          route("GET", "/api/v1/audit/entries", permitted(AUDIT_READ)));

  private Routes() {}

  /** All of them, for those who check the list. */
  public static List<Route> all() {
    return ALL;
  }

  private static Route route(String method, String pattern, Rule rule) {
    return new Route(Set.of(method), pattern, rule, null);
  }

  private static Route page(String pattern, String view, Rule rule) {
    return new Route(Set.of("GET"), pattern, rule, view);
  }

  private static Route form(String pattern, String view, Rule rule) {
    return new Route(Set.of("GET", "POST"), pattern, rule, view);
  }

  private static Rule permitted(Permission permission) {
    return new Rule.Permitted(permission);
  }
}
