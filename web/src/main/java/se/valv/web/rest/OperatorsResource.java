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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.EnterOperator;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.web.security.Gate;

/** Operators at which the caller has a role, with what they were on any day. */
@Path("/operators")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorsResource {

  @Inject private Gate gate;
  @Inject private Days days;
  @Inject private Organisation organisation;

  /** Those that there are on a day; today when it is not named. */
  @GET
  @Operation(summary = "List operators")
  @APIResponse(responseCode = "200", description = "By name")
  public Operator.Operators list(@QueryParam("on") @Nullable String on) {
    var day = days.named(on);
    return new Operator.Operators(
        organisation.of(gate.actor()).operatorsOn(day).stream()
            .map(view -> Operator.of(view, day))
            .toList());
  }

  /** Enters one. */
  @POST
  @Operation(summary = "Enter an operator")
  @APIResponse(
      responseCode = "201",
      description = "Entered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Operator.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response enter(@Nullable OperatorInput input) {
    var entered = organisation.enter(gate.actor(), Sent.body(input).toEnter());
    return answer(Response.created(URI.create("/api/v1/operators/" + entered.id())), entered);
  }

  /** One operator. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read an operator")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Operator.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to know")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), organisation.view(gate.actor(), operatorId(id)));
  }

  /** What it becomes on a day; on the day when the newest began, that put right. */
  @POST
  @Path("/{id}/changes")
  @Operation(summary = "Rename or move an operator from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The operator as it is now",
      content = @Content(schema = @Schema(implementation = Operator.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable OperatorChange change) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(change);
    var from = Days.maybe("from", wanted.from());
    return answer(
        Response.ok(),
        organisation.change(gate.actor(), operatorId(id), version, from, wanted.toForm()));
  }

  /** Its last day, and what comes after it. */
  @POST
  @Path("/{id}/end")
  @Operation(summary = "End an operator")
  @APIResponse(
      responseCode = "200",
      description = "The operator as it is now",
      content = @Content(schema = @Schema(implementation = Operator.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response end(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Ending ending) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(ending);
    return answer(
        Response.ok(),
        organisation.end(
            gate.actor(),
            operatorId(id),
            version,
            NeedsResource.day("last", wanted.last()),
            wanted.ids().stream().map(OperatorId::new).toList()));
  }

  static OperatorId operatorId(String text) {
    return new OperatorId(Sent.id(text));
  }

  private Response answer(Response.ResponseBuilder answer, OperatorView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Operator.of(view, days.today()))
        .build();
  }

  /**
   * An operator to enter.
   *
   * @param kind what sort of legal person
   * @param code short code
   * @param orgNumber organisationsnummer
   * @param name what it is called
   * @param county two digits
   * @param parent id of who owns it
   * @param legalControl whether that one has rättsligt bestämmande inflytande
   * @param from first day
   */
  public record OperatorInput(
      @Schema(required = true) @Nullable OperatorKind kind,
      @Schema(required = true) @Nullable String code,
      @Schema(required = true) @Nullable String orgNumber,
      @Schema(required = true, maxLength = 120) @Nullable String name,
      @Nullable String county,
      @Nullable String parent,
      @Nullable Boolean legalControl,
      @Nullable String from) {

    EnterOperator toEnter() {
      return new EnterOperator(
          Sent.field("kind", kind),
          Sent.field("code", code),
          Sent.field("orgNumber", orgNumber),
          new OperatorChange(name, county, parent, legalControl, from).toForm(),
          Days.maybe("from", from));
    }
  }

  /**
   * What an operator becomes.
   *
   * @param name what it is called
   * @param county two digits
   * @param parent id of who owns it
   * @param legalControl whether that one has rättsligt bestämmande inflytande
   * @param from first day; the day when the newest began, or none where that is unknown, to put it
   *     right
   */
  public record OperatorChange(
      @Schema(required = true, maxLength = 120) @Nullable String name,
      @Nullable String county,
      @Nullable String parent,
      @Nullable Boolean legalControl,
      @Nullable String from) {

    OperatorForm toForm() {
      return new OperatorForm(
          Sent.field("name", name),
          county,
          Sent.reference("parent", parent).map(OperatorId::new).orElse(null),
          legalControl != null && legalControl);
    }
  }

  /**
   * The end of an operator or unit.
   *
   * @param last last day
   * @param successors ids of what comes after it: one, as in a merger, or several
   */
  public record Ending(
      @Schema(required = true) @Nullable String last, @Nullable List<@Nullable String> successors) {

    List<UUID> ids() {
      return successors == null
          ? List.of()
          : successors.stream()
              .map(id -> Sent.reference("successors", Sent.field("successors", id)).orElseThrow())
              .toList();
    }
  }
}
