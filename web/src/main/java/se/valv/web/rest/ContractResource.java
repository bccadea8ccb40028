package se.valv.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What programs may rely on. */
@Path("/openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

  private final byte[] document =
      Contract.of(new RestApplication()).toString().getBytes(StandardCharsets.UTF_8);

  /** The OpenAPI document. */
  @GET
  @Operation(summary = "This document")
  @APIResponse(responseCode = "200", description = "OpenAPI 3")
  public byte[] contract() {
    return document.clone();
  }
}
