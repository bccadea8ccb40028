package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;
import se.valv.review.AuditTree;
import se.valv.web.security.Gate;

/** Checkpoint and proofs of the log, for auditors and witnesses. */
@Path("/audit")
@RequestScoped
public class AuditTreeResource {

  private static final String PLAIN = "text/plain;charset=utf-8";

  @Inject private Gate gate;
  @Inject private AuditTree tree;

  /** The newest checkpoint, as a signed note. */
  @GET
  @Path("/checkpoint")
  @Produces(PLAIN)
  @Operation(summary = "Read the newest checkpoint: a signed note, c2sp.org/tlog-checkpoint")
  @APIResponse(responseCode = "200", description = "text/plain")
  public String checkpoint() {
    return tree.checkpoint(gate.actor()).signedNote();
  }

  /** That an entry is in the tree. */
  @GET
  @Path("/inclusion")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Prove that an entry is in the log (RFC 9162, 2.1.3)")
  @APIResponse(responseCode = "200", description = "From the bottom up")
  @APIResponse(responseCode = "422", description = "A place or size that there is not")
  public Proof inclusion(
      @QueryParam("index") @Nullable String index, @QueryParam("size") @Nullable String size) {
    var of = required("size", size);
    return Proof.of(tree.inclusion(gate.actor(), required("index", index), of), of);
  }

  /** That a tree begins with an earlier one. */
  @GET
  @Path("/consistency")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Prove that the log begins as it did (RFC 9162, 2.1.4)")
  @APIResponse(responseCode = "200", description = "From the bottom up")
  @APIResponse(responseCode = "422", description = "A size that there is not")
  public Proof consistency(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    var of = required("to", to);
    return Proof.of(tree.consistency(gate.actor(), required("from", from), of), of);
  }

  private static long required(String field, @Nullable String text) {
    return Query.read(field, text, Long::valueOf).orElseThrow(() -> new Invalid(field, "REQUIRED"));
  }
}
