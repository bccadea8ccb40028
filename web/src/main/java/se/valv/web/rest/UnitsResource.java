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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.OpenUnit;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structure.Branch;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitView;
import se.valv.web.rest.OperatorsResource.Ending;
import se.valv.web.security.Gate;

/** Units of operators at which the caller has a role, with what they were on any day. */
@Path("/units")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

  @Inject private Gate gate;
  @Inject private Days days;
  @Inject private Organisation organisation;

  /** Those that there are on a day; today when it is not named. */
  @GET
  @Operation(summary = "List units")
  @APIResponse(responseCode = "200", description = "Those above before those below")
  public Unit.Units list(@QueryParam("on") @Nullable String on) {
    var day = days.named(on);
    var structure = organisation.of(gate.actor());
    return new Unit.Units(
        structure.operatorsOn(day).stream()
            .flatMap(operator -> structure.tree(operator.id(), day).stream())
            .map(Branch::unit)
            .map(view -> Unit.of(view, day))
            .toList());
  }

  /** Enters one. */
  @POST
  @Operation(summary = "Enter a unit")
  @APIResponse(
      responseCode = "201",
      description = "Entered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Unit.class)))
  @APIResponse(responseCode = "404", description = "Not for the caller to enter")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response open(@Nullable UnitInput input) {
    var opened = organisation.open(gate.actor(), Sent.body(input).toOpen());
    return answer(Response.created(URI.create("/api/v1/units/" + opened.id())), opened);
  }

  /** One unit. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a unit")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Unit.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to know")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), organisation.view(gate.actor(), unitId(id)));
  }

  /** What it becomes on a day; on the day when the newest began, that put right. */
  @POST
  @Path("/{id}/changes")
  @Operation(summary = "Rename or move a unit from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The unit as it is now",
      content = @Content(schema = @Schema(implementation = Unit.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable UnitChange change) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(change);
    var from = Days.maybe("from", wanted.from());
    return answer(
        Response.ok(),
        organisation.change(gate.actor(), unitId(id), version, from, wanted.toForm()));
  }

  /** Its last day, and what comes after it. */
  @POST
  @Path("/{id}/end")
  @Operation(summary = "End a unit")
  @APIResponse(
      responseCode = "200",
      description = "The unit as it is now",
      content = @Content(schema = @Schema(implementation = Unit.class)))
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
            unitId(id),
            version,
            NeedsResource.day("last", wanted.last()),
            wanted.ids().stream().map(UnitId::new).toList()));
  }

  private static UnitId unitId(String text) {
    return new UnitId(Sent.id(text));
  }

  private Response answer(Response.ResponseBuilder answer, UnitView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Unit.of(view, days.today()))
        .build();
  }

  /**
   * A unit to enter.
   *
   * @param operator id of the operator whose it is
   * @param code short code
   * @param name what it is called
   * @param kind what sort of part
   * @param parent id of the unit above
   * @param from first day
   */
  public record UnitInput(
      @Schema(required = true) @Nullable String operator,
      @Schema(required = true) @Nullable String code,
      @Schema(required = true, maxLength = 120) @Nullable String name,
      @Schema(required = true) @Nullable UnitKind kind,
      @Nullable String parent,
      @Nullable String from) {

    OpenUnit toOpen() {
      return new OpenUnit(
          Sent.reference("operator", Sent.field("operator", operator))
              .map(OperatorId::new)
              .orElseThrow(),
          Sent.field("code", code),
          new UnitChange(name, kind, parent, from).toForm(),
          Days.maybe("from", from));
    }
  }

  /**
   * What a unit becomes.
   *
   * @param name what it is called
   * @param kind what sort of part
   * @param parent id of the unit above
   * @param from first day; the day when the newest began, or none where that is unknown, to put it
   *     right
   */
  public record UnitChange(
      @Schema(required = true, maxLength = 120) @Nullable String name,
      @Schema(required = true) @Nullable UnitKind kind,
      @Nullable String parent,
      @Nullable String from) {

    UnitForm toForm() {
      return new UnitForm(
          Sent.field("name", name),
          Sent.field("kind", kind),
          Sent.reference("parent", parent).map(UnitId::new).orElse(null));
    }
  }
}
