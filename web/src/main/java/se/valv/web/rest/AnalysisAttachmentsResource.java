package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisAttachments;
import se.valv.analysis.AttachFile;
import se.valv.analysis.AttachmentId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Files that are attached to an analysis: as they were sent, byte for byte. */
@Path("/analyses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisAttachmentsResource {

  private static final String NAME = "X-File-Name";

  @Inject private Gate gate;
  @Inject private AnalysisAttachments attachments;

  /** Attaches a file to a draft. */
  @POST
  @Path("/{id}/attachments")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Attach a file; its name is in X-File-Name, percent-encoded")
  @APIResponse(
      responseCode = "201",
      description = "Attached; whether its text could be read is in text",
      content = @Content(schema = @Schema(implementation = Attachment.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "413", description = "Larger than valv.http.max-file")
  @APIResponse(responseCode = "415", description = "By its content neither PDF, DOCX nor ODT")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "429", description = "Others' files are being read")
  public Response attach(
      @PathParam("id") String id, @HeaderParam(NAME) @Nullable String name, byte[] file) {
    var analysis = AnalysesResource.analysisId(id);
    var made = attachments.attach(gate.actor(), analysis, new AttachFile(named(name), file));
    var address = URI.create("/api/v1/analyses/" + id + "/attachments/" + made.id());
    return Response.created(address).entity(Attachment.of(made)).build();
  }

  /** The file; on the log before it is decrypted. */
  @GET
  @Path("/{id}/attachments/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Read an attached file")
  @APIResponse(responseCode = "200", description = "The file, byte for byte")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id, @PathParam("file") String file) {
    var opened = attachments.open(gate.actor(), AnalysesResource.analysisId(id), fileId(file));
    var name = URLEncoder.encode(opened.of().name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(opened.file(), opened.of().type().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .build();
  }

  /** Takes a file away from a draft. */
  @DELETE
  @Path("/{id}/attachments/{file}")
  @Operation(summary = "Take an attached file away")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response remove(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var version = Versions.named(ifMatch);
    attachments.remove(gate.actor(), AnalysesResource.analysisId(id), version, fileId(file));
    return Response.noContent().build();
  }

  private static AttachmentId fileId(String text) {
    return new AttachmentId(Sent.id(text));
  }

  private static String named(@Nullable String name) {
    try {
      return URLDecoder.decode(
          Sent.field("name", name).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new Invalid("name", "MALFORMED");
    }
  }
}
