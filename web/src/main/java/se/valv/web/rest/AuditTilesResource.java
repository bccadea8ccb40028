package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import se.valv.review.AuditTree;
import se.valv.web.security.Gate;

/**
 * Tiles of the log under the addresses of {@code c2sp.org/tlog-tiles}, whose numbers are divided
 * into segments: there is one method for each length that they have below 256 thousand million
 * entries.
 */
@Path("/audit/tile")
@RequestScoped
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class AuditTilesResource {

  @Inject private Gate gate;
  @Inject private AuditTree tree;

  /** A whole tile among the first thousand. */
  @GET
  @Path("/{level}/{a}")
  @Operation(summary = "Read a tile or bundle of leaves: c2sp.org/tlog-tiles")
  @APIResponse(responseCode = "200", description = "application/octet-stream")
  public byte[] whole(@PathParam("level") String level, @PathParam("a") String a) {
    return tile(level, a);
  }

  /** A narrower one, or a whole one of the first million. */
  @GET
  @Path("/{level}/{a}/{b}")
  @Operation(summary = "Read a narrower tile or bundle, or one of higher number")
  @APIResponse(responseCode = "200", description = "application/octet-stream")
  public byte[] narrower(
      @PathParam("level") String level, @PathParam("a") String a, @PathParam("b") String b) {
    return tile(level, a, b);
  }

  /** A narrower one of the first million, or a whole one beyond. */
  @GET
  @Path("/{level}/{a}/{b}/{c}")
  @Operation(summary = "Read a narrower tile or bundle of higher number, or one of higher still")
  @APIResponse(responseCode = "200", description = "application/octet-stream")
  public byte[] higher(
      @PathParam("level") String level,
      @PathParam("a") String a,
      @PathParam("b") String b,
      @PathParam("c") String c) {
    return tile(level, a, b, c);
  }

  /** A narrower one beyond the first million. */
  @GET
  @Path("/{level}/{a}/{b}/{c}/{d}")
  @Operation(summary = "Read a narrower tile or bundle of the highest numbers")
  @APIResponse(responseCode = "200", description = "application/octet-stream")
  public byte[] highest(
      @PathParam("level") String level,
      @PathParam("a") String a,
      @PathParam("b") String b,
      @PathParam("c") String c,
      @PathParam("d") String d) {
    return tile(level, a, b, c, d);
  }

  private byte[] tile(String... segments) {
    return tree.tile(gate.actor(), String.join("/", segments));
  }
}
