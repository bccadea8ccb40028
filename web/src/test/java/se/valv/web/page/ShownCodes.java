package se.valv.web.page;

import java.util.Arrays;
import java.util.stream.Stream;
import se.valv.access.AccessAct;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.access.SessionAct;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisEvent;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.CoverageState;
import se.valv.analysis.Gap;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.Section;
import se.valv.analysis.control.ControlAct;
import se.valv.analysis.control.ControlEvent;
import se.valv.analysis.control.ControlState;
import se.valv.analysis.plan.MeasureEvent;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.Origin;
import se.valv.analysis.plan.PlanAct;
import se.valv.analysis.plan.TaskKind;
import se.valv.asset.AssetAct;
import se.valv.asset.AssetGap;
import se.valv.asset.AssetKind;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.SiteAct;
import se.valv.asset.table.AssetColumns;
import se.valv.asset.table.ExportAssets;
import se.valv.audit.Compared;
import se.valv.audit.KeepingAct;
import se.valv.audit.Outcome;
import se.valv.audit.TrailAct;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.AccountState;
import se.valv.authorisation.account.ServiceAccountState;
import se.valv.authorisation.need.NeedEvent;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.standing.StandingState;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.PositionAct;
import se.valv.document.DocumentAct;
import se.valv.export.ExportAct;
import se.valv.extraction.TextState;
import se.valv.identity.Act;
import se.valv.law.Confidence;
import se.valv.law.LawAct;
import se.valv.law.Parameter;
import se.valv.organisation.CompartmentKind;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.OrganisationAct;
import se.valv.organisation.ParticipationForm;
import se.valv.organisation.UnitKind;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.supervision.SupervisionState;
import se.valv.overview.DueKind;
import se.valv.overview.PlaceState;
import se.valv.person.PersonAct;
import se.valv.recruitment.RecruitmentAct;
import se.valv.review.VerificationState;
import se.valv.vetting.CaseAct;

/** The keys of words that are put together from codes. */
final class ShownCodes {

  private ShownCodes() {}

  /** All of them. */
  static Stream<String> all() {
    return Stream.of(
            acts().map(act -> "log.act." + act.code()),
            ofClasses(),
            ofAnalyses(),
            ofAssets(),
            ofIntegrity(),
            ofLaw(),
            ofOrganisation(),
            PersonnelCodes.all(),
            ofPlans(),
            ofRights(),
            named("log.outcome.", Outcome.values()),
            Stream.of("PROPOSED", "APPROVED", "REFUSED", "DONE").map(s -> "logkey.state." + s),
            named("operator.kind.", OperatorKind.values()),
            Stream.of("best", "newest", "oldest", "title").map(s -> "search.sort." + s))
        .flatMap(words -> words);
  }

  private static Stream<String> ofClasses() {
    return Stream.of(SecurityClass.values())
        .flatMap(c -> Stream.of("class.", "class.damage.", "frame.banner.").map(p -> p + c));
  }

  private static Stream<Act> acts() {
    return Stream.<Act[]>of(
            AccessAct.values(),
            AnalysisAct.values(),
            AssetAct.values(),
            AuthorisationAct.values(),
            CaseAct.values(),
            ControlAct.values(),
            DocumentAct.values(),
            ExportAct.values(),
            KeepingAct.values(),
            LawAct.values(),
            OrganisationAct.values(),
            PersonAct.values(),
            PlanAct.values(),
            PositionAct.values(),
            RecruitmentAct.values(),
            SessionAct.values(),
            SiteAct.values(),
            TrailAct.values())
        .flatMap(Arrays::stream);
  }

  private static Stream<String> ofAnalyses() {
    return Stream.of(
            named("analysis.area.", MeasureArea.values()),
            named("analysis.event.", AnalysisEvent.values()),
            named("analysis.gap.", Gap.Code.values()),
            named("analysis.guide.", Section.values()),
            named("analysis.guide.source.", Section.values()),
            named("analysis.kind.", PartKind.values()),
            named("analysis.section.", Section.values()),
            named("analysis.state.", AnalysisState.values()),
            named("analysis.step.", AnalysisEvent.values()),
            named("analysis.step.does.", AnalysisEvent.values()),
            named("analysis.turn.", AnalysisState.values()),
            named("attachment.text.", TextState.values()),
            named("coverage.", CoverageState.values()))
        .flatMap(codes -> codes);
  }

