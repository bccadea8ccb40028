package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.valv.analysis.Gap.Code;
import se.valv.classification.ConsequenceLevel;
import se.valv.problem.Invalid;
import se.valv.sealing.Encoding;

class AnalysisContentTest {

  @Test
  void whatIsSealedIsWhatIsOpened() {
    var content = Drafts.complete();
    assertEquals(content, Encoding.decode(Encoding.encode(content), AnalysisContent.class));
  }

  @Test
  void theFingerprintIsOfHeadAndWordsAndNothingElse() {
    var content = Drafts.complete();
    var print = new Frozen(content.head(), content.words()).fingerprint();
    var later = Drafts.in(AnalysisState.ESTABLISHED, content);
    assertEquals(print, new Frozen(later.head(), later.words()).fingerprint());
    var altered = content.words().with(Section.PLAN, "Text om PLAN.");
    assertNotEquals(print, new Frozen(content.head(), altered).fingerprint());
    assertTrue(print.matches("[0-9a-f]{64}"), print);
  }

  @Test
  void itSaysWhatIsLacking() {
    assertEquals(
        List.of(Code.SECTION_EMPTY, Code.NO_CATEGORY, Code.NO_ASSETS), codes(Drafts.empty()));
    assertEquals(List.of(), codes(Drafts.complete()));
    var words = Drafts.empty().words();
    var unjudged = Drafts.asset("Pumpen", ConsequenceLevel.C);
    var loose = new Threat(PartId.random(), "Någon", null, null, null, List.of());
    var open =
        new Vulnerability(PartId.random(), "Hål", unjudged.id(), List.of(), null, null, null);
    var vague =
        new Measure(
            PartId.random(), "Laga", MeasureArea.PHYSICAL, null, null, null, null, List.of());
    var parts = Parts.NONE.with(unjudged).with(loose).with(open).with(vague);
    var content =
        Drafts.empty().written(Drafts.change(2, Drafts.WRITER, "x"), w -> words.with(parts));
    assertEquals(
        List.of(
            Code.SECTION_EMPTY,
            Code.NO_CATEGORY,
            Code.ASSET_WITHOUT_THREAT,
            Code.THREAT_AGAINST_NOTHING,
            Code.THREAT_WITHOUT_VULNERABILITY,
            Code.VULNERABILITY_WITHOUT_MEASURE,
            Code.MEASURE_WITHOUT_FUNCTION,
            Code.MEASURE_WITHOUT_DATE),
        codes(content));
    assertEquals(List.of(unjudged.id().toString()), Completeness.gaps(content).get(2).subjects());
  }

  @Test
  void anOpenCommentIsToldOf() {
    var content = Drafts.complete();
    var id = PartId.random();
    var comment = new Comment(id, "PLAN", "Vem?", Drafts.WRITER, Drafts.DAY, null);
    assertEquals(List.of(Code.COMMENT_OPEN), codes(content.with(comment)));
    var resolved = content.with(comment).with(comment.resolved(Drafts.WRITER));
    assertEquals(List.of(), codes(resolved));
    assertEquals(1, resolved.comments().size());
  }

  @Test
  void aPartPointsAtPartsThatAreThereAndOfTheRightSort() {
    var asset = Drafts.asset("Pumpen", ConsequenceLevel.C);
    var threat = new Threat(PartId.random(), "Någon", null, null, null, List.of(asset.id()));
    assertEquals("NOT_THERE", code(() -> Parts.NONE.with(threat)));
    var parts = Parts.NONE.with(asset).with(threat);
    var wrong = new Vulnerability(PartId.random(), "Hål", threat.id(), List.of(), null, null, null);
    assertEquals("NOT_THERE", code(() -> parts.with(wrong)));
    assertEquals("POINTED_AT", code(() -> parts.without(asset.id())));
    assertTrue(parts.without(threat.id()).without(asset.id()).isEmpty());
  }

  @Test
  void aPartIsPutInItsOwnPlace() {
    var first = Drafts.asset("Första", ConsequenceLevel.C);
    var second = Drafts.asset("Andra", ConsequenceLevel.C);
    var parts = Parts.NONE.with(first).with(second);
    var renamed =
        new AssetPart(
            first.id(), first.asset(), 2, "1", "Ny", first.assetKind(), first.assessment(), null);
    assertEquals(List.of(renamed, second), parts.with(renamed).assets());
  }

  @Test
  void whoAltersNothingIsNoAuthor() {
    var content = Drafts.complete();
    var same = content.written(Drafts.change(3, UUID.randomUUID(), "PLAN"), words -> words);
    assertEquals(content, same);
    assertEquals(List.of(Drafts.WRITER), same.course().authors());
  }

  @Test
  void aSittingIsOneChangeAndAnothersIsAnother() {
    var other = UUID.randomUUID();
    var journal =
        Journal.EMPTY
            .with(new Change(2, 2, Drafts.DAY, Drafts.WRITER, "PLAN", Map.of("text", "a")))
            .with(
                new Change(
                    3,
                    3,
                    Drafts.DAY.plus(Duration.ofMinutes(9)),
                    Drafts.WRITER,
                    "PLAN",
                    Map.of("text", "b")))
            .with(new Change(4, 4, Drafts.DAY, other, "PLAN", Map.of("text", "c")));
    assertEquals(2, journal.changes().size());
    assertTrue(journal.isAltered("PLAN", 3));
    assertFalse(journal.isAltered("PLAN", 4));
    assertFalse(journal.isAltered("ACTIVITY", 0));
    assertEquals(Map.of("text", "a"), journal.changes().getFirst().before());
    assertEquals(3, journal.changes().getFirst().last());
  }

  @Test
  void historyTellsWordsBeforeAndAfter() {
    var draft = Drafts.empty();
    var first =
        draft.written(
            new Change(2, 2, Drafts.DAY, Drafts.WRITER, "PLAN", draft.wordsOf("PLAN")),
            w -> w.with(Section.PLAN, "ett"));
    var second =
        first.written(
            new Change(3, 3, Drafts.DAY, UUID.randomUUID(), "PLAN", first.wordsOf("PLAN")),
            w -> w.with(Section.PLAN, ""));
    var history = History.of(second);
    assertEquals(Map.of("text", "ett"), history.get(0).change().before());
    assertEquals(Map.of(), history.get(0).after());
    assertEquals(Map.of("text", "ett"), history.get(1).after());
  }

  @Test
  void aRevisionDiffersInWhatWasWrittenInIt() {
    var before = Drafts.complete().words();
    var part = before.parts().threats().getFirst();
    var after =
        before
            .with(Section.PLAN, "Ny plan")
            .with(
                before
                    .parts()
                    .with(new Threat(part.id(), part.name(), "Mer", null, null, part.assets())));
    assertEquals(
        List.of(
            new Differences.Difference("PLAN", "text", "Text om PLAN", "Ny plan"),
            new Differences.Difference(part.id().toString(), "description", "", "Mer")),
        Differences.between(before, after));
  }

  private static List<Code> codes(AnalysisContent content) {
    return Completeness.gaps(content).stream().map(Gap::code).toList();
  }

  private static String code(Executable work) {
    return assertThrows(Invalid.class, work).errors().getFirst().code();
  }
}
