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
import se.valv.recruitment.VettingRequestId;
import se.valv.recruitment.VettingRequestView;
import se.valv.recruitment.VettingRequests;
import se.valv.web.security.Gate;

/** Asks for a säkerhetsprövning: a receipt for who asks, a task for who vets. */
@Path("/vetting-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VettingRequestsResource {

  @Inject private Gate gate;
  @Inject private VettingRequests requests;

  /** Asks for a vetting. */
  @POST
  @Operation(summary = "Ask for a vetting; a receipt, and never a status")
  @APIResponse(
      responseCode = "200",
      description = "Received; the same answer whoever is asked for",
      content = @Content(schema = @Schema(implementation = VettingReceipt.class)))
  @APIResponse(responseCode = "404", description = "No open case of one's own")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public VettingReceipt ask(PlacementQuestion.@Nullable NewVettingRequest input) {
    var receipt = requests.ask(gate.actor(), Sent.body(input).toAsk());
    return new VettingReceipt(receipt.id().value().toString(), receipt.receivedAt().toString());
  }

  /** What waits for somebody who vets. */
  @GET
  @Operation(summary = "List the requests in reach that nobody has taken over")
  @APIResponse(
      responseCode = "200",
      description = "The oldest first",
      content = @Content(schema = @Schema(implementation = VettingRequestList.class)))
  public VettingRequestList waiting() {
    return new VettingRequestList(
        requests.waiting(gate.actor()).stream().map(WaitingRequest::of).toList());
  }

  /** Records that a request was taken over. */
  @POST
  @Path("/{id}/settlement")
  @Operation(summary = "Record that a request was taken over")
  @APIResponse(responseCode = "204", description = "Taken over")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "409", description = "Somebody has taken it over")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response settle(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var version = Versions.named(ifMatch);
    requests.settle(gate.actor(), new VettingRequestId(Sent.id(id)), version);
    return Response.noContent().build();
  }

  /**
   * That a request was received.
   *
   * @param receipt by which it can be asked after
   * @param receivedAt when
   */
  public record VettingReceipt(String receipt, String receivedAt) {}

  /**
   * What waits.
   *
   * @param items the oldest first
   */
  public record VettingRequestList(List<WaitingRequest> items) {}

  /**
   * A request that nobody has taken over.
   *
   * @param id which
   * @param version for the settlement
   * @param securityClass class of all of it
   * @param maskedNumber of whom, masked
   * @param name his whole name
   * @param positionCode code of the position
   * @param startDate from which day
   * @param participationForm how he is to take part
   * @param askedBy id of the account
   * @param askedAt when
   */
  public record WaitingRequest(
      String id,
      int version,
      String securityClass,
      String maskedNumber,
      String name,
      String positionCode,
      String startDate,
      String participationForm,
      String askedBy,
      String askedAt) {

    static WaitingRequest of(VettingRequestView request) {
      return new WaitingRequest(
          request.id().value().toString(),
          request.version(),
          request.securityClass().code(),
          request.number().masked(false),
          request.name(),
          request.position(),
          request.startDate().toString(),
          request.form().name(),
          request.askedBy().toString(),
          request.askedAt().toString());
    }
  }
}
