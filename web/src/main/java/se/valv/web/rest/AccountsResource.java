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
import se.valv.authorisation.account.AccountEvent;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.NewAccount;
import se.valv.authorisation.account.Place;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.FieldChecks;
import se.valv.web.security.Gate;

/** Accounts, for those who administer rights. */
@Path("/accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private Gate gate;
  @Inject private Accounts accounts;

  /** One page of those of the operators and units that the caller answers for. */
  @GET
  @Operation(summary = "List accounts")
  @APIResponse(responseCode = "200", description = "By name")
  public Account.Accounts list(@BeanParam PageQuery query) {
    var all = accounts.list(gate.actor());
    var items = query.of(all).stream().map(Account::of).toList();
    return new Account.Accounts(items, query.page(), query.size(), all.size());
  }

  /** Makes an account and the participation that it rests on; it gives nothing by itself. */
  @POST
  @Operation(summary = "Make an account")
  @APIResponse(
      responseCode = "201",
      description = "Made; the password is shown this once, and must be changed at first login",
      content = @Content(schema = @Schema(implementation = Account.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response open(@Nullable AccountInput input) {
    var made = accounts.open(gate.actor(), Sent.body(input).toNew());
    var address = URI.create("/api/v1/accounts/" + made.account().person().id());
    return Response.created(address)
        .header(HttpHeaders.ETAG, Versions.tag(made.account().version()))
        .entity(Account.of(made.account(), made.password()))
        .build();
  }

  /** One account. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read an account")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Account.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(accounts.view(gate.actor(), accountId(id)));
  }

  /** Gives an account another participation to rest on. */
  @POST
  @Path("/{id}/participations")
  @Operation(summary = "Add a participation")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = Account.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response add(@PathParam("id") String id, @Nullable ParticipationInput input) {
    var wanted = Sent.body(input);
    return answer(accounts.add(gate.actor(), accountId(id), wanted.place(), wanted.takenPartAs()));
  }

  /** Locks, unlocks or ends an account of somebody else, at once. */
  @POST
  @Path("/{id}/transitions")
  @Operation(summary = "Lock, unlock or end an account")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = Account.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of scope or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable AccountTurn turn) {
    var version = Versions.named(ifMatch);
    var event = Sent.field("event", Sent.body(turn).event());
    return answer(accounts.turn(gate.actor(), accountId(id), version, event));
  }

  static AccountId accountId(String text) {
    return new AccountId(Sent.id(text));
  }

  private static Response answer(AccountView view) {
    return Response.ok()
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Account.of(view))
        .build();
  }

  /**
   * An account to make.
   *
   * @param username 3–40 characters
   * @param name his name
   * @param title what he is
   * @param operator id of the operator where he takes part
   * @param unit id of the unit
   * @param form how he takes part
   */
  public record AccountInput(
      @Schema(required = true) @Nullable String username,
      @Schema(required = true) @Nullable String name,
      @Schema(required = true) @Nullable String title,
      @Schema(required = true) @Nullable String operator,
      @Nullable String unit,
      @Schema(required = true) @Nullable ParticipationForm form) {

    NewAccount toNew() {
      var place = placeOf(operator, unit);
      return new NewAccount(
          Sent.field("username", username),
          Sent.field("name", name),
          Sent.field("title", title),
          place.operator(),
          place.unit(),
          Sent.field("form", form));
    }
  }

  /**
   * A participation to add.
   *
   * @param operator id of the operator
   * @param unit id of the unit
   * @param form how somebody takes part
   */
  public record ParticipationInput(
      @Schema(required = true) @Nullable String operator,
      @Nullable String unit,
      @Schema(required = true) @Nullable ParticipationForm form) {

    Place place() {
      return placeOf(operator, unit);
    }

    ParticipationForm takenPartAs() {
      return Sent.field("form", form);
    }
  }

  /**
   * What is to happen to an account.
   *
   * @param event which
   */
  public record AccountTurn(@Schema(required = true) @Nullable AccountEvent event) {}

  static Place placeOf(@Nullable String operator, @Nullable String unit) {
    var operatorId = Sent.maybeId(operator);
    var unitId = Sent.maybeId(unit);
    new FieldChecks()
        .that(operatorId.isPresent(), "operator", operator == null ? "MISSING" : "UNKNOWN")
        .that(unit == null || unitId.isPresent(), "unit", "UNKNOWN")
        .orThrow();
    return new Place(
        operatorId.map(OperatorId::new).orElseThrow(), unitId.map(UnitId::new).orElse(null));
  }
}
