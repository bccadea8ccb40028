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
import static se.valv.access.Permission.PARTICIPATION_FEED;
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
import se.valv.access.Permission;

/** The part of {@link Routes} that programs ask for. */
final class ApiRoutes {

  private static final Rule OPEN = new Rule.Open();
  private static final Rule LOGGED_IN = new Rule.LoggedIn();
  private static final Rule WHILE_EMPTY = new Rule.OpenWhileEmpty();

  static final List<Route> ALL =
      List.of(
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
          route("POST", "/api/v1/analyses/{id}/attachments", permitted(ANALYSIS_WRITE)),
          route("GET", "/api/v1/analyses/{id}/attachments/{file}", permitted(ANALYSIS_READ)),
          route("DELETE", "/api/v1/analyses/{id}/attachments/{file}", permitted(ANALYSIS_WRITE)),
          route("PUT", "/api/v1/analyses/{id}/composition", permitted(ANALYSIS_WRITE)),
          route("GET", "/api/v1/analyses/{id}/coverage", permitted(ANALYSIS_READ)),
          route("POST", "/api/v1/analyses/{id}/comments", permitted(ANALYSIS_READ)),
          route(
              "PUT",
              "/api/v1/analyses/{id}/comments/{comment}/resolution",
              permitted(ANALYSIS_READ)),
          route("POST", "/api/v1/analyses/{id}/report.pdf", permitted(ASSET_EXPORT)),
          route("POST", "/api/v1/plans/{id}/report.pdf", permitted(ASSET_EXPORT)),
          route("POST", "/api/v1/assets/{id}/report.pdf", permitted(ASSET_EXPORT)),
          route("POST", "/api/v1/operators/{id}/supervision/report.pdf", permitted(ASSET_EXPORT)),
          route("GET", "/api/v1/plans", permitted(PLAN_READ)),
          route("GET", "/api/v1/plans/{id}", permitted(PLAN_READ)),
          route("POST", "/api/v1/plans/{id}/measures", permitted(PLAN_WRITE)),
          route("GET", "/api/v1/plans/{id}/measures/{measure}", permitted(PLAN_READ)),
          route("PUT", "/api/v1/plans/{id}/measures/{measure}/charge", permitted(PLAN_WRITE)),
          route("POST", "/api/v1/plans/{id}/measures/{measure}/transitions", permitted(PLAN_READ)),
          route("GET", "/api/v1/control-plans", permitted(PLAN_READ)),
          route("POST", "/api/v1/control-plans", permitted(PLAN_WRITE)),
          route("GET", "/api/v1/control-plans/{id}", permitted(PLAN_READ)),
          route("POST", "/api/v1/control-plans/{id}/controls", permitted(PLAN_WRITE)),
          route(
              "POST",
              "/api/v1/control-plans/{id}/controls/{item}/deviations",
              permitted(PLAN_WRITE)),
          route(
              "POST", "/api/v1/control-plans/{id}/items/{item}/transitions", permitted(PLAN_READ)),
          route("GET", "/api/v1/overview", permitted(ANALYSIS_READ)),
          route("POST", "/api/v1/persons", permitted(PERSON_WRITE)),
          route("POST", "/api/v1/persons/lookups", permitted(PERSON_READ)),
          route("GET", "/api/v1/persons/{id}", permitted(PERSON_READ)),
          route("PUT", "/api/v1/persons/{id}", permitted(PERSON_WRITE)),
          route("POST", "/api/v1/persons/{id}/reveal", permitted(PERSON_READ)),
          route(
              "POST",
              "/api/v1/persons/{id}/participations/{participation}/transitions",
              permitted(PERSON_WRITE)),
          route(
              "POST", "/api/v1/persons/{id}/notices/{notice}/settlement", permitted(PERSON_WRITE)),
          route("POST", "/api/v1/participation-imports", permitted(PARTICIPATION_FEED)),
          route("POST", "/api/v1/participation-imports/previews", permitted(PERSON_WRITE)),
          route("GET", "/api/v1/participations/tasks", permitted(PERSON_READ)),
          route("GET", "/api/v1/cases", permitted(CASE_READ)),
          route("POST", "/api/v1/cases", permitted(CASE_WRITE)),
          route("GET", "/api/v1/cases/{id}", permitted(CASE_READ)),
          route("POST", "/api/v1/cases/{id}/transitions", permitted(CASE_READ)),
          route("PUT", "/api/v1/participations/{externalId}", permitted(PARTICIPATION_FEED)),
          route("POST", "/api/v1/position-imports", permitted(POSITION_WRITE)),
          route("POST", "/api/v1/position-imports/previews", permitted(POSITION_WRITE)),
          route("GET", "/api/v1/positions", permitted(POSITION_READ)),
          route("POST", "/api/v1/positions", permitted(POSITION_WRITE)),
          route("GET", "/api/v1/positions/gaps", permitted(POSITION_READ)),
          route("GET", "/api/v1/positions/{id}", permitted(POSITION_READ)),
          route("PUT", "/api/v1/positions/{id}", permitted(POSITION_WRITE)),
          route("POST", "/api/v1/positions/{id}/end", permitted(POSITION_WRITE)),
          route("GET", "/api/v1/positions/{id}/proposal", permitted(POSITION_READ)),
          route("GET", "/api/v1/positions/{id}/placements", permitted(POSITION_READ)),
          route("POST", "/api/v1/positions/{id}/placements", permitted(POSITION_WRITE)),
          route(
              "POST",
              "/api/v1/positions/{id}/placements/{placement}/transitions",
              permitted(POSITION_READ)),
          route("GET", "/api/v1/reexaminations", permitted(PLAN_READ)),
          route("POST", "/api/v1/reexaminations/{id}", permitted(ANALYSIS_WRITE)),
          route("GET", "/api/v1/recruitment-cases", permitted(RECRUITMENT_ASK)),
          route("POST", "/api/v1/recruitment-cases", permitted(RECRUITMENT_ASK)),
          route("GET", "/api/v1/recruitment-cases/waiting", permitted(RECRUITMENT_READ)),
          route("GET", "/api/v1/recruitment-cases/{id}", permitted(RECRUITMENT_READ)),
          route(
              "POST", "/api/v1/recruitment-cases/{id}/transitions", permitted(RECRUITMENT_DECIDE)),
          route("POST", "/api/v1/recruitment-cases/{id}/closing", permitted(RECRUITMENT_ASK)),
          route("POST", "/api/v1/placement-checks", permitted(RECRUITMENT_ASK)),
          route("POST", "/api/v1/placement-checks/batches", permitted(RECRUITMENT_ASK)),
          route("GET", "/api/v1/placement-checks/alarms", permitted(RECRUITMENT_READ)),
          route("GET", "/api/v1/placement-checks/{id}", permitted(RECRUITMENT_READ)),
          route("GET", "/api/v1/vetting-requests", permitted(RECRUITMENT_READ)),
          route("POST", "/api/v1/vetting-requests", permitted(RECRUITMENT_ASK)),
          route("POST", "/api/v1/vetting-requests/{id}/settlement", permitted(RECRUITMENT_WRITE)),
          route("GET", "/api/v1/tasks", permitted(PLAN_READ)),
          route("GET", "/api/v1/tasks/calendar.ics", permitted(PLAN_READ)),
          route("POST", "/api/v1/asset-imports", permitted(ASSET_WRITE)),
          route("POST", "/api/v1/asset-imports/previews", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/asset-exports", permitted(ASSET_EXPORT)),
          route("POST", "/api/v1/asset-exports", permitted(ASSET_EXPORT)),
          route("GET", "/api/v1/protected-sites", permitted(ASSET_READ)),
          route("POST", "/api/v1/protected-sites", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/protected-sites/{id}", permitted(ASSET_READ)),
          route("PUT", "/api/v1/protected-sites/{id}", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/assets", permitted(ASSET_READ)),
          route("POST", "/api/v1/assets", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/assets/map", permitted(ASSET_READ)),
          route("GET", "/api/v1/assets/{id}", permitted(ASSET_READ)),
          route("PUT", "/api/v1/assets/{id}", permitted(ASSET_WRITE)),
          route("GET", "/api/v1/assets/{id}/falls", permitted(ASSET_READ)),
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
          route("GET", "/api/v1/operators", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/operators", permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/operators/{id}", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/operators/{id}/changes", permitted(ORGANISATION_CHANGE)),
          route("POST", "/api/v1/operators/{id}/end", permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/operators/{id}/supervision", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/operators/{id}/supervision", permitted(ORGANISATION_CHANGE)),
          route(
              "POST",
              "/api/v1/operators/{id}/supervision/notifications",
              permitted(ORGANISATION_CHANGE)),
          route(
              "POST",
              "/api/v1/operators/{id}/supervision/notifications/{notification}/receipt",
              permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/units", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/units", permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/units/{id}", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/units/{id}/changes", permitted(ORGANISATION_CHANGE)),
          route("POST", "/api/v1/units/{id}/end", permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/unit-imports", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/unit-imports", permitted(ORGANISATION_CHANGE)),
          route("POST", "/api/v1/unit-imports/previews", permitted(ORGANISATION_CHANGE)),
          route("POST", "/api/v1/unit-imports/{id}/undo", permitted(ORGANISATION_CHANGE)),
          route("GET", "/api/v1/appointments", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/appointments", permitted(ORGANISATION_CHANGE)),
          route("POST", "/api/v1/appointments/{id}/end", permitted(ORGANISATION_CHANGE)),
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
          route("GET", "/api/v1/service-accounts", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/service-accounts", permitted(ACCOUNT_ADMINISTER)),
          route("GET", "/api/v1/service-accounts/{id}", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/service-accounts/{id}/secret", permitted(ACCOUNT_ADMINISTER)),
          route("POST", "/api/v1/service-accounts/{id}/transitions", permitted(RIGHTS_APPROVE)),
          route("GET", "/api/v1/needs", LOGGED_IN),
          route("POST", "/api/v1/needs", LOGGED_IN),
          route("GET", "/api/v1/needs/{id}", LOGGED_IN),
          route("POST", "/api/v1/needs/{id}/transitions", LOGGED_IN),
          route("GET", "/api/v1/standings", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/standings", permitted(STANDING_ATTEST)),
          route("GET", "/api/v1/standings/{id}", permitted(RIGHTS_SEE)),
          route("POST", "/api/v1/standings/{id}/transitions", permitted(RIGHTS_SEE)),
          route("GET", "/api/v1/legal-parameters", permitted(ORGANISATION_READ)),
          route("POST", "/api/v1/legal-parameters/proposals", permitted(PARAMETER_CHANGE)),
          route(
              "POST",
              "/api/v1/legal-parameters/proposals/{id}/transitions",
              permitted(PARAMETER_CHANGE)),
          route("GET", "/api/v1/audit/entries", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/checkpoint", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/inclusion", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/consistency", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/key-changes", permitted(LOG_KEY)),
          route("POST", "/api/v1/audit/key-changes", permitted(LOG_KEY)),
          route("POST", "/api/v1/audit/key-changes/{id}/transitions", permitted(LOG_KEY)),
          route("GET", "/api/v1/audit/kontrollkod", permitted(AUDIT_READ)),
          route("POST", "/api/v1/audit/comparisons", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/verification", permitted(AUDIT_READ)),
          route("POST", "/api/v1/audit/verification", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}/{c}", permitted(AUDIT_READ)),
          route("GET", "/api/v1/audit/tile/{level}/{a}/{b}/{c}/{d}", permitted(AUDIT_READ)));

  private ApiRoutes() {}

  private static Route route(String method, String pattern, Rule rule) {
    return new Route(Set.of(method), pattern, rule, null);
  }

  private static Rule permitted(Permission permission) {
    return new Rule.Permitted(permission);
  }
}
