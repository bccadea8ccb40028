package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.document.DocumentAct;
import se.valv.document.DocumentId;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.identity.Kind;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Classified documents. */
@Path("/documents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

  @Inject private Gate gate;
  @Inject private Documents documents;
  @Inject private Search search;

  /** One page of the documents in reach. */
  @GET
  @Operation(summary = "List documents")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam ListQuery query) {
    return Answer.of(
        search.list(gate.actor(), DocumentAct.DOCUMENT_LISTED, query.request(Kind.DOCUMENT)));
  }

  /** Files a document under its class and compartments, and gives it a number. */
  @POST
  @Operation(summary = "File a document")
  @APIResponse(
      responseCode = "201",
      description = "Filed; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Document.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response file(@Nullable DocumentInput input) {
    var filed = documents.file(gate.actor(), Sent.body(input).toFile());
    var address = URI.create("/api/v1/documents/" + filed.id().value());
    return answer(Response.created(address), filed);
  }

  /** Takes part of a document; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a document")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Document.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), documents.read(gate.actor(), documentId(id)));
  }

  /** Changes a document's content; class and compartments stay. */
  @PUT
  @Path("/{id}")
  @Operation(summary = "Change a document")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its new version is in the ETag",
      content = @Content(schema = @Schema(implementation = Document.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable DocumentInput input) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(input).toFile();
    return answer(Response.ok(), documents.change(gate.actor(), documentId(id), version, wanted));
  }

  private static DocumentId documentId(String text) {
    return new DocumentId(Sent.id(text));
  }

  private static Response answer(Response.ResponseBuilder answer, DocumentView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Document.of(view))
        .build();
  }
}
