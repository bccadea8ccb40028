package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.need.AccessRequest;
import se.valv.authorisation.need.AccessRequests;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** What people ask to be let into. Asking is answered the same whether or not it is there. */
@Path("/access-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccessRequestsResource {

  @Inject private Gate gate;
  @Inject private AccessRequests requests;

  /** What others ask for that the caller reaches and owns a compartment of. */
  @GET
  @Operation(summary = "List requests for access")
  @APIResponse(responseCode = "200", description = "The newest first")
  public Requests list() {
    return new Requests(requests.list(gate.actor()).stream().map(Request::of).toList());
  }

  /** Asks to be let into something, by its id. */
  @POST
  @Operation(summary = "Ask for access")
  @APIResponse(responseCode = "204", description = "Kept; the answer is the same always")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public void ask(@Nullable RequestInput input) {
    var sent = Sent.body(input);
    var object =
        Sent.maybeId(Sent.field("object", sent.object()))
            .orElseThrow(() -> new Invalid("object", "MALFORMED"));
    requests.ask(gate.actor(), new ObjectId(object), Sent.field("purpose", sent.purpose()));
  }

  /**
   * What somebody asks for.
   *
   * @param object id of what he would like to see
   * @param purpose why; nothing classified
   */
  public record RequestInput(
      @Schema(required = true) @Nullable String object,
      @Schema(required = true, maxLength = 400) @Nullable String purpose) {}

  /**
   * Several of them.
   *
   * @param items the newest first
   */
  public record Requests(List<Request> items) {}

  /**
   * What somebody asks for.
   *
   * @param object id of what he named
   * @param person who asks
   * @param purpose why
   * @param askedAt when
   */
  public record Request(String object, Account.Person person, String purpose, String askedAt) {

    static Request of(AccessRequest request) {
      return new Request(
          request.object().toString(),
          Account.Person.of(request.person()),
          request.purpose(),
          request.askedAt().toString());
    }
  }
}
