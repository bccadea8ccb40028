package se.valv.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that answers under {@code /api/v1}, by name; nothing is found by looking around. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  private static final Set<Class<?>> ASSETS =
      Set.of(
          AssetsResource.class,
          SitesResource.class,
          AssetImportsResource.class,
          AssetExportsResource.class);

  private static final Set<Class<?>> ANALYSES =
      Set.of(
          AnalysesResource.class,
          AnalysisAttachmentsResource.class,
          AnalysisCommentsResource.class,
          AnalysisCompositionResource.class,
          AnalysisPartsResource.class);

  private static final Set<Class<?>> OTHERS =
      Set.of(
          ContractResource.class,
          SessionResource.class,
          MeResource.class,
          SetupResource.class,
          DocumentsResource.class,
          PlansResource.class,
          ControlPlansResource.class,
          ParticipationImportsResource.class,
          ParticipationsResource.class,
          PersonsResource.class,
          PositionImportsResource.class,
          PositionsResource.class,
          PlacementsResource.class,
          PositionGapsResource.class,
          ReexaminationsResource.class,
          PlacementChecksResource.class,
          RecruitmentCasesResource.class,
          VettingRequestsResource.class,
          TasksResource.class,
          OverviewResource.class,
          SearchResource.class,
          CasesResource.class,
          CompartmentsResource.class,
          OperatorsResource.class,
          UnitsResource.class,
          AccountsResource.class,
          AccountRolesResource.class,
          ServiceAccountsResource.class,
          NeedsResource.class,
          StandingsResource.class,
          ReadersResource.class,
          ReleasesResource.class,
          AccessRequestsResource.class,
          SupervisionResource.class,
          UnitImportsResource.class,
          AppointmentsResource.class,
          LegalParametersResource.class,
          KeyChangesResource.class,
          AuditEntriesResource.class,
          AuditTreeResource.class,
          AuditTilesResource.class,
          AuditChecksResource.class,
          JsonBodies.class,
          RefusedByJaxRs.class);

  @Override
  public Set<Class<?>> getClasses() {
    return Stream.of(ASSETS, ANALYSES, OTHERS)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.disableAutoDiscovery", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
