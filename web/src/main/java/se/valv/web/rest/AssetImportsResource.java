package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.asset.table.AssetImports;
import se.valv.web.security.Gate;

/** Assets from a CSV or XLSX file: looked at first, registered whole or not at all. */
@Path("/asset-imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssetImportsResource {

  @Inject private Gate gate;
  @Inject private AssetImports imports;

  /** Shows what a file amounts to, and changes nothing. */
  @POST
  @Path("/previews")
  @Operation(summary = "Preview protected assets from a file")
  @APIResponse(responseCode = "200", description = "Every row with what is wrong with it")
  @APIResponse(responseCode = "422", description = "The file is no table of assets")
  public AssetFile.AssetRows preview(@Nullable AssetFile file) {
    return AssetFile.AssetRows.of(imports.preview(gate.actor(), Sent.body(file).toImport()));
  }

  /** Registers the assets of a file, all of them or none. */
  @POST
  @Operation(summary = "Import protected assets from a file")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = AssetFile.AssetsTaken.class)))
  @APIResponse(responseCode = "422", description = "A row is wrong; the preview says which")
  public Response take(@Nullable AssetFile file) {
    var taken = imports.take(gate.actor(), Sent.body(file).toImport());
    return Response.status(Response.Status.CREATED)
        .entity(new AssetFile.AssetsTaken(taken))
        .build();
  }
}
