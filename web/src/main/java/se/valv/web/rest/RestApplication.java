package se.valv.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Everything that answers under {@code /api/v1}, by name; nothing is found by looking around. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Valv",
            version = "1",
            description =
                "A register of säkerhetsskydd. Absent, out of reach and not permitted are one"
                    + " answer: 404. State-changing calls carry X-CSRF-Token."),
    servers = @Server(url = "/"),
    security = @SecurityRequirement(name = "session"))
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "__Host-valv")
public class RestApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SessionResource.class,
        MeResource.class,
        SetupResource.class,
        DocumentsResource.class,
        SearchResource.class,
        CompartmentsResource.class,
        AuditEntriesResource.class,
        JsonBodies.class,
        RefusedByJaxRs.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.disableAutoDiscovery", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
