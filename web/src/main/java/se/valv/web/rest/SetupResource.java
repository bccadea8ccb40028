package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.organisation.CeremonyForm;
import se.valv.organisation.Founding;
import se.valv.web.security.Gate;

/** The set-up ceremony of an empty register; gone once it is held. */
@Path("/setup")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

  @Inject private Gate gate;
  @Inject private Founding founding;

  /** Two people found the register with the code that the console shows. */
  @POST
  @SecurityRequirements
  @Operation(summary = "Found the register")
  @APIResponse(responseCode = "204", description = "Founded: both can log in")
  @APIResponse(responseCode = "404", description = "It is founded already")
  @APIResponse(responseCode = "422", description = "A wrong code, or a field that breaks a rule")
  public void found(@Nullable Setup setup) {
    var sent = Sent.body(setup);
    var form =
        new CeremonyForm(
            Sent.field("operator", sent.operator()),
            Sent.field("maxClass", sent.maxClass()),
            Sent.field("first", sent.first()),
            Sent.field("second", sent.second()));
    founding.ceremony(gate.client(), Sent.field("code", sent.code()), form);
  }

  /**
   * What the two fill in.
   *
   * @param code the one-time code
   * @param operator the first legal person
   * @param maxClass {@code NONE} or {@code BH}
   * @param first one of the two
   * @param second the other
   */
  public record Setup(
      @Schema(required = true) @Nullable String code,
      @Schema(required = true) CeremonyForm.@Nullable OperatorForm operator,
      @Schema(required = true) @Nullable SecurityClass maxClass,
      @Schema(required = true) CeremonyForm.@Nullable Person first,
      @Schema(required = true) CeremonyForm.@Nullable Person second) {

    @Override
    public String toString() {
      return "Setup";
    }
  }
}
