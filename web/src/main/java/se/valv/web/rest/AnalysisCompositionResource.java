package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisComposition;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.Coverage;
import se.valv.analysis.PartAnalysis;
import se.valv.problem.FieldChecks;
import se.valv.web.security.Gate;

/** What the analysis of an operator is composed of, and what of the operator it covers. */
@Path("/analyses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisCompositionResource {

  @Inject private Gate gate;
  @Inject private Analyses analyses;
  @Inject private AnalysisComposition composition;

  /** Composes a draft of these analyses and no others. */
  @PUT
  @Path("/{id}/composition")
  @Operation(summary = "Compose the analysis of an operator of those of its administrations")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response compose(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable CompositionInput input) {
    var version = Versions.named(ifMatch);
    var checks = new FieldChecks();
    var parts = Sent.ids(checks, "analyses", Sent.body(input).analyses());
    checks.orThrow();
    composition.compose(
        gate.actor(),
        AnalysesResource.analysisId(id),
        version,
        parts.stream().map(AnalysisId::new).toList());
    return Response.noContent().build();
  }

  /**
   * How far it covers the operator today; each analysis it is composed of is on the log as read.
   */
  @GET
  @Path("/{id}/coverage")
  @Operation(summary = "Which administrations an operator's analysis covers")
  @APIResponse(
      responseCode = "200",
      description = "Each administration",
      content = @Content(schema = @Schema(implementation = CoverageView.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public CoverageView coverage(@PathParam("id") String id) {
    var view = analyses.read(gate.actor(), AnalysesResource.analysisId(id));
    return CoverageView.of(composition.coverage(gate.actor(), view));
  }

  /**
   * What an analysis is to be composed of.
   *
   * @param analyses ids of analyses of parts of the operator
   */
  public record CompositionInput(
      @Schema(required = true) @Nullable List<@Nullable String> analyses) {}

  /**
   * How far an operator is covered.
   *
   * @param administrations each of them
   * @param parts what the analysis is composed of
   */
  public record CoverageView(List<CoveredUnit> administrations, List<ComposedPart> parts) {

    static CoverageView of(Coverage coverage) {
      return new CoverageView(
          coverage.rows().stream().map(CoveredUnit::of).toList(),
          coverage.parts().stream().map(ComposedPart::of).toList());
    }
  }

  /**
   * An administration.
   *
   * @param unit its id
   * @param name what it is called
   * @param state {@code ESTABLISHED IN_WORK PARTLY MISSING}
   * @param analyses ids of those that cover it
   */
  public record CoveredUnit(String unit, String name, String state, List<String> analyses) {

    static CoveredUnit of(Coverage.Row row) {
      return new CoveredUnit(
          row.unit().toString(),
          row.name(),
          row.state().name(),
          row.parts().stream().map(part -> part.id().toString()).toList());
    }
  }

  /**
   * An analysis that another is composed of.
   *
   * @param id the analysis as it is now
   * @param composed the analysis that was taken in: another one when it has been revised since
   * @param number registration number when it was taken in
   * @param title what it was called
   * @param scope ids of the units that it covered
   * @param state where it stands
   */
  public record ComposedPart(
      String id,
      String composed,
      String number,
      String title,
      List<String> scope,
      @Nullable String state) {

    static ComposedPart of(Coverage.Part part) {
      PartAnalysis said = part.said();
      return new ComposedPart(
          part.id().toString(),
          said.id().toString(),
          said.number(),
          said.title(),
          said.scope().stream().map(UUID::toString).toList(),
          Sent.maybeText(part.state()));
    }

    @Override
    public String toString() {
      return "ComposedPart[" + id + "]";
    }
  }
}
