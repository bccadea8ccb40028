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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.asset.table.AssetExports;
import se.valv.export.ExportAct;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Assets taken out of the register: numbered, classed, receipted. */
@Path("/asset-exports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssetExportsResource {

  @Inject private Gate gate;
  @Inject private AssetExports exports;
  @Inject private Search search;

  /** One page of the receipts in reach. */
  @GET
  @Operation(summary = "List exports")
  @APIResponse(responseCode = "200", description = "One page of the receipts in reach")
  @APIResponse(responseCode = "422", description = "A page that can't be")
  public Answer list(
      @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
    var request =
        SearchRequest.list(
            Kind.EXPORT,
            Filters.NONE,
            Order.NEWEST,
            Query.number("page", page).orElse(0),
            Query.number("size", size).orElse(Query.USUAL_SIZE));
    return Answer.of(search.list(gate.actor(), ExportAct.EXPORTS_LISTED, request));
  }

  /** Makes a file of all that the caller may take out. */
  @POST
  @Operation(summary = "Take protected assets out of the register")
  @APIResponse(
      responseCode = "201",
      description = "A file with its number and class",
      content = @Content(schema = @Schema(implementation = ExportInput.ExportFile.class)))
  @APIResponse(responseCode = "404", description = "There is nothing that the caller may take out")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response take(@Nullable ExportInput input) {
    var made = exports.take(gate.actor(), Sent.body(input).toExport());
    return Response.status(Response.Status.CREATED).entity(ExportInput.ExportFile.of(made)).build();
  }
}
