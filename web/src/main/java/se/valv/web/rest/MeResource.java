package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.problem.Unauthenticated;
import se.valv.web.security.Gate;

/** Who asks. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private Gate gate;

  /** The account, its roles and the session. */
  @GET
  @Operation(summary = "Who am I")
  @APIResponse(responseCode = "200", description = "Account, roles, session")
  public Me me() {
    return gate.visit().map(Me::of).orElseThrow(Unauthenticated::new);
  }
}
