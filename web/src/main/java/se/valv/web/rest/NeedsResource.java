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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.authorisation.need.AskNeed;
import se.valv.authorisation.need.NeedEvent;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.need.NeedView;
import se.valv.authorisation.need.Needs;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.NeedId;
import se.valv.identity.ParticipationId;
import se.valv.problem.FieldChecks;
import se.valv.web.security.Gate;

/** Needs: the caller's own, and those in compartments that he answers for. */
@Path("/needs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {

  @Inject private Gate gate;
  @Inject private Needs needs;

  /** One page of them. */
  @GET
  @Operation(summary = "List needs")
  @APIResponse(responseCode = "200", description = "The newest first")
  public Need.Needs list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
    var wanted = Query.code("state", state, NeedState.class);
    var all =
        needs.list(gate.actor()).stream()
            .filter(n -> wanted.map(n.state()::equals).orElse(true))
            .toList();
    var items = query.of(all).stream().map(Need::of).toList();
    return new Need.Needs(items, query.page(), query.size(), all.size());
  }

  /** Asks for a need. */
  @POST
  @Operation(summary = "Ask for a need")
  @APIResponse(
      responseCode = "201",
      description = "Asked for; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Need.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response request(@Nullable NeedInput input) {
    var asked = needs.request(gate.actor(), Sent.body(input).toAsk());
    return answer(Response.created(URI.create("/api/v1/needs/" + asked.id())), asked);
  }

  /** One need. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a need")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Need.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to know")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), needs.view(gate.actor(), new NeedId(Sent.id(id))));
  }

  /** Endorses, gives, approves, refuses or withdraws. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Take a need one step")
  @APIResponse(
      responseCode = "200",
      description = "The need as it is now",
      content = @Content(schema = @Schema(implementation = Need.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to decide")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NeedTurn turn) {
    var version = Versions.named(ifMatch);
    var event = Sent.field("event", Sent.body(turn).event());
    return answer(Response.ok(), needs.turn(gate.actor(), new NeedId(Sent.id(id)), version, event));
  }

  private static Response answer(Response.ResponseBuilder answer, NeedView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Need.of(view))
        .build();
  }

  /**
   * What is to happen to a need.
   *
   * @param event which
   */
  public record NeedTurn(@Schema(required = true) @Nullable NeedEvent event) {}

  /**
   * A need to ask for.
   *
   * @param compartment id of the compartment
   * @param participation id of the participation that it is to rest on
   * @param purpose what for; nothing classified
   * @param actions what is to be done
   * @param upTo highest class, when it is to be limited
   * @param decision number of the decision behind that
   * @param from first day
   * @param to last day; at most twelve months
   */
  public record NeedInput(
      @Schema(required = true) @Nullable String compartment,
      @Schema(required = true) @Nullable String participation,
      @Schema(required = true, maxLength = 400) @Nullable String purpose,
      @Schema(required = true) @Nullable List<@Nullable Action> actions,
      @Nullable SecurityClass upTo,
      @Nullable String decision,
      @Schema(required = true) @Nullable String from,
      @Schema(required = true) @Nullable String to) {

    AskNeed toAsk() {
      var compartmentId = Sent.maybeId(compartment);
      var participationId = Sent.maybeId(participation);
      new FieldChecks()
          .that(compartmentId.isPresent(), "compartment", unknown(compartment))
          .that(participationId.isPresent(), "participation", unknown(participation))
          .that(actions != null && !actions.contains(null), "actions", "MISSING")
          .orThrow();
      return new AskNeed(
          new CompartmentId(compartmentId.orElseThrow()),
          new ParticipationId(participationId.orElseThrow()),
          Sent.field("purpose", purpose),
          actions == null ? Set.of() : Set.copyOf(actions),
          upTo,
          decision,
          day("from", from),
          day("to", to));
    }

    private static String unknown(@Nullable String text) {
      return text == null ? "MISSING" : "UNKNOWN";
    }
  }

  static LocalDate day(String field, @Nullable String text) {
    return Query.read(field, Sent.field(field, text), LocalDate::parse).orElseThrow();
  }
}
