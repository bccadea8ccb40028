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
import se.valv.overview.Due;
import se.valv.overview.Due.Newer;
import se.valv.overview.DueKind;
import se.valv.overview.Examine;
import se.valv.overview.Reexaminations;
import se.valv.overview.Tasks;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** What must be looked at again because an analysis was established anew. */
@Path("/reexaminations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReexaminationsResource {

  @Inject private Gate gate;
  @Inject private Tasks tasks;
  @Inject private Reexaminations reexaminations;

  /** All of it in reach, whoever is to do it. */
  @GET
  @Operation(summary = "List what rests on an analysis that was established anew")
  @APIResponse(
      responseCode = "200",
      description = "Of what is in reach, by the day by which it is to be looked at",
      content = @Content(schema = @Schema(implementation = DueList.class)))
  public DueList list() {
    return new DueList(tasks.work(gate.actor()).due().stream().map(DueRow::of).toList());
  }

  /** Notes that a position or an analysis remains as it is. */
  @POST
  @Path("/{id}")
  @Operation(summary = "Note that a position or an analysis was looked at again and remains")
  @APIResponse(responseCode = "204", description = "Noted, and no longer due")
  @APIResponse(responseCode = "404", description = "Not due, absent, out of reach, not permitted")
  @APIResponse(responseCode = "412", description = "Altered since, or another was established")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response remains(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Remaining remaining) {
    var version = Versions.named(ifMatch);
    var input = Sent.body(remaining).toExamine();
    reexaminations.remains(gate.actor(), Sent.id(id), version, input);
    return Response.noContent().build();
  }

  /**
   * What is due.
   *
   * @param items by day
   */
  @Schema(name = "Reexaminations")
  public record DueList(List<DueRow> items) {}

  /**
   * Something that rests on an analysis of which a newer version was established.
   *
   * @param kind {@code POSITION MEASURE ANNEX WHOLE PART}
   * @param id of the position or analysis, which is what the note is sent to; none of a measure
   * @param plan id of the plan, of a measure, which has a step {@code EXAMINE} of its own
   * @param measure id of the measure
   * @param name what it is called
   * @param number registration number of the record
   * @param securityClass class of the record
   * @param newer what it is to be held against, the newest first
   * @param by by which day
   * @param late whether that day has been
   * @param mine whether it is the caller's to do
   */
  @Schema(name = "Reexamination")
  public record DueRow(
      String kind,
      @Nullable String id,
      @Nullable String plan,
      @Nullable String measure,
      String name,
      String number,
      String securityClass,
      List<NewerVersion> newer,
      String by,
      boolean late,
      boolean mine) {

    static DueRow of(Due due) {
      var isMeasure = due.kind() == DueKind.MEASURE;
      var record = due.record().value().toString();
      return new DueRow(
          due.kind().name(),
          isMeasure ? null : record,
          isMeasure ? record : null,
          Sent.maybeText(due.part()),
          due.name(),
          due.number(),
          due.securityClass().code(),
          due.newer().stream().map(NewerVersion::of).toList(),
          due.by().toString(),
          due.late(),
          due.mine());
    }

    @Override
    public String toString() {
      return "DueRow[" + kind + "]";
    }
  }

  /**
   * A version of an analysis.
   *
   * @param analysis its id
   * @param number its registration number
   * @param establishedOn on which day it was established
   */
  @Schema(name = "NewerVersion")
  public record NewerVersion(String analysis, String number, String establishedOn) {

    static NewerVersion of(Newer newer) {
      return new NewerVersion(
          newer.analysis().toString(), newer.number(), newer.establishedOn().toString());
    }
  }

  /**
   * That something remains.
   *
   * @param against id of the newest version that it was held against
   * @param comment why it remains
   */
  @Schema(name = "Remaining")
  public record Remaining(
      @Schema(required = true) @Nullable String against,
      @Schema(required = true, maxLength = Examine.MAX_COMMENT) @Nullable String comment) {

    Examine toExamine() {
      var analysis =
          Sent.reference("against", against).orElseThrow(() -> new Invalid("against", "MISSING"));
      return new Examine(analysis, Sent.field("comment", comment));
    }

    @Override
    public String toString() {
      return "Remaining";
    }
  }
}
