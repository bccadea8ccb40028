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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.vetting.CaseId;
import se.valv.vetting.CaseView;
import se.valv.vetting.Cases;
import se.valv.web.security.Gate;

/** Vetting cases: for who vets, and for who decides. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject private Gate gate;
  @Inject private Cases cases;

  /** The cases in work, or those of a participation. */
  @GET
  @Operation(summary = "List cases in work, or those of a participation")
  @APIResponse(
      responseCode = "200",
      description = "Those in reach, the oldest first",
      content = @Content(schema = @Schema(implementation = CaseList.class)))
  public CaseList list(@QueryParam("participation") @Nullable String participation) {
    var found =
        participation == null
            ? cases.inWork(gate.actor())
            : cases.of(gate.actor(), Sent.id(participation));
    return new CaseList(found.stream().map(VettingCase::of).toList());
  }

  /** Opens a case of a participation. */
  @POST
  @Operation(summary = "Open a vetting case of a participation")
  @APIResponse(
      responseCode = "201",
      description = "Opened; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = VettingCase.class)))
  @APIResponse(responseCode = "404", description = "No such person, or not in reach")
  @APIResponse(responseCode = "409", description = "Another was opened at the same time")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  public Response open(CaseInput.@Nullable NewCase input) {
    var id = cases.open(gate.actor(), Sent.body(input).toOpen());
    return answer(Response.created(URI.create("/api/v1/cases/" + id.value())), id);
  }

  /** Takes part of a case; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a vetting case")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = VettingCase.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), new CaseId(Sent.id(id)));
  }

  /** Takes a case a step further. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Take a step in a vetting case")
  @APIResponse(
      responseCode = "200",
      description = "As the case is now",
      content = @Content(schema = @Schema(implementation = VettingCase.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      CaseInput.@Nullable CaseTurn turn) {
    var which = new CaseId(Sent.id(id));
    var version = Versions.named(ifMatch);
    cases.take(gate.actor(), which, version, Sent.body(turn).toStep());
    return answer(Response.ok(), which);
  }

  private Response answer(Response.ResponseBuilder answer, CaseId id) {
    CaseView view = cases.read(gate.actor(), id);
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(VettingCase.of(view))
        .build();
  }

  /**
   * Cases.
   *
   * @param items the oldest first
   */
  public record CaseList(List<VettingCase> items) {}
}
