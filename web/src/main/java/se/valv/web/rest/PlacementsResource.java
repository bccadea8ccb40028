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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PlacementId;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.Positions;
import se.valv.web.security.Gate;

/** How a position is placed in säkerhetsklass: proposed, prepared, decided, changed, revoked. */
@Path("/positions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {

  @Inject private Gate gate;
  @Inject private Positions positions;
  @Inject private Placements placements;

  /** What the rules ask for, and why. */
  @GET
  @Path("/{id}/proposal")
  @Operation(summary = "Show which class the rules ask for")
  @APIResponse(
      responseCode = "200",
      description = "With the assets that ask for it, the gravest first",
      content = @Content(schema = @Schema(implementation = Placement.ClassProposal.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Placement.ClassProposal proposal(@PathParam("id") String id) {
    return Placement.ClassProposal.of(
        placements.proposal(gate.actor(), PositionsResource.positionId(id)));
  }

  /** The placements of a position, the newest first. */
  @GET
  @Path("/{id}/placements")
  @Operation(summary = "List the placements of a position")
  @APIResponse(
      responseCode = "200",
      description = "The newest first; the position's version is in the ETag",
      content = @Content(schema = @Schema(implementation = Placement.Placed.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response list(@PathParam("id") String id) {
    var view = positions.read(gate.actor(), PositionsResource.positionId(id));
    return Response.ok(new Placement.Placed(Placement.all(view)))
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .build();
  }

  /** Proposes how a position is placed. */
  @POST
  @Path("/{id}/placements")
  @Operation(summary = "Propose a placement")
  @APIResponse(
      responseCode = "201",
      description = "Proposed, first among the placements",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  public Response propose(@PathParam("id") String id, PlacementInput.@Nullable NewPlacement input) {
    var position = PositionsResource.positionId(id);
    placements.propose(gate.actor(), position, Sent.body(input).toPropose());
    var address = URI.create("/api/v1/positions/" + position.value());
    return PositionsResource.answer(
        Response.created(address), positions.read(gate.actor(), position));
  }

  /** Takes a placement from state to state. */
  @POST
  @Path("/{id}/placements/{placement}/transitions")
  @Operation(summary = "Prepare, send to the government, decide or revoke a placement")
  @APIResponse(
      responseCode = "200",
      description = "As the position is now",
      content = @Content(schema = @Schema(implementation = Position.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @PathParam("placement") String placement,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PlacementInput.@Nullable PlacementTurn turn) {
    var version = Versions.named(ifMatch);
    var step = Sent.body(turn).toStep();
    var position = PositionsResource.positionId(id);
    var which = new PlacementId(Sent.id(placement));
    placements.take(gate.actor(), position, which, version, step);
    return PositionsResource.answer(Response.ok(), positions.read(gate.actor(), position));
  }
}
