package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.CsvFile;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.UnitImports;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * Units from a CSV or XLSX file: looked at first, entered whole or not at all, and taken away
 * again.
 */
@Path("/unit-imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitImportsResource {

  @Inject private Gate gate;
  @Inject private UnitImports imports;

  /** Those at operators where the caller has a role. */
  @GET
  @Operation(summary = "List imports of units")
  @APIResponse(responseCode = "200", description = "The newest first")
  public UnitImport.UnitImports list() {
    return new UnitImport.UnitImports(
        imports.list(gate.actor()).stream().map(UnitImport::of).toList());
  }

  /** Shows what a file amounts to, and changes nothing. */
  @POST
  @Path("/previews")
  @Operation(summary = "Preview units from a file")
  @APIResponse(responseCode = "200", description = "Every row with what is wrong with it")
  @APIResponse(responseCode = "404", description = "Not for the caller to import")
  @APIResponse(responseCode = "422", description = "The file is no table of units")
  public UnitImport.UnitPreview preview(@Nullable UnitFile file) {
    var sent = Sent.body(file);
    return UnitImport.UnitPreview.of(
        imports.preview(gate.actor(), sent.whose(), sent.day(), sent.bytes()));
  }

  /** Enters the units of a file, all of them or none. */
  @POST
  @Operation(summary = "Import units from a file")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = UnitImport.class)))
  @APIResponse(responseCode = "404", description = "Not for the caller to import")
  @APIResponse(responseCode = "422", description = "A row is wrong; the preview says which")
  public Response take(@Nullable UnitFile file) {
    var sent = Sent.body(file);
    var taken = imports.take(gate.actor(), sent.whose(), sent.day(), sent.bytes());
    return Response.status(Response.Status.CREATED).entity(UnitImport.of(taken)).build();
  }

  /** Takes the units away again, while nothing names any of them. */
  @POST
  @Path("/{id}/undo")
  @Operation(summary = "Undo an import")
  @APIResponse(responseCode = "200", description = "They are gone")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to undo")
  @APIResponse(responseCode = "409", description = "Something hangs on one of the units")
  @APIResponse(responseCode = "412", description = "Undone already")
  public UnitImport undo(@PathParam("id") String id) {
    return UnitImport.of(imports.undo(gate.actor(), new ObjectId(Sent.id(id))));
  }

  /**
   * A file of units.
   *
   * @param operator id of the operator whose units they are
   * @param from first day of units whose row says none
   * @param content the file, byte for byte, in Base64
   */
  public record UnitFile(
      @Schema(required = true) @Nullable String operator,
      @Nullable String from,
      @Schema(required = true) @Nullable String content) {

    OperatorId whose() {
      return Sent.reference("operator", Sent.field("operator", operator))
          .map(OperatorId::new)
          .orElseThrow();
    }

    @Nullable LocalDate day() {
      return Days.maybe("from", from);
    }

    byte[] bytes() {
      try {
        return Base64.getDecoder().decode(Sent.field("content", content));
      } catch (IllegalArgumentException notBase64) {
        throw new Invalid(CsvFile.FIELD, "NOT_BASE64");
      }
    }
  }
}
