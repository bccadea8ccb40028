package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisWriting;
import se.valv.analysis.AnalysisWriting.Written;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.WriteText;
import se.valv.asset.AssetId;
import se.valv.problem.Invalid;
import se.valv.web.rest.AnalysisInput.MeasureInput;
import se.valv.web.rest.AnalysisInput.ThreatInput;
import se.valv.web.rest.AnalysisInput.VulnerabilityInput;
import se.valv.web.security.Gate;

/** What stands in an analysis that is a draft: texts, and the chain from assets to measures. */
@Path("/analyses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisPartsResource {

  @Inject private Gate gate;
  @Inject private AnalysisWriting writing;

  /** Writes a section, or the reason of a category. */
  @PUT
  @Path("/{id}/texts/{subject}")
  @Operation(summary = "Write a section or category")
  @APIResponse(
      responseCode = "200",
      description = "The text as it is now, with what others wrote elsewhere in it",
      content = @Content(schema = @Schema(implementation = TextSaved.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Somebody else wrote in the same place")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response text(
      @PathParam("id") String id,
      @PathParam("subject") String subject,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable TextInput input) {
    var version = Versions.named(ifMatch);
    var sent = Sent.body(input);
    var text = Sent.field("text", sent.text());
    var written =
        writing.text(
            gate.actor(),
            AnalysesResource.analysisId(id),
            new WriteText(subject, version, sent.base(), text));
    return answer(Response.ok(), written, new TextSaved(written.text()));
  }

  /** Takes an asset of the register into the analysis, or anew as it now is. */
  @POST
  @Path("/{id}/assets")
  @Operation(summary = "Take an asset into an analysis")
  @APIResponse(responseCode = "204", description = "Done; the new version is in the ETag")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response asset(@PathParam("id") String id, @Nullable AssetTaken taken) {
    var asset = Sent.maybeId(Sent.field("asset", Sent.body(taken).asset()));
    var known = asset.map(AssetId::new).orElseThrow(() -> new Invalid("asset", "WRONG_TYPE"));
    return done(writing.asset(gate.actor(), AnalysesResource.analysisId(id), known));
  }

  /** Writes a new threat. */
  @POST
  @Path("/{id}/threats")
  @Operation(summary = "Add a threat")
  @APIResponse(
      responseCode = "201",
      description = "Added; the analysis' version is in the ETag",
      content = @Content(schema = @Schema(implementation = PartAdded.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response threat(@PathParam("id") String id, @Nullable ThreatInput input) {
    return added(id, Sent.body(input).toPart(PartId.random()));
  }

  /** Writes a threat anew. */
  @PUT
  @Path("/{id}/threats/{part}")
  @Operation(summary = "Change a threat")
  @APIResponse(responseCode = "204", description = "Done; the new version is in the ETag")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response changeThreat(
      @PathParam("id") String id,
      @PathParam("part") String part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ThreatInput input) {
    return changed(id, ifMatch, Sent.body(input).toPart(new PartId(Sent.id(part))));
  }

  /** Writes a new vulnerability. */
  @POST
  @Path("/{id}/vulnerabilities")
  @Operation(summary = "Add a vulnerability")
  @APIResponse(
      responseCode = "201",
      description = "Added; the analysis' version is in the ETag",
      content = @Content(schema = @Schema(implementation = PartAdded.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response vulnerability(@PathParam("id") String id, @Nullable VulnerabilityInput input) {
    return added(id, Sent.body(input).toPart(PartId.random()));
  }

  /** Writes a vulnerability anew. */
  @PUT
  @Path("/{id}/vulnerabilities/{part}")
  @Operation(summary = "Change a vulnerability")
  @APIResponse(responseCode = "204", description = "Done; the new version is in the ETag")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response changeVulnerability(
      @PathParam("id") String id,
      @PathParam("part") String part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable VulnerabilityInput input) {
    return changed(id, ifMatch, Sent.body(input).toPart(new PartId(Sent.id(part))));
  }

  /** Writes a new measure. */
  @POST
  @Path("/{id}/measures")
  @Operation(summary = "Add a measure")
  @APIResponse(
      responseCode = "201",
      description = "Added; the analysis' version is in the ETag",
      content = @Content(schema = @Schema(implementation = PartAdded.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response measure(@PathParam("id") String id, @Nullable MeasureInput input) {
    return added(id, Sent.body(input).toPart(PartId.random()));
  }

  /** Writes a measure anew. */
  @PUT
  @Path("/{id}/measures/{part}")
  @Operation(summary = "Change a measure")
  @APIResponse(responseCode = "204", description = "Done; the new version is in the ETag")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response changeMeasure(
      @PathParam("id") String id,
      @PathParam("part") String part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable MeasureInput input) {
    return changed(id, ifMatch, Sent.body(input).toPart(new PartId(Sent.id(part))));
  }

  /** Takes a part away that no other points at. */
  @DELETE
  @Path("/{id}/parts/{part}")
  @Operation(summary = "Take away an asset, threat, vulnerability or measure")
  @APIResponse(responseCode = "204", description = "Done; the new version is in the ETag")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Another part points at it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response remove(
      @PathParam("id") String id,
      @PathParam("part") String part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var version = Versions.named(ifMatch);
    return done(
        writing.remove(
            gate.actor(), AnalysesResource.analysisId(id), version, new PartId(Sent.id(part))));
  }

  private Response added(String id, Part part) {
    var written = writing.add(gate.actor(), AnalysesResource.analysisId(id), part);
    return answer(
        Response.status(Response.Status.CREATED), written, new PartAdded(part.id().toString()));
  }

  private Response changed(String id, @Nullable String ifMatch, Part part) {
    var version = Versions.named(ifMatch);
    return done(writing.change(gate.actor(), AnalysesResource.analysisId(id), version, part));
  }

  private static Response done(Written written) {
    return Response.noContent().header(HttpHeaders.ETAG, Versions.tag(written.version())).build();
  }

  private static Response answer(Response.ResponseBuilder answer, Written written, Record body) {
    return answer.header(HttpHeaders.ETAG, Versions.tag(written.version())).entity(body).build();
  }

  /**
   * A text to write.
   *
   * @param text the whole text; blank takes it away
   * @param base the text that the writer began with, so that his can be brought together with what
   *     others wrote since
   */
  public record TextInput(
      @Schema(required = true, maxLength = WriteText.MAX_TEXT) @Nullable String text,
      @Schema(maxLength = WriteText.MAX_TEXT) @Nullable String base) {

    @Override
    public String toString() {
      return "TextInput";
    }
  }

  /**
   * A text as it was written.
   *
   * @param text as it is now
   */
  public record TextSaved(String text) {

    @Override
    public String toString() {
      return "TextSaved";
    }
  }

  /**
   * An asset to take in.
   *
   * @param asset its id in the register
   */
  public record AssetTaken(@Schema(required = true) @Nullable String asset) {}

  /**
   * A part that was added.
   *
   * @param id its id
   */
  public record PartAdded(String id) {}
}
