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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlAct;
import se.valv.analysis.control.ControlPlanId;
import se.valv.analysis.control.ControlPlans;
import se.valv.analysis.control.ControlWork;
import se.valv.identity.Kind;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Control plans: what is controlled in a year, what that found, and what came of it. */
@Path("/control-plans")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ControlPlansResource {

  @Inject private Gate gate;
  @Inject private ControlPlans plans;
  @Inject private ControlWork work;
  @Inject private Search search;

  /** One page of the control plans in reach. */
  @GET
  @Operation(summary = "List control plans")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam ListQuery query) {
    var request = query.request(Kind.CONTROL_PLAN);
    return Answer.of(search.list(gate.actor(), ControlAct.CONTROL_PLAN_LISTED, request));
  }

  /** Begins the control plan of a year. */
  @POST
  @Operation(summary = "Begin a control plan")
  @APIResponse(
      responseCode = "201",
      description = "Begun; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = ControlPlan.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response begin(ControlInput.@Nullable NewControlPlan input) {
    var id = plans.begin(gate.actor(), Sent.body(input).toBegin());
    return answer(Response.created(address(id)), id);
  }

  /** Takes part of a control plan; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a control plan")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = ControlPlan.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), planId(id));
  }

  /** Plans a control. */
  @POST
  @Path("/{id}/controls")
  @Operation(summary = "Plan a control")
  @APIResponse(
      responseCode = "201",
      description = "Planned, last in the plan",
      content = @Content(schema = @Schema(implementation = ControlPlan.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response plan(@PathParam("id") String id, ControlInput.@Nullable NewControlPart input) {
    var plan = planId(id);
    work.plan(gate.actor(), plan, Sent.body(input).toUndertaking());
    return answer(Response.created(address(plan)), plan);
  }

  /** Records what a control that was carried out found wrong. */
  @POST
  @Path("/{id}/controls/{item}/deviations")
  @Operation(summary = "Record a deviation")
  @APIResponse(
      responseCode = "201",
      description = "Recorded, last in the plan",
      content = @Content(schema = @Schema(implementation = ControlPlan.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response record(
      @PathParam("id") String id,
      @PathParam("item") String item,
      ControlInput.@Nullable NewControlPart input) {
    var plan = planId(id);
    work.record(gate.actor(), plan, itemId(item), Sent.body(input).toUndertaking());
    return answer(Response.created(address(plan)), plan);
  }

  /** Takes a control or deviation from state to state. */
  @POST
  @Path("/{id}/items/{item}/transitions")
  @Operation(summary = "Carry out or call off a control; mend, follow up or reopen a deviation")
  @APIResponse(
      responseCode = "200",
      description = "As the plan is now",
      content = @Content(schema = @Schema(implementation = ControlPlan.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @PathParam("item") String item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ControlInput.@Nullable ControlTurn turn) {
    var version = Versions.named(ifMatch);
    var step = Sent.body(turn).toStep();
    work.take(gate.actor(), planId(id), itemId(item), version, step);
    return answer(Response.ok(), planId(id));
  }

  private Response answer(Response.ResponseBuilder answer, ControlPlanId id) {
    var plan = plans.read(gate.actor(), id);
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(plan.version()))
        .entity(ControlPlan.of(plan))
        .build();
  }

  private static URI address(ControlPlanId id) {
    return URI.create("/api/v1/control-plans/" + id.value());
  }

  private static ControlPlanId planId(String text) {
    return new ControlPlanId(Sent.id(text));
  }

  private static PartId itemId(String text) {
    return new PartId(Sent.id(text));
  }
}
