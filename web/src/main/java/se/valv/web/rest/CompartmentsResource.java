package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Compartments;
import se.valv.authorisation.need.CompartmentRegister;
import se.valv.authorisation.need.NewCompartment;
import se.valv.identity.AccountId;
import se.valv.organisation.CompartmentKind;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** The compartments that the caller has need in, owns or administers rights in. No others. */
@Path("/compartments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CompartmentsResource {

  @Inject private Gate gate;
  @Inject private Compartments compartments;
  @Inject private CompartmentRegister register;

  /** Those with need for an action, such as {@code WRITE}; for any when it is not named. */
  @GET
  @Operation(summary = "My compartments")
  @APIResponse(responseCode = "200", description = "By code")
  public Compartment.Compartments mine(@QueryParam("action") @Nullable String action) {
    return new Compartment.Compartments(
        compartments.mine(gate.actor(), actions(action)).stream().map(Compartment::of).toList());
  }

  /** Those that the caller owns, has need in or administers rights in, with owner and purpose. */
  @GET
  @Path("/register")
  @Operation(summary = "List compartments with their owners")
  @APIResponse(responseCode = "200", description = "By code")
  public CompartmentEntry.Register register() {
    return new CompartmentEntry.Register(
        register.list(gate.actor()).stream().map(CompartmentEntry::of).toList());
  }

  /** Opens a compartment; needs of it are given by its owner and another. */
  @POST
  @Operation(summary = "Open a compartment")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = CompartmentEntry.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response open(@Nullable CompartmentInput input) {
    var opened = register.open(gate.actor(), Sent.body(input).toNew());
    return Response.status(Response.Status.CREATED).entity(CompartmentEntry.of(opened)).build();
  }

  private static Set<Action> actions(@Nullable String code) {
    return code == null
        ? EnumSet.allOf(Action.class)
        : Arrays.stream(Action.values())
            .filter(a -> a.name().equals(code))
            .findFirst()
            .map(EnumSet::of)
            .orElseThrow(() -> new Invalid("action", "UNKNOWN_CODE"));
  }

  /**
   * A compartment to open.
   *
   * @param operator id of the operator whose it is
   * @param unit id of the unit that it is for
   * @param kind what sort of information
   * @param code short code
   * @param name name
   * @param purpose what it is for; nothing classified
   * @param owner id of the account that answers for it
   */
  public record CompartmentInput(
      @Schema(required = true) @Nullable String operator,
      @Nullable String unit,
      @Schema(required = true) @Nullable CompartmentKind kind,
      @Schema(required = true) @Nullable String code,
      @Schema(required = true) @Nullable String name,
      @Schema(required = true) @Nullable String purpose,
      @Schema(required = true) @Nullable String owner) {

    NewCompartment toNew() {
      var place = AccountsResource.placeOf(operator, unit);
      return new NewCompartment(
          place.operator(),
          place.unit(),
          Sent.field("kind", kind),
          Sent.field("code", code),
          Sent.field("name", name),
          Sent.field("purpose", purpose),
          Sent.maybeId(Sent.field("owner", owner))
              .map(AccountId::new)
              .orElseThrow(() -> new Invalid("owner", "NOT_AN_INFORMATION_OWNER")));
    }
  }
}
