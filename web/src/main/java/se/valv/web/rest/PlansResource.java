package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.valv.analysis.plan.PlanAct;
import se.valv.analysis.plan.PlanId;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.PlanWork;
import se.valv.analysis.plan.Plans;
import se.valv.identity.Kind;
import se.valv.report.Reports;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Säkerhetsskyddsplaner and the measures that are followed up in them. */
@Path("/plans")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

  @Inject private Gate gate;
  @Inject private Plans plans;
  @Inject private PlanWork work;
  @Inject private Search search;
  @Inject private Reports reports;

  /** One page of the plans in reach. */
  @GET
  @Operation(summary = "List plans")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam ListQuery query) {
    return Answer.of(search.list(gate.actor(), PlanAct.PLAN_LISTED, query.request(Kind.PLAN)));
  }

  /** Takes part of a plan; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a plan")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Plan.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    var plan = plans.read(gate.actor(), planId(id));
    return tagged(plan).entity(Plan.of(plan)).build();
  }

  /** Adds a measure between two analyses. */
  @POST
  @Path("/{id}/measures")
  @Operation(summary = "Add a measure, for the säkerhetsskyddschef to decide on")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = Plan.Followed.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response add(@PathParam("id") String id, PlanInput.@Nullable NewMeasure input) {
    var plan = planId(id);
    var measure = work.add(gate.actor(), plan, Sent.body(input).toWording());
    var address = "/api/v1/plans/" + plan.value() + "/measures/" + measure;
    return Response.created(URI.create(address)).entity(read(plan, measure).getEntity()).build();
  }

  /** Takes part of one measure. */
  @GET
  @Path("/{id}/measures/{measure}")
  @Operation(summary = "Read a measure")
  @APIResponse(
      responseCode = "200",
      description = "The version of its plan is in the ETag",
      content = @Content(schema = @Schema(implementation = Plan.Followed.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response measure(@PathParam("id") String id, @PathParam("measure") String measure) {
    return read(planId(id), measureId(measure));
  }

  /** Changes who is to do a measure, or by when. */
  @PUT
  @Path("/{id}/measures/{measure}/charge")
  @Operation(summary = "Change function, day or doer of a measure")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Plan.Followed.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @PathParam("measure") String measure,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PlanInput.@Nullable MeasureCharge input) {
    var version = Versions.named(ifMatch);
    var change = Sent.body(input).toChange();
    work.change(gate.actor(), planId(id), measureId(measure), version, change);
    return read(planId(id), measureId(measure));
  }

  /** Takes a measure from state to state. */
  @POST
  @Path("/{id}/measures/{measure}/transitions")
  @Operation(summary = "Decide, start, complete, verify, reopen or write off a measure")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = Plan.Followed.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @PathParam("measure") String measure,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PlanInput.@Nullable MeasureTurn turn) {
    var version = Versions.named(ifMatch);
    var step = Sent.body(turn).toStep();
    work.take(gate.actor(), planId(id), measureId(measure), version, step);
    return read(planId(id), measureId(measure));
  }

  /** Takes a report of a plan out of the register: numbered, classed, receipted. */
  @POST
  @Path("/{id}/report.pdf")
  @Produces({TakeOutInput.PDF, MediaType.APPLICATION_JSON})
  @Operation(summary = "Take a report of a plan out of the register")
  @APIResponse(responseCode = "201", description = "PDF/A, marked with its number and class")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to take out")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response report(@PathParam("id") String id, @Nullable TakeOutInput input) {
    return TakeOutInput.file(
        reports.ofPlan(gate.actor(), planId(id), Sent.body(input).toTakeOut()));
  }

  private Response read(PlanId id, PartId measure) {
    var plan = plans.read(gate.actor(), id);
    return tagged(plan).entity(Plan.Followed.of(plan.measure(measure))).build();
  }

  private static Response.ResponseBuilder tagged(PlanView plan) {
    return Response.ok().header(HttpHeaders.ETAG, Versions.tag(plan.version()));
  }

  private static PlanId planId(String text) {
    return new PlanId(Sent.id(text));
  }

  private static PartId measureId(String text) {
    return new PartId(Sent.id(text));
  }
}
