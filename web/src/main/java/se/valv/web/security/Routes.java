package se.valv.web.security;

import static se.valv.access.Permission.ACCOUNT_ADMINISTER;
import static se.valv.access.Permission.ANALYSIS_READ;
import static se.valv.access.Permission.ANALYSIS_WRITE;
import static se.valv.access.Permission.ASSET_READ;
import static se.valv.access.Permission.ASSET_WRITE;
import static se.valv.access.Permission.AUDIT_READ;
import static se.valv.access.Permission.DOCUMENT_READ;
import static se.valv.access.Permission.DOCUMENT_WRITE;
import static se.valv.access.Permission.LOG_KEY;
import static se.valv.access.Permission.RIGHTS_SEE;
import static se.valv.access.Permission.SEARCH_USE;
import static se.valv.access.Permission.STANDING_ATTEST;

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

  /** Where one sets one's own password. */
  static final String PASSWORD = "/losenord";

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
          form(PASSWORD, "losenord", LOGGED_IN),
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
          form("/atkomstlogg/kontroll", "atkomstlogg-kontroll", permitted(AUDIT_READ)),
          page("/behorigheter", "behorigheter", LOGGED_IN),
          page("/behorigheter/behov", "behov", LOGGED_IN),
          form("/behorigheter/behov/ny", "behov-ny", LOGGED_IN),
          form("/behorigheter/behov/{id}", "behovet", LOGGED_IN),
          page("/behorigheter/omraden", "omraden", LOGGED_IN),
          form("/behorigheter/omraden/ny", "omrade-ny", permitted(ACCOUNT_ADMINISTER)),
          page("/behorigheter/personer", "personer", permitted(RIGHTS_SEE)),
          form("/behorigheter/personer/ny", "person-ny", permitted(ACCOUNT_ADMINISTER)),
          page("/behorigheter/personer/{id}", "person", permitted(RIGHTS_SEE)),
          act("/behorigheter/personer/{id}", "person", permitted(ACCOUNT_ADMINISTER)),
          form("/behorigheter/loggnyckel", "loggnyckel", permitted(LOG_KEY)),
          page("/behorigheter/provningar", "provningar", permitted(RIGHTS_SEE)),
          form("/behorigheter/provningar/ny", "provning-ny", permitted(STANDING_ATTEST)),
          form("/behorigheter/provningar/{id}", "provning", permitted(RIGHTS_SEE)),
          form("/behorigheter/lasare/{id}", "lasare-beslut", permitted(DOCUMENT_WRITE)),
          form("/begar-behorighet", "begar-behorighet", LOGGED_IN),
          page("/handlingar/{id}/lasare", "lasare", permitted(DOCUMENT_READ)),
          form("/handlingar/{id}/lasare/andra", "lasare-andra", permitted(DOCUMENT_WRITE)),
          route("POST", "/api/v1/session", OPEN),
          route("DELETE", "/api/v1/session", LOGGED_IN),
          route("GET", "/api/v1/me", LOGGED_IN),
          route("POST", "/api/v1/setup", WHILE_EMPTY),
          route("GET", "/api/v1/openapi.json", LOGGED_IN),
          route("GET", "/api/v1/documents", permitted(DOCUMENT_READ)),
          route("POST", "/api/v1/documents", permitted(DOCUMENT_WRITE)),
          route("GET", "/api/v1/documents/{id}", permitted(DOCUMENT_READ)),
          route("PUT", "/api/v1/documents/{id}", permitted(DOCUMENT_WRITE)),
          route("GET", "/api/v1/analyses", permitted(ANALYSIS_READ)),
          route("POST", "/api/v1/analyses", permitted(ANALYSIS_WRITE)),
          route("GET", "/api/v1/analyses/{id}", permitted(ANALYSIS_READ)),
          route("POST", "/api/v1/analyses/{id}/transitions", permitted(ANALYSIS_READ)),
          route("GET", "/api/v1/analyses/{id}/differences", permitted(ANALYSIS_READ)),
          route("PUT", "/api/v1/analyses/{id}/texts/{subject}", permitted(ANALYSIS_WRITE)),
          route("POST", "/api/v1/analyses/{id}/assets", permitted(ANALYSIS_WRITE)),
          route("POST", "/api/v1/analyses/{id}/threats", permitted(ANALYSIS_WRITE)),
          route("PUT", "/api/v1/analyses/{id}/threats/{part}", permitted(ANALYSIS_WRITE)),
          route("POST", "/api/v1/analyses/{id}/vulnerabilities", permitted(ANALYSIS_WRITE)),
          route("PUT", "/api/v1/analyses/{id}/vulnerabilities/{part}", permitted(ANALYSIS_WRITE)),
          route("POST", "/api/v1/analyses/{id}/measures", permitted(ANALYSIS_WRITE)),
          route("PUT", "/api/v1/analyses/{id}/measures/{part}", permitted(ANALYSIS_WRITE)),
          route("DELETE", "/api/v1/analyses/{id}/parts/{part}", permitted(ANALYSIS_WRITE)),
          route("POST", "/api/v1/analyses/{id}/comments", permitted(ANALYSIS_READ)),
          route(
              "PUT",
              "/api/v1/analyses/{id}/comments/{comment}/resolution",
              permitted(ANALYSIS_READ)),
          route("GET", "/api/v1/assets", permitted(ASSET_READ)),
          route("POST", "/api/v1/assets", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/assets/{id}", permitted(ASSET_READ)),
          route("PUT", "/api/v1/assets/{id}", permitted(ASSET_WRITE)),
          route("POST", "/api/v1/search", permitted(SEARCH_USE)),
          route("GET", "/api/v1/compartments", LOGGED_IN),
          route("POST", "/api/v1/compartments", permitted(ACCOUNT_ADMINISTER)),
          route("GET", "/api/v1/compartments/register", LOGGED_IN),
          route("PUT", "/api/v1/me/password", LOGGED_IN),
          route("GET", "/api/v1/me/rights", LOGGED_IN),
          route("GET", "/api/v1/documents/{id}/readers", permitted(DOCUMENT_READ)),
          route("GET", "/api/v1/releases", permitted(DOCUMENT_READ)),
          route("POST", "/api/v1/releases", permitted(DOCUMENT_WRITE)),
          route("GET", "/api/v1/releases/{id}", permitted(DOCUMENT_READ)),
          route("POST", "/api/v1/releases/{id}/transitions", permitted(DOCUMENT_WRITE)),
          route("GET", "/api/v1/access-requests", LOGGED_IN),
          route("POST", "/api/v1/access-requests", LOGGED_IN),
          route("GET", "/api/v1/operators", permitted(RIGHTS_SEE)),
          route("GET", "/api/v1/units", permitted(RIGHTS_SEE)),
          route("GET", "/api/v1/accounts", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/accounts", permitted(ACCOUNT_ADMINISTER)),
          route("GET", "/api/v1/accounts/{id}", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/accounts/{id}/participations", permitted(ACCOUNT_ADMINISTER)),
          route("POST", "/api/v1/accounts/{id}/transitions", permitted(ACCOUNT_ADMINISTER)),
          route("POST", "/api/v1/accounts/{id}/roles", permitted(ACCOUNT_ADMINISTER)),
          route("DELETE", "/api/v1/accounts/{id}/roles/{role}", permitted(ACCOUNT_ADMINISTER)),
          route(
              "POST",
              "/api/v1/accounts/{id}/roles/{proposal}/transitions",
              permitted(ACCOUNT_ADMINISTER)),
          route("GET", "/api/v1/needs", LOGGED_IN),
          route("POST", "/api/v1/needs", LOGGED_IN),
          route("GET", "/api/v1/needs/{id}", LOGGED_IN),
          route("POST", "/api/v1/needs/{id}/transitions", LOGGED_IN),
          route("GET", "/api/v1/standings", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/standings", permitted(STANDING_ATTEST)),
          route("GET", "/api/v1/standings/{id}", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/standings/{id}/transitions", permitted(RIGHTS_SEE)),
          route("GET", "/api/v1/audit/entries", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/checkpoint", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/inclusion", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/consistency", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/kontrollkod", permitted(AUDIT_READ)),
          route("POST", "/api/v1/audit/comparisons", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/verification", permitted(AUDIT_READ)),
          route("POST", "/api/v1/audit/verification", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/key-changes", permitted(LOG_KEY)),
          route("POST", "/api/v1/audit/key-changes", permitted(LOG_KEY)),
          route("POST", "/api/v1/audit/key-changes/{id}/transitions", permitted(LOG_KEY)),
          route("GET", "/api/v1/audit/tile/{level}/{a}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}/{c}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}/{c}/{d}", permitted(AUDIT_READ)));

  /** What somebody may use who has yet to set his own password. */
  private static final Set<String> BEFORE_OWN_PASSWORD =
      Set.of(
          "/assets/**",
          LOGOUT,
          LANGUAGE,
          PASSWORD,
          "/api/v1/session",
          "/api/v1/me",
          "/api/v1/me/password");

  private Routes() {}

  /** Whether a route is there for somebody who has yet to set his own password. */
  static boolean isBeforeOwnPassword(Route route) {
    return BEFORE_OWN_PASSWORD.contains(route.pattern());
  }

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

  private static Route act(String pattern, String view, Rule rule) {
    return new Route(Set.of("POST"), pattern, rule, view);
  }

  private static Route form(String pattern, String view, Rule rule) {
    return new Route(Set.of("GET", "POST"), pattern, rule, view);
  }

  private static Rule permitted(Permission permission) {
    return new Rule.Permitted(permission);
  }
}
