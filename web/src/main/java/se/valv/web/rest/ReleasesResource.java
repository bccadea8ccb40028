package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentId;
import se.valv.document.ProposeRelease;
import se.valv.document.ReleaseView;
import se.valv.document.Releases;
import se.valv.identity.CompartmentId;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Other labels for documents: fewer readers at once, more readers by two. */
@Path("/releases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {

  @Inject private Gate gate;
  @Inject private Releases releases;

  /** One page of those of documents in reach. */
  @GET
  @Operation(summary = "List releases")
  @APIResponse(responseCode = "200", description = "The newest first")
  public Release.Releases list(@BeanParam PageQuery query) {
    var all = releases.list(gate.actor());
    var items = query.of(all).stream().map(Release::of).toList();
    return new Release.Releases(items, query.page(), query.size(), all.size());
  }

  /** Gives a document another label: at once when fewer can read it, else as a proposal. */
  @POST
  @Operation(summary = "Propose another label for a document")
  @APIResponse(
      responseCode = "201",
      description = "Proposed; another, who owns a compartment of it, has to approve",
      content = @Content(schema = @Schema(implementation = Release.class)))
  @APIResponse(responseCode = "204", description = "Done: nobody can read it who could not before")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "The document was changed since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(
      responseCode = "428",
      description = "If-Match, with the document's version, is missing")
  public Response propose(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable ReleaseInput input) {
    var version = Versions.named(ifMatch);
    return releases
        .propose(gate.actor(), Sent.body(input).toProposal(version))
        .map(p -> answer(Response.created(URI.create("/api/v1/releases/" + p.id())), p))
        .orElseGet(() -> Response.noContent().build());
  }

  /** One release. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a release")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Release.class)))
  @APIResponse(responseCode = "404", description = "Absent or out of reach")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), releases.view(gate.actor(), new ObjectId(Sent.id(id))));
  }

  /** Approves and carries out, or refuses. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Decide on a release")
  @APIResponse(
      responseCode = "200",
      description = "The release as it is now",
      content = @Content(schema = @Schema(implementation = Release.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ReleaseTurn turn) {
    var version = Versions.named(ifMatch);
    var approve = Sent.field("event", Sent.body(turn).event()) == ReleaseEvent.APPROVE;
    return answer(
        Response.ok(), releases.decide(gate.actor(), new ObjectId(Sent.id(id)), version, approve));
  }

  private static Response answer(Response.ResponseBuilder answer, ReleaseView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Release.of(view))
        .build();
  }

  /** What may happen to a release. */
  public enum ReleaseEvent {
    /** It is carried out. */
    APPROVE,
    /** It is not. */
    REFUSE
  }

  /**
   * What is to happen to a release.
   *
   * @param event which
   */
  public record ReleaseTurn(@Schema(required = true) @Nullable ReleaseEvent event) {}

  /**
   * Another label for a document.
   *
   * @param document its id
   * @param securityClass its class from then on
   * @param clauses ids; a reader must meet each clause, by need of any of its compartments
   * @param purpose why; nothing classified
   */
  public record ReleaseInput(
      @Schema(required = true) @Nullable String document,
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable List<@Nullable String>> clauses,
      @Schema(required = true, maxLength = 400) @Nullable String purpose) {

    ProposeRelease toProposal(int version) {
      var named = Sent.field("document", document);
      return new ProposeRelease(
          new DocumentId(Sent.id(named)),
          version,
          Sent.field("securityClass", securityClass),
          Sent.field("clauses", clauses).stream().map(ReleaseInput::clause).toList(),
          Sent.field("purpose", purpose));
    }

    private static List<CompartmentId> clause(@Nullable List<@Nullable String> ids) {
      var clause = new ArrayList<CompartmentId>();
      for (var id : ids == null ? List.<@Nullable String>of() : ids) {
        clause.add(
            Sent.maybeId(id)
                .map(CompartmentId::new)
                .orElseThrow(() -> new Invalid("compartments", "UNKNOWN")));
      }
      return clause;
    }
  }
}
