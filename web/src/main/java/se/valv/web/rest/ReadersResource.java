package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.access.Readers;
import se.valv.document.DocumentId;
import se.valv.web.security.Gate;

/** Who may read a document now, for the owner of a compartment of its label. */
@Path("/documents/{id}/readers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadersResource {

  @Inject private Gate gate;
  @Inject private Readers readers;

  /** Those whose roles, standings and needs let them read it now. */
  @GET
  @Operation(summary = "Who may read a document")
  @APIResponse(responseCode = "200", description = "By username")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not the owner")
  public DocumentReaders list(@PathParam("id") String id) {
    return new DocumentReaders(
        readers.of(gate.actor(), new DocumentId(Sent.id(id))).stream()
            .map(r -> new DocumentReader(r.account().toString(), r.username()))
            .toList());
  }

  /**
   * Those who may read a document.
   *
   * @param items by username
   */
  public record DocumentReaders(List<DocumentReader> items) {}

  /**
   * Somebody who may read it.
   *
   * @param account whose account
   * @param username the name that it logs in with
   */
  public record DocumentReader(String account, String username) {}
}
