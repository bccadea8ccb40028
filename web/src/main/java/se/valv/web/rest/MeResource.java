package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.OwnAccount;
import se.valv.authorisation.need.OwnRights;
import se.valv.problem.Unauthenticated;
import se.valv.web.security.Gate;

/** Who asks. */
@Path("/me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private Gate gate;
  @Inject private OwnAccount own;
  @Inject private OwnRights rights;

  /** The account, its roles and the session. */
  @GET
  @Operation(summary = "Who am I")
  @APIResponse(responseCode = "200", description = "Account, roles, session")
  public Me me() {
    return gate.visit().map(Me::of).orElseThrow(Unauthenticated::new);
  }

  /** What the caller may, why, until when, and what is missing. */
  @GET
  @Path("/rights")
  @Operation(summary = "My rights")
  @APIResponse(responseCode = "200", description = "Roles, standings and needs of the caller alone")
  public MyRights rights() {
    return MyRights.of(rights.of(gate.actor()));
  }

  /** Sets the caller's own password; every other session of his is over. */
  @PUT
  @Path("/password")
  @Operation(summary = "Set my password")
  @APIResponse(responseCode = "204", description = "It counts from now on")
  @APIResponse(responseCode = "422", description = "A wrong current one, or one that can't be")
  @APIResponse(responseCode = "429", description = "Too many attempts")
  public void setPassword(@Nullable PasswordInput input) {
    var sent = Sent.body(input);
    own.setPassword(
        gate.actor(),
        Sent.field("current", sent.current()),
        Sent.field("password", sent.password()));
  }

  /**
   * One's own password.
   *
   * @param current what was used so far
   * @param password 12–128 characters, without the username
   */
  public record PasswordInput(
      @Schema(required = true) @Nullable String current,
      @Schema(required = true) @Nullable String password) {

    @Override
    public String toString() {
      return "PasswordInput";
    }
  }
}
