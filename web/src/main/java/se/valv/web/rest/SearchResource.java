package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Search. Questions travel in bodies: an address would tell them to every log on the way. */
@Path("/search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private Gate gate;
  @Inject private Search search;

  /** What answers, of all that is in reach. */
  @POST
  @Operation(summary = "Search")
  @APIResponse(responseCode = "200", description = "One page of what answers, of all in reach")
  @APIResponse(responseCode = "422", description = "A question that can't be asked here")
  public Answer find(@Nullable Question question) {
    return Answer.of(search.find(gate.actor(), Sent.body(question).request()));
  }
}
