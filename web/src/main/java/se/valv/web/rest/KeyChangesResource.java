package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.logkey.KeyChangeView;
import se.valv.authorisation.logkey.KeyChanges;
import se.valv.identity.ObjectId;
import se.valv.web.security.Gate;

/** Another key for the log's checkpoints: proposed by one, approved by another. */
@Path("/audit/key-changes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KeyChangesResource {

  @Inject private Gate gate;
  @Inject private KeyChanges changes;

  /** All of them. */
  @GET
  @Operation(summary = "List changes of the key that signs the log")
  @APIResponse(responseCode = "200", description = "The newest first")
  public KeyChangeList list() {
    return new KeyChangeList(changes.list(gate.actor()).stream().map(KeyChange::of).toList());
  }

  /** Proposes one. */
  @POST
  @Operation(summary = "Propose another key for the log")
  @APIResponse(
      responseCode = "201",
      description = "Proposed; an officer who did not propose it has to approve",
      content = @Content(schema = @Schema(implementation = KeyChange.class)))
  @APIResponse(responseCode = "404", description = "Not permitted")
  @APIResponse(responseCode = "409", description = "Another change is under way")
  public Response propose() {
    return answer(Response.status(Response.Status.CREATED), changes.propose(gate.actor()));
  }

  /** Approves it, for whoever runs the node to carry out, or refuses it. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Decide on a change of the key")
  @APIResponse(
      responseCode = "200",
      description = "The change as it is now",
      content = @Content(schema = @Schema(implementation = KeyChange.class)))
  @APIResponse(responseCode = "404", description = "Absent or not permitted")
  @APIResponse(responseCode = "412", description = "Decided by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable KeyChangeTurn turn) {
    var version = Versions.named(ifMatch);
    var approve = Sent.field("event", Sent.body(turn).event()) == KeyChangeEvent.APPROVE;
    return answer(
        Response.ok(), changes.decide(gate.actor(), new ObjectId(Sent.id(id)), version, approve));
  }

  private static Response answer(Response.ResponseBuilder answer, KeyChangeView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(KeyChange.of(view))
        .build();
  }

  /** What may happen to a change of the key. */
  public enum KeyChangeEvent {
    /** It may be carried out. */
    APPROVE,
    /** It may not. */
    REFUSE
  }

  /**
   * What is to happen to a change of the key.
   *
   * @param event which
   */
  public record KeyChangeTurn(@Schema(required = true) @Nullable KeyChangeEvent event) {}

  /**
   * Changes of the key.
   *
   * @param items the newest first
   */
  public record KeyChangeList(List<KeyChange> items) {}

  /**
   * A change of the key.
   *
   * @param id its id
   * @param version its version, as in its ETag
   * @param state {@code PROPOSED APPROVED REFUSED DONE}
   * @param proposedBy username of the first of the two
   * @param proposedAt when
   * @param decidedBy username of the second
   * @param doneAt when the old key was destroyed
   */
  public record KeyChange(
      String id,
      int version,
      String state,
      String proposedBy,
      String proposedAt,
      @Nullable String decidedBy,
      @Nullable String doneAt) {

    static KeyChange of(KeyChangeView view) {
      var done = view.doneAt();
      return new KeyChange(
          view.id().toString(),
          view.version(),
          view.state(),
          view.proposedBy(),
          view.proposedAt().toString(),
          view.decidedBy(),
          done == null ? null : done.toString());
    }
  }
}
