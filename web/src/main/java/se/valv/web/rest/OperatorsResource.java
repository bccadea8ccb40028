package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.authorisation.account.Places;
import se.valv.web.security.Gate;

/** The operators of the installation. They are public. */
@Path("/operators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperatorsResource {

  @Inject private Gate gate;
  @Inject private Places places;

  /** All of them. */
  @GET
  @Operation(summary = "List operators")
  @APIResponse(responseCode = "200", description = "By name")
  public Operator.Operators list() {
    return new Operator.Operators(
        places.operators(gate.actor()).stream().map(Operator::of).toList());
  }
}
