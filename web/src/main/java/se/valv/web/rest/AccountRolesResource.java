package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.authorisation.account.HeldRole;
import se.valv.authorisation.account.ProposedRole;
import se.valv.authorisation.account.Roles;
import se.valv.identity.ObjectId;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** Roles of an account: proposed by one, approved by another; taken by one. */
@Path("/accounts/{id}/roles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountRolesResource {

  @Inject private Gate gate;
  @Inject private Roles roles;

  /** Proposes a role for somebody else. */
  @POST
  @Operation(summary = "Propose a role")
  @APIResponse(
      responseCode = "201",
      description = "Proposed; another has to approve it",
      content = @Content(schema = @Schema(implementation = RoleProposal.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response propose(@PathParam("id") String id, @Nullable RoleInput input) {
    var account = AccountsResource.accountId(id);
    var proposed = roles.propose(gate.actor(), account, Sent.body(input).toRole());
    var address = URI.create("/api/v1/accounts/" + account + "/roles/" + proposed.id());
    return answer(Response.created(address), proposed);
  }

  /** Approves what another proposed, or refuses it. */
  @POST
  @Path("/{proposal}/transitions")
  @Operation(summary = "Decide on a proposed role")
  @APIResponse(
      responseCode = "200",
      description = "The proposal as it is now",
      content = @Content(schema = @Schema(implementation = RoleProposal.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @PathParam("proposal") String proposal,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable RoleTurn turn) {
    var version = Versions.named(ifMatch);
    var approve = Sent.field("event", Sent.body(turn).event()) == RoleEvent.APPROVE;
    return answer(
        Response.ok(),
        roles.decide(
            gate.actor(),
            AccountsResource.accountId(id),
            new ObjectId(Sent.id(proposal)),
            version,
            approve));
  }

  /** Takes a role, wherever it is held, at once. */
  @DELETE
  @Path("/{role}")
  @Operation(summary = "Take a role")
  @APIResponse(responseCode = "204", description = "It is held no longer")
  @APIResponse(responseCode = "404", description = "Absent, not held or not permitted")
  public void take(@PathParam("id") String id, @PathParam("role") String role) {
    var named =
        Arrays.stream(Role.values())
            .filter(r -> r.name().equals(role))
            .findFirst()
            .orElseThrow(NotFound::new);
    roles.take(gate.actor(), AccountsResource.accountId(id), named);
  }

  private static Response answer(Response.ResponseBuilder answer, ProposedRole view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(RoleProposal.of(view))
        .build();
  }

  /** What may happen to a proposed role. */
  public enum RoleEvent {
    /** It is held from now on. */
    APPROVE,
    /** It is not. */
    REFUSE
  }

  /**
   * What is to happen to a proposed role.
   *
   * @param event which
   */
  public record RoleTurn(@Schema(required = true) @Nullable RoleEvent event) {}

  /**
   * A role to propose.
   *
   * @param role its code
   * @param operator id of the operator where it is to be held; everywhere when absent
   * @param unit id of the unit where it is to be held
   */
  public record RoleInput(
      @Schema(required = true) @Nullable Role role,
      @Nullable String operator,
      @Nullable String unit) {

    HeldRole toRole() {
      var held = Sent.field("role", role);
      if (operator == null && unit == null) {
        return new HeldRole(held, null, null);
      }
      var place = AccountsResource.placeOf(operator, unit);
      return new HeldRole(held, place.operator(), place.unit());
    }
  }
}
