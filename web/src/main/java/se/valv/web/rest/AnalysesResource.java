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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisDecisions;
import se.valv.analysis.AnalysisEvent;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Comment;
import se.valv.analysis.Differences;
import se.valv.identity.Kind;
import se.valv.report.Reports;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Säkerhetsskyddsanalyser: begin, read, decide. */
@Path("/analyses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysesResource {

  @Inject private Gate gate;
  @Inject private Analyses analyses;
  @Inject private AnalysisDecisions decisions;
  @Inject private Search search;
  @Inject private Reports reports;

  /** One page of the analyses in reach. */
  @GET
  @Operation(summary = "List analyses")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam ListQuery query) {
    return Answer.of(
        search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, query.request(Kind.ANALYSIS)));
  }

  /** Begins an analysis, or an annex to one. */
  @POST
  @Operation(summary = "Begin an analysis")
  @APIResponse(
      responseCode = "201",
      description = "Begun; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Analysis.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response begin(@Nullable AnalysisInput input) {
    var begun = analyses.begin(gate.actor(), Sent.body(input).toBegin());
    return answer(Response.created(address(begun.id())), begun);
  }

  /** Takes part of an analysis; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read an analysis")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Analysis.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), analyses.read(gate.actor(), analysisId(id)));
  }

  /** Takes an analysis from state to state. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Submit, return, endorse, establish, reject, revise or close")
  @APIResponse(
      responseCode = "200",
      description = "The analysis to go on with: a revision that was begun, else the same",
      content = @Content(schema = @Schema(implementation = Analysis.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable AnalysisTurn turn) {
    var version = Versions.named(ifMatch);
    var sent = Sent.body(turn);
    var event = Sent.field("event", sent.event());
    var next = decisions.take(gate.actor(), analysisId(id), version, event, sent.comment());
    return answer(Response.ok(), analyses.read(gate.actor(), next));
  }

  /** In which words a revision differs from the analysis that it is to replace. */
  @GET
  @Path("/{id}/differences")
  @Operation(summary = "What a revision changes")
  @APIResponse(responseCode = "200", description = "Every field that differs")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Changes differences(@PathParam("id") String id) {
    var revision = analyses.read(gate.actor(), analysisId(id));
    return new Changes(
        analyses.differences(gate.actor(), revision).stream().map(FieldChange::of).toList());
  }

  /** Takes a report of an analysis out of the register: numbered, classed, receipted. */
  @POST
  @Path("/{id}/report.pdf")
  @Produces({TakeOutInput.PDF, MediaType.APPLICATION_JSON})
  @Operation(summary = "Take a report of an analysis out of the register")
  @APIResponse(responseCode = "201", description = "PDF/A, marked with its number and class")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to take out")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response report(@PathParam("id") String id, @Nullable TakeOutInput input) {
    var said = Sent.body(input).toTakeOut();
    return TakeOutInput.file(reports.ofAnalysis(gate.actor(), analysisId(id), said));
  }

  static AnalysisId analysisId(String text) {
    return new AnalysisId(Sent.id(text));
  }

  private static URI address(AnalysisId id) {
    return URI.create("/api/v1/analyses/" + id.value());
  }

  private static Response answer(Response.ResponseBuilder answer, AnalysisView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Analysis.of(view))
        .build();
  }

  /**
   * What is to happen to an analysis.
   *
   * @param event which
   * @param comment why; needed where something is given back, revised or closed
   */
  public record AnalysisTurn(
      @Schema(required = true) @Nullable AnalysisEvent event,
      @Schema(maxLength = Comment.MAX_TEXT) @Nullable String comment) {

    @Override
    public String toString() {
      return "AnalysisTurn[" + event + "]";
    }
  }

  /**
   * Fields that differ.
   *
   * @param items in the order in which an analysis is read
   */
  public record Changes(List<FieldChange> items) {}

  /**
   * One field that differs.
   *
   * @param subject section or category by name, or part by id
   * @param field which of its fields
   * @param before empty when there was nothing
   * @param after empty when there is nothing
   */
  public record FieldChange(String subject, String field, String before, String after) {

    static FieldChange of(Differences.Difference difference) {
      return new FieldChange(
          difference.subject(), difference.field(), difference.before(), difference.after());
    }

    @Override
    public String toString() {
      return "FieldChange";
    }
  }
}
