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

/** The units of the installation. They are public. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

  @Inject private Gate gate;
  @Inject private Places places;

  /** All of them. */
  @GET
  @Operation(summary = "List units")
  @APIResponse(responseCode = "200", description = "By name")
  public Unit.Units list() {
    return new Unit.Units(places.units(gate.actor()).stream().map(Unit::of).toList());
  }
}
