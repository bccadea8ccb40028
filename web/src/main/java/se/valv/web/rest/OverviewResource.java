package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.access.Permission;
import se.valv.overview.Overviews;
import se.valv.overview.Tasks;
import se.valv.web.security.Gate;

/** How it stands with what the caller reaches. */
@Path("/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

  @Inject private Gate gate;
  @Inject private Overviews overviews;
  @Inject private Tasks tasks;

  /** Analyses by place, measures by state and month, and what is lacking. */
  @GET
  @Operation(summary = "Count what is in reach")
  @APIResponse(
      responseCode = "200",
      description = "Of what the caller reaches, and nothing else",
      content = @Content(schema = @Schema(implementation = OverviewAnswer.class)))
  public OverviewAnswer read() {
    var overview = overviews.of(gate.actor());
    var work = gate.may(Permission.PLAN_READ.code()) ? tasks.work(gate.actor()) : null;
    return OverviewAnswer.of(overview, work);
  }
}
