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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.export.TakeOut;
import se.valv.identity.CompartmentId;
import se.valv.identity.ObjectId;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.organisation.supervision.Notify;
import se.valv.organisation.supervision.SetSupervision;
import se.valv.organisation.supervision.Supervision;
import se.valv.report.Reports;
import se.valv.web.security.Gate;

/** Who supervises an operator (tillsyn), and the notification to it (SSL 2:6). */
@Path("/operators/{id}/supervision")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

  @Inject private Gate gate;
  @Inject private Supervision supervision;
  @Inject private Reports reports;

  /** As it is today. */
  @GET
  @Operation(summary = "Read who supervises an operator")
  @APIResponse(responseCode = "200", description = "With what is missing")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to know")
  public OperatorSupervision read(@PathParam("id") String id) {
    return OperatorSupervision.of(supervision.view(gate.actor(), OperatorsResource.operatorId(id)));
  }

  /** Another authority, from a day on. */
  @POST
  @Operation(summary = "Set another supervisory authority")
  @APIResponse(responseCode = "200", description = "As it is today")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public OperatorSupervision set(@PathParam("id") String id, @Nullable SupervisionInput input) {
    var sent = Sent.body(input);
    var wanted =
        new SetSupervision(
            OperatorsResource.operatorId(id),
            sent.authority(),
            NeedsResource.day("from", sent.from()),
            Sent.field("ground", sent.ground()));
    return OperatorSupervision.of(supervision.set(gate.actor(), wanted));
  }

  /** Enters that the operator notified. */
  @POST
  @Path("/notifications")
  @Operation(summary = "Enter a notification")
  @APIResponse(responseCode = "200", description = "As it is today")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public OperatorSupervision notified(
      @PathParam("id") String id, @Nullable NotificationInput input) {
    var sent = Sent.body(input);
    var letter =
        new Letter(NeedsResource.day("on", sent.on()), Sent.field("reference", sent.reference()));
    var wanted =
        new Notify(
            OperatorsResource.operatorId(id), Sent.field("authority", sent.authority()), letter);
    return OperatorSupervision.of(supervision.notified(gate.actor(), wanted));
  }

  /** Enters the receipt of a notification. */
  @POST
  @Path("/notifications/{notification}/receipt")
  @Operation(summary = "Enter the receipt of a notification")
  @APIResponse(responseCode = "200", description = "As it is today")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to change")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public OperatorSupervision received(
      @PathParam("id") String id,
      @PathParam("notification") String notification,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ReceiptInput input) {
    var version = Versions.named(ifMatch);
    var sent = Sent.body(input);
    var receipt =
        new Letter(
            NeedsResource.day("receiptOn", sent.receiptOn()),
            Sent.field("receiptReference", sent.receiptReference()));
    return OperatorSupervision.of(
        supervision.receive(
            gate.actor(),
            OperatorsResource.operatorId(id),
            new ObjectId(Sent.id(notification)),
            version,
            receipt));
  }

  /** Takes what the authority asks for out of the register: numbered, classed, receipted. */
  @POST
  @Path("/report.pdf")
  @Produces({TakeOutInput.PDF, MediaType.APPLICATION_JSON})
  @Operation(summary = "Take what a supervisory authority asks for out of the register")
  @APIResponse(responseCode = "201", description = "PDF/A, marked with its number and class")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to take out")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response report(@PathParam("id") String id, @Nullable PackageInput input) {
    var sent = Sent.body(input);
    var receipt = Sent.reference("compartment", Sent.field("compartment", sent.compartment()));
    return TakeOutInput.file(
        reports.forSupervision(
            gate.actor(),
            OperatorsResource.operatorId(id),
            new CompartmentId(receipt.orElseThrow()),
            new TakeOut(Sent.field("reason", sent.reason()), sent.securityClass())));
  }

  /**
   * What a supervisory authority asks for.
   *
   * @param reason what it is for; nothing classified
   * @param securityClass class of the file, where together its parts weigh more than each alone
   * @param compartment id of the compartment that the receipt lies in
   */
  public record PackageInput(
      @Schema(required = true, maxLength = TakeOut.MAX_REASON) @Nullable String reason,
      @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable String compartment) {

    @Override
    public String toString() {
      return "PackageInput";
    }
  }

  /**
   * Another authority.
   *
   * @param authority its code; the county's again when absent
   * @param from first day
   * @param ground statute or decision
   */
  public record SupervisionInput(
      @Nullable String authority,
      @Schema(required = true) @Nullable String from,
      @Schema(required = true, maxLength = 200) @Nullable String ground) {}

  /**
   * A notification.
   *
   * @param authority code of the authority
   * @param on when
   * @param reference the letter's number
   */
  public record NotificationInput(
      @Schema(required = true) @Nullable String authority,
      @Schema(required = true) @Nullable String on,
      @Schema(required = true, maxLength = 120) @Nullable String reference) {}

  /**
   * A receipt.
   *
   * @param receiptOn when it came
   * @param receiptReference its number
   */
  public record ReceiptInput(
      @Schema(required = true) @Nullable String receiptOn,
      @Schema(required = true, maxLength = 120) @Nullable String receiptReference) {}
}
