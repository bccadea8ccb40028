package se.valv.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.Parts;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.Consequence;

final class ChainTest {

  private static final Assessment NOT_JUDGED =
      new Assessment(
          null,
          null,
          Consequence.UNKNOWN,
          Consequence.UNKNOWN,
          Consequence.UNKNOWN,
          null,
          List.of(),
          null);

  private final AssetPart works = asset("vattenverk");
  private final AssetPart tower = asset("vattentorn");
  private final Threat sabotage = threat("sabotage", works, tower);
  private final Vulnerability fence = vulnerability("staket", works, sabotage);
  private final Measure mend = measure("laga", fence);

  @Test
  void underEachAssetStandWhatThreatensItWhatIsWeakAndWhatIsDone() {
    var assets = chain(List.of(fence), List.of(mend)).assets();
    assertEquals(List.of("1 sabotage", "2 staket", "3 laga"), told(assets.getFirst().links()));
    assertEquals(List.of("1 sabotage"), told(assets.getLast().links()));
  }

  @Test
  void whatIsNoThreatsIsStillToldOfTheAssetThatHasIt() {
    var gate = vulnerability("grind", works);
    var links = chain(List.of(gate), List.of(measure("lås", gate))).assets().getFirst().links();
    assertEquals(List.of("1 sabotage", "1 grind", "2 lås"), told(links));
  }

  @Test
  void eachPartIsCountedOnce() {
    var insider = threat("insider", works);
    var weak = vulnerability("nycklar", works, sabotage, insider);
    var parts =
        new Parts(
            List.of(works),
            List.of(sabotage, insider),
            List.of(weak),
            List.of(measure("byt lås", weak)));
    var of = new Chain(parts).assets().getFirst();
    assertEquals(List.of(2, 1, 1), List.of(of.threats(), of.vulnerabilities(), of.measures()));
    assertEquals(6, of.links().size(), "but it stands under both threats");
  }

  @Test
  void whatHangsOnNothingIsToldByItself() {
    var adrift = threat("okänt");
    var parts = new Parts(List.of(works), List.of(adrift), List.of(), List.of(measure("plan")));
    assertEquals(List.of("1 okänt", "1 plan"), told(new Chain(parts).loose()));
  }

  @Test
  void aLongAnalysisIsLinkedInAMoment() {
    var assets = IntStream.range(0, 1_000).mapToObj(i -> asset("a" + i)).toList();
    var threats = assets.stream().map(a -> threat("h", a)).toList();
    var weak =
        IntStream.range(0, 1_000)
            .mapToObj(i -> vulnerability("s", assets.get(i), threats.get(i)))
            .toList();
    var measures = weak.stream().map(v -> measure("m", v)).toList();
    var parts = new Parts(assets, threats, weak, measures);
    assertTimeout(
        Duration.ofMillis(500), () -> assertEquals(1_000, new Chain(parts).assets().size()));
  }

  private Chain chain(List<Vulnerability> vulnerabilities, List<Measure> measures) {
    return new Chain(
        new Parts(List.of(works, tower), List.of(sabotage), vulnerabilities, measures));
  }

  private static List<String> told(List<Chain.Link> links) {
    return links.stream().map(l -> l.level() + " " + l.part().texts().get("name")).toList();
  }

  private static AssetPart asset(String name) {
    return new AssetPart(
        PartId.random(), AssetId.random(), 1, "1", name, AssetKind.FACILITY, NOT_JUDGED, null);
  }

  private static Threat threat(String name, AssetPart... to) {
    return new Threat(
        PartId.random(), name, null, null, null, List.of(to).stream().map(AssetPart::id).toList());
  }

  private static Vulnerability vulnerability(String name, AssetPart of, Threat... by) {
    return new Vulnerability(
        PartId.random(),
        name,
        of.id(),
        List.of(by).stream().map(Threat::id).toList(),
        null,
        null,
        null);
  }

  private static Measure measure(String name, Vulnerability... against) {
    return new Measure(
        PartId.random(),
        name,
        MeasureArea.PHYSICAL,
        null,
        null,
        null,
        null,
        List.of(against).stream().map(Vulnerability::id).toList());
  }
}
