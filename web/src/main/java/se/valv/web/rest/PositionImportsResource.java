package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.PositionImports;
import se.valv.clearance.position.PositionsUnder;
import se.valv.exchange.CsvFile;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.web.rest.ParticipationImportsResource.TakenRows;
import se.valv.web.rest.ParticipationImportsResource.ToldPreview;
import se.valv.web.security.Gate;

/** Positions from a CSV file: looked at first, registered whole or not. */
@Path("/position-imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PositionImportsResource {

  @Inject private Gate gate;
  @Inject private PositionImports imports;

  /** Shows what a file amounts to, and changes nothing. */
  @POST
  @Path("/previews")
  @Operation(summary = "Preview positions from a file")
  @APIResponse(responseCode = "200", description = "Every row with what is wrong with it")
  @APIResponse(responseCode = "422", description = "The file is no table of positions")
  public ToldPreview preview(@Nullable PositionFile file) {
    var sent = Sent.body(file);
    return ToldPreview.of(imports.preview(gate.actor(), sent.under(), sent.bytes()));
  }

  /** Registers what a file holds, all of it or nothing. */
  @POST
  @Operation(summary = "Register positions from a file")
  @APIResponse(responseCode = "200", description = "Registered")
  @APIResponse(responseCode = "404", description = "The label is out of reach, or not permitted")
  @APIResponse(responseCode = "422", description = "A row is wrong; the preview says which")
  public TakenRows take(@Nullable PositionFile file) {
    var sent = Sent.body(file);
    return new TakenRows(imports.take(gate.actor(), sent.under(), sent.bytes()));
  }

  /**
   * A file of positions.
   *
   * @param operator id of the verksamhetsutövare
   * @param securityClass class of what is written of all of them
   * @param compartments ids; a reader needs every one
   * @param content the file, byte for byte, in Base64
   */
  public record PositionFile(
      @Schema(required = true) @Nullable String operator,
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable String> compartments,
      @Schema(required = true) @Nullable String content) {

    PositionsUnder under() {
      var checks = new FieldChecks();
      List<UUID> places = Sent.ids(checks, "compartments", compartments);
      checks.orThrow();
      var of =
          Sent.maybeId(Sent.field("operator", operator))
              .orElseThrow(() -> new Invalid("operator", "UNKNOWN"));
      return new PositionsUnder(
          new OperatorId(of),
          Sent.field("securityClass", securityClass),
          places.stream().map(CompartmentId::new).toList());
    }

    byte[] bytes() {
      try {
        return Base64.getDecoder().decode(Sent.field("content", content));
      } catch (IllegalArgumentException notBase64) {
        throw new Invalid(CsvFile.FIELD, "NOT_BASE64");
      }
    }

    @Override
    public String toString() {
      return "PositionFile";
    }
  }
}
