package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.valv.clearance.position.PositionAct;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Positions;
import se.valv.identity.Kind;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Positions (befattningar). How they are placed in säkerhetsklass has a resource of its own. */
@Path("/positions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PositionsResource {

  @Inject private Gate gate;
  @Inject private Positions positions;
  @Inject private Search search;

  /** One page of the positions in reach. */
  @GET
  @Operation(summary = "List positions")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam ListQuery query) {
    var request = query.request(Kind.POSITION);
    return Answer.of(search.list(gate.actor(), PositionAct.POSITIONS_LISTED, request));
  }

  /** Registers a position under its class and compartments, and gives it a number. */
  @POST
  @Operation(summary = "Register a position")
  @APIResponse(
      responseCode = "201",
      description = "Registered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response register(@Nullable PositionInput input) {
    var id = positions.register(gate.actor(), Sent.body(input).toDescribe());
    var address = URI.create("/api/v1/positions/" + id.value());
    return answer(Response.created(address), positions.read(gate.actor(), id));
  }

  /** Takes part of a position; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a position")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), positions.read(gate.actor(), positionId(id)));
  }

  /** Describes a position anew; operator, class and compartments stay. */
  @PUT
  @Path("/{id}")
  @Operation(summary = "Describe a position anew")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its new version is in the ETag",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable PositionInput input) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(input).toDescribe();
    return answer(Response.ok(), positions.change(gate.actor(), positionId(id), version, wanted));
  }

  /** Ends a position from a day on. */
  @POST
  @Path("/{id}/end")
  @Operation(summary = "End a position")
  @APIResponse(
      responseCode = "200",
      description = "As the position is now",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response end(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PositionInput.@Nullable PositionEnd input) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(input).toEnd();
    return answer(Response.ok(), positions.end(gate.actor(), positionId(id), version, wanted));
  }

  static Response answer(Response.ResponseBuilder answer, PositionView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Position.of(view))
        .build();
  }

  static PositionId positionId(String text) {
    return new PositionId(Sent.id(text));
  }
}
