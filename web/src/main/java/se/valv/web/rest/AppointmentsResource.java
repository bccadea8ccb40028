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
import se.valv.authorisation.account.AppointedRoles;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.appointment.Appoint;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.appointment.Appointments;
import se.valv.web.security.Gate;

/** Appointments at operators where the caller has a role, and whether the holder has the role. */
@Path("/appointments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentsResource {

  @Inject private Gate gate;
  @Inject private Appointments appointments;
  @Inject private AppointedRoles roles;

  /** Those of every day. */
  @GET
  @Operation(summary = "List appointments")
  @APIResponse(responseCode = "200", description = "The newest first")
  public Appointment.Appointments list() {
    var all = appointments.list(gate.actor());
    return new Appointment.Appointments(
        roles.of(gate.actor(), all).stream().map(Appointment::of).toList());
  }

  /** Enters one. */
  @POST
  @Operation(summary = "Enter an appointment")
  @APIResponse(
      responseCode = "201",
      description = "Entered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Appointment.class)))
  @APIResponse(responseCode = "404", description = "Not for the caller to enter")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response appoint(@Nullable AppointmentInput input) {
    var entered = appointments.appoint(gate.actor(), Sent.body(input).toAppoint());
    return answer(Response.status(Response.Status.CREATED), entered);
  }

  /** Its last day. */
  @POST
  @Path("/{id}/end")
  @Operation(summary = "End an appointment")
  @APIResponse(
      responseCode = "200",
      description = "The appointment as it is now",
      content = @Content(schema = @Schema(implementation = Appointment.class)))
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response end(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable AppointmentEnd end) {
    var version = Versions.named(ifMatch);
    var last = NeedsResource.day("last", Sent.body(end).last());
    return answer(
        Response.ok(), appointments.end(gate.actor(), new ObjectId(Sent.id(id)), version, last));
  }

  private Response answer(Response.ResponseBuilder answer, AppointmentView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Appointment.of(roles.of(gate.actor(), List.of(view)).getFirst()))
        .build();
  }

  /**
   * The end of an appointment.
   *
   * @param last last day
   */
  public record AppointmentEnd(@Schema(required = true) @Nullable String last) {}

  /**
   * An appointment to enter.
   *
   * @param kind to what
   * @param operator id of the operator
   * @param unit id of the unit, of kinds that are of units
   * @param account id of the account of who is appointed; or
   * @param name who is appointed, when he has no account
   * @param decision number of the decision
   * @param reportsToTop of a säkerhetsskyddschef, whether he is directly under the highest manager
   * @param from first day
   * @param to last day; none until further notice
   */
  public record AppointmentInput(
      @Schema(required = true) @Nullable AppointmentKind kind,
      @Schema(required = true) @Nullable String operator,
      @Nullable String unit,
      @Nullable String account,
      @Nullable String name,
      @Schema(required = true, maxLength = 120) @Nullable String decision,
      @Nullable Boolean reportsToTop,
      @Schema(required = true) @Nullable String from,
      @Nullable String to) {

    Appoint toAppoint() {
      var whose = Sent.reference("operator", Sent.field("operator", operator));
      return new Appoint(
          Sent.field("kind", kind),
          whose.map(OperatorId::new).orElseThrow(),
          Sent.reference("unit", unit).map(UnitId::new).orElse(null),
          new Appoint.Holder(
              Sent.reference("account", account).map(AccountId::new).orElse(null), name),
          Sent.field("decision", decision),
          reportsToTop,
          NeedsResource.day("from", from),
          Days.maybe("to", to));
    }
  }
}
