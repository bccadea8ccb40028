package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.review.AuditLog;
import se.valv.web.security.Gate;

/** The log, for auditors. */
@Path("/audit/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditEntriesResource {

  @Inject private Gate gate;
  @Inject private AuditLog log;

  /** One page of the entries that fit, newest first. */
  @GET
  @Operation(summary = "Read the log")
  @APIResponse(responseCode = "200", description = "Newest first")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Entries entries(@BeanParam EntriesQuery query) {
    return Entries.of(log.entries(gate.actor(), query.filter(), query.page(), query.size()));
  }
}
