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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.law.Confidence;
import se.valv.law.Parameter;
import se.valv.law.ParameterBook;
import se.valv.law.ParameterView.Ground;
import se.valv.law.ProposeValue;
import se.valv.law.ProposedValue;
import se.valv.web.security.Gate;

/** Legal parameters: a value is proposed by one and approved by another, from a day to come. */
@Path("/legal-parameters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegalParametersResource {

  @Inject private Gate gate;
  @Inject private ParameterBook book;

  /** All of them, and what each class asks for. */
  @GET
  @Operation(summary = "List legal parameters")
  @APIResponse(responseCode = "200", description = "In their order, with the values of every day")
  public LegalParameter.LegalParameters list() {
    return new LegalParameter.LegalParameters(
        book.list(gate.actor()).stream().map(LegalParameter::of).toList(),
        book.thresholds(gate.actor()).stream().map(LegalParameter.PositionThreshold::of).toList());
  }

  /** Proposes a value, as the first of the two. */
  @POST
  @Path("/proposals")
  @Operation(summary = "Propose a value")
  @APIResponse(
      responseCode = "201",
      description = "Proposed; another has to approve it",
      content = @Content(schema = @Schema(implementation = ValueProposal.class)))
  @APIResponse(responseCode = "404", description = "Not for the caller to change")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response propose(@Nullable ValueInput input) {
    var proposed = book.propose(gate.actor(), Sent.body(input).toProposal());
    return answer(Response.status(Response.Status.CREATED), proposed);
  }

  /** Approves what another proposed, or refuses it. */
  @POST
  @Path("/proposals/{id}/transitions")
  @Operation(summary = "Decide on a proposed value")
  @APIResponse(
      responseCode = "200",
      description = "The proposal as it is now",
      content = @Content(schema = @Schema(implementation = ValueProposal.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to decide")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "The day on which it was to hold has begun")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ValueTurn turn) {
    var version = Versions.named(ifMatch);
    var approve = Sent.field("event", Sent.body(turn).event()) == ValueEvent.APPROVE;
    return answer(
        Response.ok(), book.decide(gate.actor(), new ObjectId(Sent.id(id)), version, approve));
  }

  private static Response answer(Response.ResponseBuilder answer, ProposedValue view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(ValueProposal.of(view))
        .build();
  }

  /** What may happen to a proposed value. */
  public enum ValueEvent {
    /** It holds from its day on. */
    APPROVE,
    /** It never does. */
    REFUSE
  }

  /**
   * What is to happen to a proposed value.
   *
   * @param event which
   */
  public record ValueTurn(@Schema(required = true) @Nullable ValueEvent event) {}

  /**
   * A value to propose.
   *
   * @param parameter for what
   * @param operator id of the operator that it is for; for all when absent
   * @param value a number, a role, or {@code NONE}
   * @param from first day on which it is to hold; not today, and not before
   * @param source statute, decision or page
   * @param confidence how sure that is
   */
  public record ValueInput(
      @Schema(required = true) @Nullable Parameter parameter,
      @Nullable String operator,
      @Schema(required = true) @Nullable String value,
      @Schema(required = true) @Nullable String from,
      @Schema(required = true, maxLength = 200) @Nullable String source,
      @Schema(required = true) @Nullable Confidence confidence) {

    ProposeValue toProposal() {
      var own = Sent.reference("operator", operator).map(OperatorId::new);
      return new ProposeValue(
          Sent.field("parameter", parameter),
          own.orElse(null),
          Sent.field("value", value),
          NeedsResource.day("from", from),
          new Ground(Sent.field("source", source), Sent.field("confidence", confidence)));
    }
  }
}
