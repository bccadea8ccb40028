package se.valv.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.plan.Charge;
import se.valv.analysis.plan.FollowedMeasure;
import se.valv.analysis.plan.MeasureCourse;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureStep;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.Origin;
import se.valv.analysis.plan.PlanAct;
import se.valv.analysis.plan.PlanHead;
import se.valv.analysis.plan.PlanId;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.Wording;
import se.valv.classification.SecurityClass;
import se.valv.report.paper.Conformance;
import se.valv.report.paper.PdfPages;
import se.valv.report.paper.Press;

/** What the report of a plan says. */
final class PlanPaperTest {

  private static final List<MeasureStep> STEPS =
      List.of(
          new MeasureStep(
              PlanAct.MEASURE_REOPENED,
              Written.MANAGER,
              Instant.EPOCH,
              "Grinden saknar lås.",
              Map.of()));

  @Test
  void aPlanIsToldWithEachMeasureAndHowFarItHasCome() throws IOException {
    var verified =
        new MeasureCourse(
            MeasureState.VERIFIED, List.of(), "Protokoll 14", Written.MANAGER, null, STEPS);
    var off =
        new MeasureCourse(MeasureState.WRITTEN_OFF, List.of(), null, null, "Öppet åt norr", STEPS);
    var begun = new MeasureCourse(MeasureState.ONGOING, List.of(), null, null, null, STEPS);
    var plan =
        plan(
            measure("Laga staketet", "2026-05-31", Written.OFFICER, begun),
            measure("Byt larm", "2027-05-31", null, verified),
            measure("Mur åt norr", "2026-01-31", null, off));
    assertEquals(Set.of(Written.OFFICER, Written.MANAGER), PlanPaper.people(plan));
    var text = text(plan);
    for (var words :
        List.of(
            "Depåns analys",
            "Hela verksamheten",
            "2026-11-23 med analysens utgåva 2",
            "3: pågår 1, verifierad 1, avskriven 1",
            "Pågår, försenad",
            "Protokoll 14",
            "Öppet åt norr",
            "Göran Öhman",
            "Begäran från länsstyrelsen, dnr 450-1-2026")) {
      assertTrue(text.contains(words), words + "\n" + text);
    }
    assertTrue(text.indexOf("Mur åt norr") < text.indexOf("Laga staketet"), "by their day");
    assertFalse(text.contains("Grinden saknar"), "what was said at each step stays");
  }

  @Test
  void aPlanWithoutMeasuresSaysSo() throws IOException {
    var text = text(plan());
    assertTrue(text.contains("Inga åtgärder."), text);
    assertEquals(Set.of(), PlanPaper.people(plan()));
  }

  private static PlanView plan(MeasureView... measures) {
    var head =
        new PlanHead(
            "V1 2026:1-P",
            "Depåns analys",
            Written.OPERATOR,
            List.of(),
            UUID.randomUUID(),
            2,
            false,
            Written.TODAY);
    return new PlanView(
        PlanId.random(), 1, SecurityClass.KH, List.of(), head, List.of(measures), false);
  }

  private static MeasureView measure(
      String name, String due, @Nullable UUID doer, MeasureCourse course) {
    var day = LocalDate.parse(due);
    var wording = new Wording(name, MeasureArea.PHYSICAL, "Behovet", "Det hela", "Chefen", day);
    var charge = new Charge("Fastighetschefen", day, doer);
    var measure = new FollowedMeasure(PartId.random(), Origin.ANALYSIS, wording, charge, course, 1);
    return new MeasureView(measure, measure.isLate(Written.TODAY), List.of(), false);
  }

  private static String text(PlanView plan) throws IOException {
    var leaving = Written.leaving(SecurityClass.KH);
    var paper = new PlanPaper(plan, Written.NAMED, leaving).print();
    var pdf = Press.print(paper, leaving.mark(), Written.NOW);
    Conformance.demand(pdf);
    return String.join("\n", PdfPages.of(pdf)).replaceAll("\\s+", " ");
  }
}
