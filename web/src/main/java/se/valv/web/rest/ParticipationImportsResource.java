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
import se.valv.exchange.CsvFile;
import se.valv.exchange.Preview;
import se.valv.identity.CompartmentId;
import se.valv.person.KeptUnder;
import se.valv.person.PersonImports;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Participations from a CSV file of a personnel system: looked at first, taken whole or not. */
@Path("/participation-imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationImportsResource {

  @Inject private Gate gate;
  @Inject private PersonImports imports;

  /** Shows what a file amounts to, and changes nothing. */
  @POST
  @Path("/previews")
  @Operation(summary = "Preview participations from a file")
  @APIResponse(responseCode = "200", description = "Every row with what is wrong with it")
  @APIResponse(responseCode = "422", description = "The file is no table of participations")
  public ToldPreview preview(@Nullable ToldFile file) {
    var sent = Sent.body(file);
    return ToldPreview.of(imports.preview(gate.actor(), sent.kept(), sent.bytes()));
  }

  /** Takes what a file tells, all of it or nothing. */
  @POST
  @Operation(summary = "Take participations from a file; idempotent")
  @APIResponse(responseCode = "200", description = "Taken")
  @APIResponse(responseCode = "409", description = "A participation is somebody else's")
  @APIResponse(responseCode = "422", description = "A row is wrong; the preview says which")
  public TakenRows take(@Nullable ToldFile file) {
    var sent = Sent.body(file);
    return new TakenRows(imports.take(gate.actor(), sent.kept(), sent.bytes()));
  }

  /**
   * A file of participations.
   *
   * @param securityClass class of all that is kept of its persons
   * @param compartments ids, of one operator; a reader needs every one
   * @param content the file, byte for byte, in Base64
   */
  public record ToldFile(
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable String> compartments,
      @Schema(required = true) @Nullable String content) {

    KeptUnder kept() {
      var checks = new FieldChecks();
      List<UUID> places = Sent.ids(checks, "compartments", compartments);
      checks.orThrow();
      return new KeptUnder(
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
      return "ToldFile";
    }
  }

  /**
   * What every row of a file amounts to; nothing of what it holds.
   *
   * @param whole whether nothing is wrong, so that it can be taken
   * @param lines all of them, in order
   */
  public record ToldPreview(boolean whole, List<ToldLine> lines) {

    static ToldPreview of(Preview<?> preview) {
      return new ToldPreview(
          preview.isWhole(),
          preview.lines().stream()
              .map(line ->
                  new ToldLine(
                      line.number(),
                      line.errors().stream().map(e -> new ToldError(e.field(), e.code())).toList()))
              .toList());
    }
  }

  /**
   * A row of a file.
   *
   * @param line the line that it begins on
   * @param errors what is wrong with it
   */
  public record ToldLine(int line, List<ToldError> errors) {}

  /**
   * What is wrong with a row.
   *
   * @param field the column
   * @param code the broken rule
   */
  public record ToldError(String field, String code) {}

  /**
   * That a file was taken.
   *
   * @param rows how many
   */
  public record TakenRows(int rows) {}
}
