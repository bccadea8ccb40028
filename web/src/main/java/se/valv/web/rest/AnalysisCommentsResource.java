package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisComments;
import se.valv.analysis.Comment;
import se.valv.analysis.PartId;
import se.valv.web.security.Gate;

/** Comments on the words of an analysis. */
@Path("/analyses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisCommentsResource {

  @Inject private Gate gate;
  @Inject private AnalysisComments comments;

  /** Says something of a section or part. */
  @POST
  @Path("/{id}/comments")
  @Operation(summary = "Comment")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response comment(@PathParam("id") String id, @Nullable CommentInput input) {
    var sent = Sent.body(input);
    comments.add(
        gate.actor(),
        AnalysesResource.analysisId(id),
        Sent.field("subject", sent.subject()),
        Sent.field("text", sent.text()));
    return Response.noContent().build();
  }

  /** Says that a comment is dealt with. */
  @PUT
  @Path("/{id}/comments/{comment}/resolution")
  @Operation(summary = "Say that a comment is dealt with")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response resolve(@PathParam("id") String id, @PathParam("comment") String comment) {
    comments.resolve(gate.actor(), AnalysesResource.analysisId(id), new PartId(Sent.id(comment)));
    return Response.noContent().build();
  }

  /**
   * A comment to make.
   *
   * @param subject section by name, or part by id
   * @param text what is said
   */
  public record CommentInput(
      @Schema(required = true) @Nullable String subject,
      @Schema(required = true, maxLength = Comment.MAX_TEXT) @Nullable String text) {

    @Override
    public String toString() {
      return "CommentInput";
    }
  }
}
