package se.valv.web.page;

import java.util.UUID;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AttachmentId;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlPlanId;
import se.valv.analysis.plan.PlanId;
import se.valv.asset.AssetId;
import se.valv.asset.site.SiteId;
import se.valv.clearance.position.PlacementId;
import se.valv.clearance.position.PositionId;
import se.valv.document.DocumentId;
import se.valv.person.PersonId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.vetting.CaseId;
import se.valv.web.security.Gate;

/** What an address names. One that can't be a name of anything is answered as one of nothing. */
final class Addressed {

  private Addressed() {}

  /** The document of {@code /handlingar/{id}}. */
  static DocumentId document(Gate gate) {
    return new DocumentId(id(gate));
  }

  /** The asset of {@code /skyddsvarden/{id}}. */
  static AssetId asset(Gate gate) {
    return new AssetId(id(gate));
  }

  /** The decision of {@code /skyddsobjekt/{id}}. */
  static SiteId site(Gate gate) {
    return new SiteId(id(gate));
  }

  /** The version that a form was made from. */
  static int version(Posted posted) {
    var value = posted.value("version");
    if (!value.matches("\\d{1,9}")) {
      throw new Invalid("version", "MISSING");
    }
    return Integer.parseInt(value);
  }

  /** The analysis of {@code /analyser/{id}} and what lies under it. */
  static AnalysisId analysis(Gate gate) {
    return new AnalysisId(id(gate));
  }

  /** The part of {@code /analyser/{id}/delar/{part}}, or of a control plan. */
  static PartId part(Gate gate) {
    return new PartId(id(gate.path("part")));
  }

  /** The file of {@code /analyser/{id}/filer/{file}}. */
  static AttachmentId file(Gate gate) {
    return new AttachmentId(id(gate.path("file")));
  }

  /** The plan of {@code /planer/{id}} and what lies under it. */
  static PlanId plan(Gate gate) {
    return new PlanId(id(gate));
  }

  /** The control plan of {@code /kontrollplaner/{id}} and what lies under it. */
  static ControlPlanId controlPlan(Gate gate) {
    return new ControlPlanId(id(gate));
  }

  /** The person of {@code /personer/{id}} and what lies under it. */
  static PersonId person(Gate gate) {
    return new PersonId(id(gate));
  }

  /** The case of {@code /provningar/{id}} and what lies under it. */
  static CaseId vetting(Gate gate) {
    return new CaseId(id(gate));
  }

  /** The position of {@code /befattningar/{id}} and what lies under it. */
  static PositionId position(Gate gate) {
    return new PositionId(id(gate));
  }

  /** The placement of {@code /befattningar/{id}/placeringar/{placement}}. */
  static PlacementId placement(Gate gate) {
    return new PlacementId(id(gate.path("placement")));
  }

  /** The measure of {@code /planer/{id}/atgarder/{measure}}. */
  static PartId measure(Gate gate) {
    return new PartId(id(gate.path("measure")));
  }

  /** The id in the address. */
  static UUID id(Gate gate) {
    return id(gate.path("id"));
  }

  /** An id in a part of the address. */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
