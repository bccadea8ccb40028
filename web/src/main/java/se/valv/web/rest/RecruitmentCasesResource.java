package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.RecruitmentCaseId;
import se.valv.recruitment.RecruitmentCases;
import se.valv.web.rest.RecruitmentCase.RecruitmentCaseList;
import se.valv.web.security.Gate;

/** Recruitment cases: opened by one, approved by another. */
@Path("/recruitment-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecruitmentCasesResource {

  @Inject private Gate gate;
  @Inject private RecruitmentCases cases;

  /** One's own cases of which something may become. */
  @GET
  @Operation(summary = "List one's own recruitment cases that are open, waiting or refused")
  @APIResponse(
      responseCode = "200",
      description = "The newest first",
      content = @Content(schema = @Schema(implementation = RecruitmentCaseList.class)))
  public RecruitmentCaseList own() {
    return list(cases.own(gate.actor()));
  }

  /** Opens a case. */
  @POST
  @Operation(summary = "Open a recruitment case, for another to approve")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another's decision; not said is whether there are such positions",
      content = @Content(schema = @Schema(implementation = RecruitmentCase.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public RecruitmentCase open(RecruitmentCase.@Nullable NewRecruitmentCase input) {
    return RecruitmentCase.of(cases.open(gate.actor(), Sent.body(input).toAsked()));
  }

  /** Cases that wait for a decision. */
  @GET
  @Path("/waiting")
  @Operation(summary = "List the cases in reach that wait for a decision")
  @APIResponse(
      responseCode = "200",
      description = "The oldest first",
      content = @Content(schema = @Schema(implementation = RecruitmentCaseList.class)))
  public RecruitmentCaseList waiting() {
    return list(cases.waiting(gate.actor()));
  }

  /** Takes part of a case. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a recruitment case")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = RecruitmentCase.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(caseId(id));
  }

  /** Decides on a case. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Approve or refuse a recruitment case that another opened")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = RecruitmentCase.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "409", description = "It does not wait for a decision")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      RecruitmentCase.@Nullable CaseTurn turn) {
    var version = Versions.named(ifMatch);
    cases.decide(gate.actor(), caseId(id), version, Sent.body(turn).approves());
    return answer(caseId(id));
  }

  /** Closes one's own case. */
  @POST
  @Path("/{id}/closing")
  @Operation(summary = "Close one's own case: nothing is asked in it any more")
  @APIResponse(responseCode = "204", description = "Closed")
  @APIResponse(responseCode = "404", description = "No case of one's own")
  public Response close(@PathParam("id") String id) {
    cases.close(gate.actor(), caseId(id));
    return Response.noContent().build();
  }

  private Response answer(RecruitmentCaseId id) {
    var view = cases.read(gate.actor(), id);
    return Response.ok(RecruitmentCase.of(view))
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .build();
  }

  private static RecruitmentCaseList list(List<CaseView> views) {
    return new RecruitmentCaseList(views.stream().map(RecruitmentCase::of).toList());
  }

  private static RecruitmentCaseId caseId(String text) {
    return new RecruitmentCaseId(Sent.id(text));
  }
}
