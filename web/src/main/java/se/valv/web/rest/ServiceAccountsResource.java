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
import se.valv.authorisation.account.ServiceAccountView;
import se.valv.authorisation.account.ServiceAccounts;
import se.valv.web.rest.ServiceAccountInput.ServiceAccountTurn;
import se.valv.web.security.Gate;

/** Accounts of programs, for those who administer rights. */
@Path("/service-accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ServiceAccountsResource {

  @Inject private Gate gate;
  @Inject private ServiceAccounts accounts;

  /** One page of those of the operators and units that the caller answers for. */
  @GET
  @Operation(summary = "List accounts of programs")
  @APIResponse(responseCode = "200", description = "By name")
  public ServiceAccount.ServiceAccounts list(@BeanParam PageQuery query) {
    var all = accounts.list(gate.actor());
    var items = query.of(all).stream().map(view -> ServiceAccount.of(view, null)).toList();
    return new ServiceAccount.ServiceAccounts(items, query.page(), query.size(), all.size());
  }

  /** Makes one; it can do nothing until another has approved it. */
  @POST
  @Operation(summary = "Make an account for a program")
  @APIResponse(
      responseCode = "201",
      description = "Made; another has to approve it before a secret can be issued",
      content = @Content(schema = @Schema(implementation = ServiceAccount.class)))
  @APIResponse(responseCode = "404", description = "Not permitted there")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response make(@Nullable ServiceAccountInput input) {
    var made = accounts.make(gate.actor(), Sent.body(input).toNew());
    var address = URI.create("/api/v1/service-accounts/" + made.system().id());
    return answer(Response.created(address), made, null);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read an account of a program")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = ServiceAccount.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  public Response read(@PathParam("id") String id) {
    var view = accounts.view(gate.actor(), AccountsResource.accountId(id));
    return answer(Response.ok(), view, null);
  }

  /** Issues a secret; the one before is worth nothing from the next request on. */
  @POST
  @Path("/{id}/secret")
  @Operation(summary = "Issue a secret, in place of the one before")
  @APIResponse(
      responseCode = "200",
      description = "The secret is shown this once",
      content = @Content(schema = @Schema(implementation = ServiceAccount.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "412", description = "Changed since, or not to be used")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response issue(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var version = Versions.named(ifMatch);
    var issued = accounts.issue(gate.actor(), AccountsResource.accountId(id), version);
    return answer(Response.ok(), issued.account(), issued.secret());
  }

  /** Approves what another made, refuses it, or revokes it at once and for good. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Approve, refuse or revoke an account of a program")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = ServiceAccount.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ServiceAccountTurn turn) {
    var version = Versions.named(ifMatch);
    var event = Sent.field("event", Sent.body(turn).event());
    var account = AccountsResource.accountId(id);
    return answer(Response.ok(), accounts.turn(gate.actor(), account, version, event), null);
  }

  private static Response answer(
      Response.ResponseBuilder answer, ServiceAccountView view, @Nullable String secret) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(ServiceAccount.of(view, secret))
        .build();
  }
}
