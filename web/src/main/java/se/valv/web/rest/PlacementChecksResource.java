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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.recruitment.CheckAlarm;
import se.valv.recruitment.ExplainedCheck;
import se.valv.recruitment.PlacementCheckId;
import se.valv.recruitment.PlacementChecks;
import se.valv.web.rest.PlacementAnswer.PlacementAnswers;
import se.valv.web.security.Gate;

/** Whether somebody may be placed; and, for the säkerhetsskydd function, why not. */
@Path("/placement-checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacementChecksResource {

  private static final String KEY = "Idempotency-Key";

  @Inject private Gate gate;
  @Inject private PlacementChecks checks;

  /** Answers one question. */
  @POST
  @Operation(summary = "Ask whether a person may be placed; the outcome and nothing else")
  @APIResponse(
      responseCode = "200",
      description = "Answered; asked again with the same key, the same answer",
      content = @Content(schema = @Schema(implementation = PlacementAnswer.class)))
  @APIResponse(responseCode = "422", description = "Fields that are missing, each named")
  @APIResponse(responseCode = "429", description = "As many as may be asked in a day")
  public PlacementAnswer check(
      @HeaderParam(KEY) @Nullable String key,
      PlacementQuestion.@Nullable NewPlacementCheck question) {
    return PlacementAnswer.of(checks.check(gate.actor(), Sent.body(question).toAsk(key)));
  }

  /** Answers the same question of several persons, one by one. */
  @POST
  @Path("/batches")
  @Operation(summary = "Ask of several persons of one case; each is counted and on the log")
  @APIResponse(
      responseCode = "200",
      description = "Answered, in the order of the persons",
      content = @Content(schema = @Schema(implementation = PlacementAnswers.class)))
  @APIResponse(responseCode = "422", description = "Fields that are missing, each named")
  @APIResponse(responseCode = "429", description = "As many as may be asked in a day")
  public PlacementAnswers checkAll(
      @HeaderParam(KEY) @Nullable String key,
      PlacementQuestion.@Nullable NewPlacementChecks questions) {
    var asked = Sent.body(questions).toAsk(key);
    var answers = checks.checkAll(gate.actor(), asked);
    return new PlacementAnswers(
        answers.stream().map(PlacementAnswer::of).toList(), asked.size() - answers.size());
  }

  /** The checks that somebody is to look at. */
  @GET
  @Path("/alarms")
  @Operation(summary = "List the checks that the protective security function is to look at")
  @APIResponse(
      responseCode = "200",
      description = "Of this month and the one before, the newest first",
      content = @Content(schema = @Schema(implementation = CheckList.class)))
  public CheckList alarms() {
    return new CheckList(checks.alarms(gate.actor()).stream().map(AnsweredCheck::of).toList());
  }

  /** How a check was answered. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Explain how a check was answered, to the protective security function")
  @APIResponse(
      responseCode = "200",
      description = "With every row of the table that stood in the way",
      content = @Content(schema = @Schema(implementation = AnsweredCheck.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public AnsweredCheck explain(@PathParam("id") String id) {
    return AnsweredCheck.of(checks.explain(gate.actor(), new PlacementCheckId(Sent.id(id))));
  }

  /**
   * Checks that somebody is to look at.
   *
   * @param items the newest first
   */
  public record CheckList(List<AnsweredCheck> items) {}

  /**
   * How a check was answered.
   *
   * @param id which
   * @param securityClass class of all of it
   * @param recruitmentCaseId in which case
   * @param maskedNumber of whom, masked; empty when it was no number
   * @param positionCode code of the position as it was written
   * @param startDate from which day
   * @param participationForm how he was to take part
   * @param askedBy id of the account
   * @param checkedAt when
   * @param table which edition of the table answered
   * @param ground the row that decided
   * @param holding every row that would have decided
   * @param alarms why somebody is to look at it
   */
  public record AnsweredCheck(
      String id,
      String securityClass,
      String recruitmentCaseId,
      String maskedNumber,
      String positionCode,
      String startDate,
      String participationForm,
      String askedBy,
      String checkedAt,
      int table,
      String ground,
      List<String> holding,
      List<String> alarms) {

    static AnsweredCheck of(ExplainedCheck check) {
      var decided = check.decided();
      return new AnsweredCheck(
          check.id().value().toString(),
          check.securityClass().code(),
          check.recruitmentCase().value().toString(),
          check.maskedNumber(),
          check.position(),
          check.startDate().toString(),
          check.form().name(),
          check.askedBy().toString(),
          check.askedAt().toString(),
          decided.table(),
          decided.ground().name(),
          decided.holding().stream().map(Enum::name).toList(),
          Stream.of(CheckAlarm.values()).filter(check.alarms()::contains).map(Enum::name).toList());
    }
  }
}