  private static Stream<String> ofAssets() {
    return Stream.of(
            named("asset.gap.", AssetGap.values()),
            named("asset.kind.", AssetKind.values()),
            named("category.", NationalSecurityCategory.values()),
            named("export.format.", ExportAssets.Format.values()),
            AssetColumns.ALL.stream().map(column -> "import.column." + column.key()),
            named("dependency.kind.", DependencyKind.values()),
            named("dependency.strength.", DependencyStrength.values()),
            named("level.", ConsequenceLevel.values()),
            named("map.hit.", DependencyStrength.values()),
            named("map.strength.", DependencyStrength.values()),
            named("outage.", Outage.Unit.values()),
            named("prohibition.", Prohibition.values()),
            named("outage.unit.", Outage.Unit.values()))
        .flatMap(words -> words);
  }

  private static Stream<String> ofIntegrity() {
    return Stream.of(
            named("integrity.phase.", VerificationState.Phase.values()),
            named("integrity.verdict.", Compared.Verdict.values()),
            Stream.of("ALTERED", "DELETED", "INSERTED", "CHECKPOINT", "CUT")
                .map(what -> "integrity.wrong." + what))
        .flatMap(words -> words);
  }

  private static Stream<String> ofOrganisation() {
    return Stream.of(
            named("appointment.kind.", AppointmentKind.values()),
            Stream.of(AppointmentKind.values())
                .filter(AppointmentKind::expected)
                .map(kind -> "appointment.missing." + kind.name()),
            named("supervision.state.", SupervisionState.values()),
            named("unit.kind.", UnitKind.values()))
        .flatMap(words -> words);
  }

  private static Stream<String> ofPlans() {
    return Stream.of(
            named("control.does.", ControlEvent.values()),
            named("control.event.", ControlEvent.values()),
            named("control.says.", ControlEvent.values()),
            named("control.state.", ControlState.values()),
            named("control.turn.", ControlState.values()),
            Stream.of(ControlAct.values())
                .filter(act -> !act.name().startsWith("CONTROL_PLAN_"))
                .map(act -> "control.did." + act.name()),
            named("measure.event.", MeasureEvent.values()),
            named("measure.does.", MeasureEvent.values()),
            named("measure.origin.", Origin.values()),
            named("measure.state.", MeasureState.values()),
            named("measure.turn.", MeasureState.values()),
            Stream.of(PlanAct.values())
                .filter(act -> act.name().startsWith("MEASURE_"))
                .map(act -> "measure.did." + act.name()),
            named("status.state.", PlaceState.values()),
            named("due.kind.", DueKind.values()),
            named("due.why.", DueKind.values()),
            named("task.kind.", TaskKind.values()))
        .flatMap(words -> words);
  }

  private static Stream<String> ofLaw() {
    return Stream.of(
            named("confidence.", Confidence.values()),
            named("parameter.help.", Parameter.values()),
            named("parameter.name.", Parameter.values()),
            named("parameter.topic.", Parameter.Topic.values()),
            Stream.of("MONTHS", "DAYS", "COUNT", "NONE").map(m -> "parameter.value." + m),
            Stream.of("MONTHS", "DAYS", "COUNT").map(m -> "parameter.measure." + m))
        .flatMap(words -> words);
  }

  private static Stream<String> ofRights() {
    return Stream.of(
            named("account.state.", AccountState.values()),
            named("action.", Action.values()),
            named("compartment.kind.", CompartmentKind.values()),
            named("need.event.", NeedEvent.values()),
            named("need.state.", NeedState.values()),
            named("participation.form.", ParticipationForm.values()),
            named("role.", Role.values()),
            Stream.of("audit-read", "participation-feed", "placement-check").map(s -> "scope." + s),
            named("service.state.", ServiceAccountState.values()),
            named("standing.state.", StandingState.values()),
            Stream.of(PositionClass.values()).map(c -> "position." + c.code()))
        .flatMap(s -> s);
  }

  /** A key for each code of a family. */
  static Stream<String> named(String family, Enum<?>... codes) {
    return Stream.of(codes).map(code -> family + code.name());
  }
}
