package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assets;
import se.valv.asset.site.ProtectedSites;
import se.valv.asset.site.SiteAct;
import se.valv.asset.site.SiteId;
import se.valv.asset.site.SiteView;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Decisions on skyddsobjekt, which are not skyddsvärden. */
@Path("/protected-sites")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

  @Inject private Gate gate;
  @Inject private ProtectedSites sites;
  @Inject private Assets assets;
  @Inject private Search search;

  /** One page of the decisions in reach. */
  @GET
  @Operation(summary = "List decisions on skyddsobjekt")
  @APIResponse(responseCode = "200", description = "One page of those in reach")
  @APIResponse(responseCode = "422", description = "A page that can't be")
  public Answer list(
      @QueryParam("page") @Nullable String page,
      @QueryParam("size") @Nullable String size,
      @QueryParam("sort") @Nullable String sort) {
    var request =
        SearchRequest.list(
            Kind.PROTECTED_SITE,
            Filters.NONE,
            Query.code("sort", sort, Order.class).orElse(Order.TITLE),
            Query.number("page", page).orElse(0),
            Query.number("size", size).orElse(Query.USUAL_SIZE));
    return Answer.of(search.list(gate.actor(), SiteAct.SITES_LISTED, request));
  }

  /** Registers a decision under its class and compartments, and gives it a number. */
  @POST
  @Operation(summary = "Register a decision on a skyddsobjekt")
  @APIResponse(
      responseCode = "201",
      description = "Registered; its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Site.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public Response register(@Nullable SiteInput input) {
    var registered = sites.register(gate.actor(), Sent.body(input).toRegister());
    var address = URI.create("/api/v1/protected-sites/" + registered.id().value());
    return answer(Response.created(address), registered);
  }

  /** Takes part of a decision; on the log before it is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a decision on a skyddsobjekt")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Site.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(Response.ok(), sites.read(gate.actor(), siteId(id)));
  }

  /** Changes a decision; class and compartments stay. */
  @PUT
  @Path("/{id}")
  @Operation(summary = "Change a decision on a skyddsobjekt")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its new version is in the ETag",
      content = @Content(schema = @Schema(implementation = Site.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable SiteInput input) {
    var version = Versions.named(ifMatch);
    var wanted = Sent.body(input).toRegister();
    return answer(Response.ok(), sites.change(gate.actor(), siteId(id), version, wanted));
  }

  private static SiteId siteId(String text) {
    return new SiteId(Sent.id(text));
  }

  private Response answer(Response.ResponseBuilder answer, SiteView view) {
    return answer
        .header(HttpHeaders.ETAG, Versions.tag(view.version()))
        .entity(Site.of(view, assets.read(gate.actor(), view.assets())))
        .build();
  }
}
