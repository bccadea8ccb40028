package se.valv.web.security;

import static se.valv.access.Permission.ACCOUNT_ADMINISTER;
import static se.valv.access.Permission.ANALYSIS_READ;
import static se.valv.access.Permission.ANALYSIS_WRITE;
import static se.valv.access.Permission.ASSET_EXPORT;
import static se.valv.access.Permission.ASSET_READ;
import static se.valv.access.Permission.ASSET_WRITE;
import static se.valv.access.Permission.AUDIT_READ;
import static se.valv.access.Permission.CASE_READ;
import static se.valv.access.Permission.CASE_WRITE;
import static se.valv.access.Permission.DOCUMENT_READ;
import static se.valv.access.Permission.DOCUMENT_WRITE;
import static se.valv.access.Permission.LOG_KEY;
import static se.valv.access.Permission.ORGANISATION_CHANGE;
import static se.valv.access.Permission.ORGANISATION_READ;
import static se.valv.access.Permission.PARAMETER_CHANGE;
import static se.valv.access.Permission.PERSON_READ;
import static se.valv.access.Permission.PERSON_WRITE;
import static se.valv.access.Permission.PLAN_READ;
import static se.valv.access.Permission.PLAN_WRITE;
import static se.valv.access.Permission.POSITION_READ;
import static se.valv.access.Permission.POSITION_WRITE;
import static se.valv.access.Permission.RECRUITMENT_ASK;
import static se.valv.access.Permission.RECRUITMENT_DECIDE;
import static se.valv.access.Permission.RECRUITMENT_READ;
import static se.valv.access.Permission.RECRUITMENT_WRITE;
import static se.valv.access.Permission.RIGHTS_APPROVE;
import static se.valv.access.Permission.RIGHTS_SEE;
import static se.valv.access.Permission.SEARCH_USE;
import static se.valv.access.Permission.STANDING_ATTEST;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final List<Route> PAGES =
      List.of(
          route("GET", "/assets/**", OPEN),
          form(LOGIN, "logga-in", OPEN),
          form(FOUNDING, "forsta-start", WHILE_EMPTY),
          route("POST", LOGOUT, LOGGED_IN),
          route("POST", LANGUAGE, OPEN),
          form(PASSWORD, "losenord", LOGGED_IN),
          page("/", "oversikt", LOGGED_IN),
          page("/oversikt/analyser", "oversikt-analyser", permitted(ANALYSIS_READ)),
          page("/oversikt/atgarder", "oversikt-atgarder", permitted(PLAN_READ)),
          page("/oversikt/brister", "oversikt-brister", permitted(ANALYSIS_READ)),
          page("/oversikt/omprovning", "oversikt-omprovning", permitted(PLAN_READ)),
          form("/oversikt/omprovning/{id}", "omprovning", permitted(ANALYSIS_WRITE)),
          page("/handlingar", "handlingar", permitted(DOCUMENT_READ)),
          form("/handlingar/ny", "handling-ny", permitted(DOCUMENT_WRITE)),
          page("/handlingar/{id}", "handling", permitted(DOCUMENT_READ)),
          new Route(
              Set.of("POST"),
              "/handlingar/{id}/utskrift",
              permitted(DOCUMENT_READ),
              "handling-utskrift"),
          form("/handlingar/{id}/andra", "handling-andra", permitted(DOCUMENT_WRITE)),
          page("/skyddsvarden", "skyddsvarden", permitted(ASSET_READ)),
          form("/skyddsvarden/ny", "skyddsvarde-nytt", permitted(ASSET_WRITE)),
          page("/skyddsobjekt", "skyddsobjekten", permitted(ASSET_READ)),
          form("/skyddsobjekt/nytt", "skyddsobjekt-nytt", permitted(ASSET_WRITE)),
          page("/skyddsobjekt/{id}", "skyddsobjekt", permitted(ASSET_READ)),
          form("/skyddsobjekt/{id}/andra", "skyddsobjekt-andra", permitted(ASSET_WRITE)),
          form("/skyddsvarden/import", "skyddsvarden-import", permitted(ASSET_WRITE)),
          form("/skyddsvarden/uttag", "skyddsvarden-uttag", permitted(ASSET_EXPORT)),
          page("/skyddsvarden/karta", "skyddsvarden-karta", permitted(ASSET_READ)),
          page("/skyddsvarden/{id}", "skyddsvarde", permitted(ASSET_READ)),
          form("/skyddsvarden/{id}/rapport", "skyddsvarde-rapport", permitted(ASSET_EXPORT)),
          form("/skyddsvarden/{id}/andra", "skyddsvarde-andra", permitted(ASSET_WRITE)),
          form("/skyddsvarden/{id}/beroenden", "skyddsvarde-beroenden", permitted(ASSET_WRITE)),
          page("/analyser", "analyser", permitted(ANALYSIS_READ)),
          form("/analyser/ny", "analys-ny", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}", "analys", permitted(ANALYSIS_READ)),
          form("/analyser/{id}/skriv", "analys-skriv", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}/skyddsvarden", "analys-skyddsvarden", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}/delar/ny", "analys-del-ny", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}/delar/{part}", "analys-del-andra", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}/delar/{part}/ta-bort", "analys-del-bort", permitted(ANALYSIS_WRITE)),
          form("/analyser/{id}/delanalyser", "analys-delanalyser", permitted(ANALYSIS_READ)),
          form("/analyser/{id}/filer/{file}/ta-bort", "analys-fil-bort", permitted(ANALYSIS_WRITE)),
          page("/filer/{id}", "fil", permitted(ANALYSIS_READ)),
          form("/analyser/{id}/steg/{event}", "analys-steg", permitted(ANALYSIS_READ)),
          page("/analyser/{id}/historik", "analys-historik", permitted(ANALYSIS_READ)),
          page("/analyser/{id}/jamfor", "analys-jamfor", permitted(ANALYSIS_READ)),
          form("/analyser/{id}/rapport", "analys-rapport", permitted(ASSET_EXPORT)),
          act("/analyser/{id}/utskrift", "analys-utskrift", permitted(ANALYSIS_READ)),
          page("/planer", "planer", permitted(PLAN_READ)),
          page("/planer/{id}", "plan", permitted(PLAN_READ)),
          form("/planer/{id}/rapport", "plan-rapport", permitted(ASSET_EXPORT)),
          form("/planer/{id}/atgarder/ny", "atgard-ny", permitted(PLAN_WRITE)),
          page("/planer/{id}/atgarder/{measure}", "atgard", permitted(PLAN_READ)),
          form("/planer/{id}/atgarder/{measure}/andra", "atgard-andra", permitted(PLAN_WRITE)),
          form("/planer/{id}/atgarder/{measure}/steg/{event}", "atgard-steg", permitted(PLAN_READ)),
          page("/befattningar", "befattningar", permitted(POSITION_READ)),
          form("/befattningar/ny", "befattning-ny", permitted(POSITION_WRITE)),
          page("/befattningar/gap", "befattningar-gap", permitted(POSITION_READ)),
          form("/befattningar/inlasning", "befattningar-inlasning", permitted(POSITION_WRITE)),
          page("/befattningar/{id}", "befattning", permitted(POSITION_READ)),
          form("/befattningar/{id}/andra", "befattning-andra", permitted(POSITION_WRITE)),
          form("/befattningar/{id}/avsluta", "befattning-avsluta", permitted(POSITION_WRITE)),
          form("/befattningar/{id}/placera", "placering-ny", permitted(POSITION_WRITE)),
          form(
              "/befattningar/{id}/placeringar/{placement}/steg/{event}",
              "placering-steg",
              permitted(POSITION_READ)),
          page("/kontrollplaner", "kontrollplaner", permitted(PLAN_READ)),
          form("/kontrollplaner/ny", "kontrollplan-ny", permitted(PLAN_WRITE)),
          page("/kontrollplaner/{id}", "kontrollplan", permitted(PLAN_READ)),
          form("/kontrollplaner/{id}/kontroller/ny", "kontroll-ny", permitted(PLAN_WRITE)),
          page("/kontrollplaner/{id}/delar/{part}", "kontroll", permitted(PLAN_READ)),
          form(
              "/kontrollplaner/{id}/delar/{part}/avvikelse", "avvikelse-ny", permitted(PLAN_WRITE)),
          form(
              "/kontrollplaner/{id}/delar/{part}/steg/{event}",
              "kontroll-steg",
              permitted(PLAN_READ)),
          form("/personer", "personregister", permitted(PERSON_READ)),
          form("/personer/inlasning", "personregister-inlasning", permitted(PERSON_WRITE)),
          form("/personer/ny", "personregister-ny", permitted(PERSON_WRITE)),
          page("/personer/{id}", "personpost", permitted(PERSON_READ)),
          act("/personer/{id}/visa", "personpost-visad", permitted(PERSON_READ)),
          form(
              "/personer/{id}/deltaganden/{part}/{event}",
              "personpost-deltagande",
              permitted(PERSON_WRITE)),
          act("/personer/{id}/provning/{part}", "provningsarende-ny", permitted(CASE_WRITE)),
          page("/provningar", "provningsarenden", permitted(CASE_READ)),
          page("/provningar/{id}", "provningsarende", permitted(CASE_READ)),
          form("/provningar/{id}/steg/{event}", "provningsarende-steg", permitted(CASE_READ)),
          act("/personer/{id}/handelser/{part}", "personpost-handelse", permitted(PERSON_WRITE)),
          form("/personer/{id}/andra", "personpost-andra", permitted(PERSON_WRITE)),
          form("/placeringskontroll", "placeringskontroll", permitted(RECRUITMENT_ASK)),
          form("/placeringskontroll/provning", "provning-begar", permitted(RECRUITMENT_ASK)),
          page("/placeringskontroll/arenden", "rekryteringar", permitted(RECRUITMENT_ASK)),
          form("/placeringskontroll/arenden/nytt", "rekrytering-ny", permitted(RECRUITMENT_ASK)),
          act(
              "/placeringskontroll/arenden/{id}/stang",
              "rekrytering-stang",
              permitted(RECRUITMENT_ASK)),
          page("/rekryteringsarenden", "rekryteringsarenden", permitted(RECRUITMENT_READ)),
          page("/rekryteringsarenden/{id}", "rekryteringsarende", permitted(RECRUITMENT_READ)),
          act("/rekryteringsarenden/{id}", "rekryteringsarende", permitted(RECRUITMENT_DECIDE)),
          act("/rekryteringsarenden/begaran/{id}", "provning-begard", permitted(RECRUITMENT_WRITE)),
          page("/placeringskontroller/{id}", "placeringssvar", permitted(RECRUITMENT_READ)),
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
          page("/behorigheter/tjanstekonton", "tjanstekonton", permitted(RIGHTS_SEE)),
          form(
              "/behorigheter/tjanstekonton/nytt",
              "tjanstekonto-nytt",
              permitted(ACCOUNT_ADMINISTER)),
          page("/behorigheter/tjanstekonton/{id}", "tjanstekonto", permitted(RIGHTS_SEE)),
          act("/behorigheter/tjanstekonton/{id}", "tjanstekonto", permitted(RIGHTS_APPROVE)),
          page("/behorigheter/provningar", "provningar", permitted(RIGHTS_SEE)),
          form("/behorigheter/provningar/ny", "provning-ny", permitted(STANDING_ATTEST)),
          form("/behorigheter/provningar/{id}", "provning", permitted(RIGHTS_SEE)),
          form("/behorigheter/lasare/{id}", "lasare-beslut", permitted(DOCUMENT_WRITE)),
          form("/behorigheter/loggnyckel", "loggnyckel", permitted(LOG_KEY)),
          form("/begar-behorighet", "begar-behorighet", LOGGED_IN),
          page("/handlingar/{id}/lasare", "lasare", permitted(DOCUMENT_READ)),
          form("/handlingar/{id}/lasare/andra", "lasare-andra", permitted(DOCUMENT_WRITE)),
          page("/administration/organisation", "organisation", permitted(ORGANISATION_READ)),
          form("/administration/organisation/ny", "utovare-ny", permitted(ORGANISATION_CHANGE)),
          page("/administration/organisation/{id}", "utovare", permitted(ORGANISATION_READ)),
          act("/administration/organisation/{id}", "utovare", permitted(ORGANISATION_CHANGE)),
          form(
              "/administration/organisation/{id}/andra",
              "utovare-andra",
              permitted(ORGANISATION_CHANGE)),
          form(
              "/administration/organisation/{id}/enhet",
              "enhet-ny",
              permitted(ORGANISATION_CHANGE)),
          form(
              "/administration/organisation/{id}/forordnande",
              "forordnande-nytt",
              permitted(ORGANISATION_CHANGE)),
          form(
              "/administration/organisation/{id}/inlasning",
              "inlasning",
              permitted(ORGANISATION_CHANGE)),
          page("/administration/enheter/{id}", "enhet", permitted(ORGANISATION_READ)),
          form("/administration/enheter/{id}/andra", "enhet-andra", permitted(ORGANISATION_CHANGE)),
          page("/administration/tillsyn", "tillsyn", permitted(ORGANISATION_READ)),
          page("/administration/tillsyn/{id}", "tillsynen", permitted(ORGANISATION_READ)),
          act("/administration/tillsyn/{id}", "tillsynen", permitted(ORGANISATION_CHANGE)),
          form("/administration/tillsyn/{id}/paket", "tillsyn-paket", permitted(ASSET_EXPORT)),
          page("/administration/lagparametrar", "lagparametrar", permitted(ORGANISATION_READ)),
          page(
              "/administration/lagparametrar/{code}", "lagparameter", permitted(ORGANISATION_READ)),
          act("/administration/lagparametrar/{code}", "lagparameter", permitted(PARAMETER_CHANGE)));

  private static final List<Route> ALL =
      Stream.concat(PAGES.stream(), ApiRoutes.ALL.stream()).toList();

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
