package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.valv.asset.AssetAct;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.asset.Dependency;
import se.valv.report.Reports;
import se.valv.search.Search;
import se.valv.web.security.Gate;

/** Protected assets (skyddsvärden). */
@Path("/assets")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssetsResource {

  @Inject private Gate gate;
  @Inject private Assets assets;
  @Inject private Search search;
  @Inject private Reports reports;

  /** One page of the assets in reach. */
  @GET
  @Operation(summary = "List protected assets")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A filter that can't be")
  public Answer list(@BeanParam AssetQuery query) {
    return Answer.of(search.list(gate.actor(), AssetAct.ASSETS_LISTED, query.request()));
  }

  /** Registers an asset under its class and compartments, and gives it a number. */
  @POST
  @Operation(summary = "Register a protected asset")
  @APIResponse(
      responseCode = "201",
      description = "Registered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Asset.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response register(@Nullable AssetInput input) {
    var registered = assets.register(gate.actor(), Sent.body(input).toRegister());
    var address = URI.create("/api/v1/assets/" + registered.id().value());
    return answer(Response.created(address), registered);
  }

  /** Takes part of an asset; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a protected asset")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Asset.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), assets.read(gate.actor(), assetId(id)));
  }

  /** What needs what, of what is in reach. */
  @GET
  @Path("/map")
  @Operation(summary = "Show what needs what")
  @APIResponse(responseCode = "200", description = "Of what is in reach")
  public AssetMap map() {
    return AssetMap.of(assets.graph(gate.actor()));
  }

  /** What falls, or is hurt, if an asset falls, of what is in reach. */
  @GET
  @Path("/{id}/falls")
  @Operation(summary = "Show what falls if this falls")
  @APIResponse(responseCode = "200", description = "The hardest hit first, each with the way")
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public AssetMap.Falls falls(@PathParam("id") String id) {
    return AssetMap.Falls.of(assets.fallsWith(gate.actor(), assetId(id)));
  }

  /** Changes an asset's content; class and compartments of the record stay. */
  @PUT
  @Path("/{id}")
  @Operation(summary = "Change a protected asset")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its new version is in the ETag",
      content = @Content(schema = @Schema(implementation = Asset.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable AssetInput input) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(input).toRegister();
    return answer(Response.ok(), assets.change(gate.actor(), assetId(id), version, wanted));
  }

  /** Takes a report of an asset out of the register: numbered, classed, receipted. */
  @POST
  @Path("/{id}/report.pdf")
  @Produces({TakeOutInput.PDF, MediaType.APPLICATION_JSON})
  @Operation(summary = "Take a report of a protected asset out of the register")
  @APIResponse(responseCode = "201", description = "PDF/A, marked with its number and class")
  @APIResponse(responseCode = "404", description = "Absent, or not for the caller to take out")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response report(@PathParam("id") String id, @Nullable TakeOutInput input) {
    var said = Sent.body(input).toTakeOut();
    return TakeOutInput.file(reports.ofAsset(gate.actor(), assetId(id), said));
  }

  private static AssetId assetId(String text) {
    return new AssetId(Sent.id(text));
  }

  private Response answer(Response.ResponseBuilder answer, AssetView view) {
    var on = view.dependencies().stream().map(Dependency::on).toList();
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Asset.of(view, assets.read(gate.actor(), on)))
        .build();
  }
}
