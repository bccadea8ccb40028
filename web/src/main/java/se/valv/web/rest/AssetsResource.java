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
