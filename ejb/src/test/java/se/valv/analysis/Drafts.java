package se.valv.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.Consequence;
import se.valv.asset.NationalSecurityCategory;
import se.valv.classification.ConsequenceLevel;

/** Analyses for tests: fictional ones. */
final class Drafts {

  static final UUID OPERATOR = UUID.randomUUID();
  static final UUID WRITER = UUID.randomUUID();
  static final Instant DAY = Instant.parse("2026-11-23T10:00:00Z");

  private Drafts() {}

  /** One that lacks nothing. */
  static AnalysisContent complete() {
    var asset = asset("Vattenverket", ConsequenceLevel.B);
    var threat = new Threat(PartId.random(), "Sabotage", null, null, null, List.of(asset.id()));
    var weakness =
        new Vulnerability(
            PartId.random(), "Öppet staket", asset.id(), List.of(threat.id()), null, null, null);
    var measure =
        new Measure(
            PartId.random(),
            "Laga staketet",
            MeasureArea.PHYSICAL,
            null,
            null,
            "Fastighetschefen",
            LocalDate.parse("2027-05-31"),
            List.of(weakness.id()));
    var words =
        Words.NONE
            .with(NationalSecurityCategory.VITAL_TO_SOCIETY, "Dricksvatten")
            .with(Parts.NONE.with(asset).with(threat).with(weakness).with(measure));
    for (var section : Section.values()) {
      words = words.with(section, "Text om " + section);
    }
    var written = words;
    return empty().written(change(2, WRITER, "ACTIVITY"), old -> written);
  }

  /** One that lacks everything. */
  static AnalysisContent empty() {
    return AnalysisContent.begun(
        new Head(
            "SBF-ANALYS-BH 2026:1",
            "Analys",
            OPERATOR,
            List.of(),
            1,
            null,
            null,
            List.of(),
            DAY,
            WRITER));
  }

  static AssetPart asset(String name, ConsequenceLevel level) {
    var judged = new Consequence(null, level, "Stor skada");
    return new AssetPart(
        PartId.random(),
        AssetId.random(),
        1,
        "SBF-ANALYS 2026:2",
        name,
        AssetKind.FACILITY,
        new Assessment(
            null, level, judged, Consequence.UNKNOWN, Consequence.UNKNOWN, null, List.of(), null),
        null);
  }

  static Change change(int version, UUID by, String subject) {
    return new Change(version, version, DAY, by, subject, Map.of());
  }

  /** The same in another state. */
  static AnalysisContent in(AnalysisState state, AnalysisContent content) {
    var course = content.course();
    return content.with(
        new Course(
            state,
            course.authors(),
            course.endorsedBy(),
            course.establishment(),
            course.successor(),
            course.steps()));
  }
}
