package se.valv.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.plan.PlanId;
import se.valv.analysis.plan.Plans;
import se.valv.asset.AssetId;
import se.valv.asset.Assets;
import se.valv.asset.Dependency;
import se.valv.asset.site.ProtectedSites;
import se.valv.asset.site.SiteAct;
import se.valv.asset.site.SiteId;
import se.valv.asset.site.SiteKeyword;
import se.valv.classification.SecurityClass;
import se.valv.export.Exported;
import se.valv.export.Exports;
import se.valv.export.Exports.Taken;
import se.valv.export.FileFormat;
import se.valv.export.Subject;
import se.valv.export.TakeOut;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.identity.RecordId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Press;

/**
 * Takes reports out of the register as PDF/A. The receipt is committed, and every record in the
 * report is on the trail, before anything is given out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reports {

  @Inject private Analyses analyses;
  @Inject private Plans plans;
  @Inject private Assets assets;
  @Inject private ProtectedSites sites;
  @Inject private Supervised supervised;
  @Inject private Listed listed;
  @Inject private Known known;
  @Inject private Exports exports;
  @Inject private Clock clock;

  /**
   * A report of an analysis.
   *
   * @throws NotFound when there is none that the actor may take out
   * @throws Invalid when the class that he states is too low, or he may not write the receipt
   */
  public Exported ofAnalysis(Actor actor, AnalysisId id, TakeOut said) {
    var taken = analyses.takeOut(actor, List.of(id));
    var label = taken.join();
    if (label == null) {
      throw new NotFound();
    }
    var analysis = taken.analyses().getFirst();
    var named = known.to(actor, AnalysisPaper.people(analysis));
    return printed(
        actor,
        said,
        new Taken(Subject.ANALYSIS, FileFormat.PDF, List.of(id), label),
        leaving -> new AnalysisPaper(analysis, named, leaving).print());
  }

  /** A report of a plan; refused as {@link #ofAnalysis} is. */
  public Exported ofPlan(Actor actor, PlanId id, TakeOut said) {
    var taken = plans.takeOut(actor, id);
    var named = known.to(actor, PlanPaper.people(taken.plan()));
    return printed(
        actor,
        said,
        new Taken(Subject.PLAN, FileFormat.PDF, List.of(id), taken.label()),
        leaving -> new PlanPaper(taken.plan(), named, leaving).print());
  }

  /**
   * A report of an asset, with what it needs by name and the decisions on skyddsobjekt that are
   * about it; refused as {@link #ofAnalysis} is.
   */
  public Exported ofAsset(Actor actor, AssetId id, TakeOut said) {
    var taken = assets.takeOut(actor, List.of(id));
    if (taken.assets().isEmpty()) {
      throw new NotFound();
    }
    var asset = taken.assets().getFirst();
    var needs = assets.takeOut(actor, asset.dependencies().stream().map(Dependency::on).toList());
    var decided = decidedAbout(actor, id);
    var label =
        Stream.of(taken.join(), needs.join(), decided.join())
            .flatMap(Stream::ofNullable)
            .reduce(Label::join)
            .orElseThrow();
    var records = new ArrayList<RecordId>(List.of(id));
    needs.assets().forEach(need -> records.add(need.id()));
    decided.sites().forEach(site -> records.add(site.id()));
    var named = known.to(actor, List.of());
    return printed(
        actor,
        said,
        new Taken(Subject.ASSET, FileFormat.PDF, records, label),
        leaving -> new AssetPaper(asset, needs.assets(), decided.sites(), named, leaving).print());
  }

  private ProtectedSites.TakenOut decidedAbout(Actor actor, AssetId id) {
    var about = Map.of(SiteKeyword.ASSET + id.value(), "true");
    var ids = listed.ids(actor, Kind.PROTECTED_SITE, SiteAct.SITES_LISTED, about);
    return sites.takeOut(actor, ids.map(SiteId::new).toList());
  }

  /**
   * What a supervisory authority asks an operator for: the duties that sanctions are for, each with
   * its evidence, and the lists behind them.
   *
   * @param receipt compartment that the receipt lies in, besides those of the analyses in it
   * @throws NotFound when the actor has no role at such an operator, or may take nothing out
   * @throws Invalid when the class that he states is too low, or he may not write the receipt
   */
  public Exported forSupervision(
      Actor actor, OperatorId operator, CompartmentId receipt, TakeOut said) {
    var found = supervised.by(actor, operator);
    var own = Label.of(SecurityClass.NONE, List.of(receipt));
    var join = found.join();
    var label = join == null ? own : join.join(own);
    var records =
        Stream.of(
                found.analyses().stream().map(AnalysisView::id),
                found.controls().stream().map(ControlPlanView::id),
                found.positions().positions().stream())
            .<RecordId>flatMap(ids -> ids)
            .toList();
    var named = known.to(actor, SupervisionPaper.people(found));
    return printed(
        actor,
        said,
        new Taken(Subject.SUPERVISION, FileFormat.PDF, records, label),
        leaving -> new SupervisionPaper(found, named, leaving).print());
  }

  private Exported printed(
      Actor actor, TakeOut said, Taken what, Function<Leaving, Paper> written) {
    var at = clock.instant();
    var name = known.to(actor, List.of(actor.account().value())).person(actor.account().value());
    return exports.take(
        actor,
        said,
        what,
        mark -> Press.print(written.apply(new Leaving(mark, said.reason(), name, at)), mark, at));
  }
}
