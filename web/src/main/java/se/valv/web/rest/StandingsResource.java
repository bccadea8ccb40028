package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.standing.AttestStanding;
import se.valv.authorisation.standing.StandingEvent;
import se.valv.authorisation.standing.StandingView;
import se.valv.authorisation.standing.Standings;
import se.valv.classification.PositionClass;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Standings: attested by one from a decision on paper, approved by another. */
@Path("/standings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StandingsResource {

  @Inject private Gate gate;
  @Inject private Standings standings;

  /** One page of those that the caller may know of. */
  @GET
  @Operation(summary = "List standings")
  @APIResponse(responseCode = "200", description = "The newest first")
  public Standing.Standings list(@BeanParam PageQuery query) {
    var all = standings.list(gate.actor());
    var items = query.of(all).stream().map(Standing::of).toList();
    return new Standing.Standings(items, query.page(), query.size(), all.size());
  }

  /** Attests, as the first of the two. */
  @POST
  @Operation(summary = "Attest a standing")
  @APIResponse(
      responseCode = "201",
      description = "Attested; another has to approve it",
      content = @Content(schema = @Schema(implementation = Standing.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response attest(@Nullable StandingInput input) {
    var attested = standings.attest(gate.actor(), Sent.body(input).toAttest());
    return answer(Response.created(URI.create("/api/v1/standings/" + attested.id())), attested);
  }

  /** One standing. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a standing")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Standing.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to know")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), standings.view(gate.actor(), new ObjectId(Sent.id(id))));
  }

  /** Approves, refuses or ends. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Take a standing one step")
  @APIResponse(
      responseCode = "200",
      description = "The standing as it is now",
      content = @Content(schema = @Schema(implementation = Standing.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to decide")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable StandingTurn turn) {
    var version = Versions.named(ifMatch);
    var event = Sent.field("event", Sent.body(turn).event());
    return answer(
        Response.ok(), standings.turn(gate.actor(), new ObjectId(Sent.id(id)), version, event));
  }

  private static Response answer(Response.ResponseBuilder answer, StandingView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Standing.of(view))
        .build();
  }

  /**
   * What is to happen to a standing.
   *
   * @param event which
   */
  public record StandingTurn(@Schema(required = true) @Nullable StandingEvent event) {}

  /**
   * A standing to attest.
   *
   * @param participation id of the participation
   * @param reliableUntil last day on which he counts as judged reliable
   * @param knowledgeableUntil last day on which his training counts
   * @param positionClass {@code 1 2 3 UTAN_KLASS}
   * @param decision number of the decision
   * @param decidedOn its date
   */
  public record StandingInput(
      @Schema(required = true) @Nullable String participation,
      @Schema(required = true) @Nullable String reliableUntil,
      @Schema(required = true) @Nullable String knowledgeableUntil,
      @Schema(required = true) @Nullable String positionClass,
      @Schema(required = true, maxLength = 120) @Nullable String decision,
      @Schema(required = true) @Nullable String decidedOn) {

    AttestStanding toAttest() {
      var held = Sent.field("participation", participation);
      var position = Sent.field("positionClass", positionClass);
      return new AttestStanding(
          Sent.maybeId(held)
              .map(ParticipationId::new)
              .orElseThrow(() -> new Invalid("participation", "UNKNOWN")),
          NeedsResource.day("reliableUntil", reliableUntil),
          NeedsResource.day("knowledgeableUntil", knowledgeableUntil),
          PositionClass.ofCode(position)
              .orElseThrow(() -> new Invalid("positionClass", "UNKNOWN_CODE")),
          Sent.field("decision", decision),
          NeedsResource.day("decidedOn", decidedOn));
    }
  }
}
