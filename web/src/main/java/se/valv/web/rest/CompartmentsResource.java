package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Compartments;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** The compartments that the caller has need in. There are no others, as far as he is told. */
@Path("/compartments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompartmentsResource {

  @Inject private Gate gate;
  @Inject private Compartments compartments;

  /** Those with need for an action, such as {@code WRITE}; for any when it is not named. */
  @GET
  @Operation(summary = "My compartments")
  @APIResponse(responseCode = "200", description = "By code")
  public Compartment.Compartments mine(@QueryParam("action") @Nullable String action) {
    return new Compartment.Compartments(
        compartments.mine(gate.actor(), actions(action)).stream().map(Compartment::of).toList());
  }

  private static Set<Action> actions(@Nullable String code) {
    return code == null
        ? EnumSet.allOf(Action.class)
        : Arrays.stream(Action.values())
            .filter(a -> a.name().equals(code))
            .findFirst()
            .map(EnumSet::of)
            .orElseThrow(() -> new Invalid("action", "UNKNOWN_CODE"));
  }
}
