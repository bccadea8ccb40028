package se.valv.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /api/v1}, by name; nothing is found by looking around. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ContractResource.class,
        SessionResource.class,
        MeResource.class,
        SetupResource.class,
        DocumentsResource.class,
        AnalysesResource.class,
        AnalysisCommentsResource.class,
        AnalysisPartsResource.class,
        AssetsResource.class,
        SearchResource.class,
        CompartmentsResource.class,
        OperatorsResource.class,
        UnitsResource.class,
        AccountsResource.class,
        AccountRolesResource.class,
        NeedsResource.class,
        StandingsResource.class,
        ReadersResource.class,
        ReleasesResource.class,
        AccessRequestsResource.class,
        AuditEntriesResource.class,
        AuditTreeResource.class,
        AuditTilesResource.class,
        AuditChecksResource.class,
        KeyChangesResource.class,
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
