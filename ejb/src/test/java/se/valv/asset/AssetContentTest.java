package se.valv.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.sealing.Encoding;

class AssetContentTest {

  private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");

  @Test
  void whatIsSealedIsReadAsItWasWritten() {
    var needed =
        List.of(
            new Dependency(AssetId.random(), DependencyKind.POWER, DependencyStrength.TOTAL),
            new Dependency(AssetId.random(), DependencyKind.STAFF, DependencyStrength.WEAK));
    var full = content(Samples.of(AssetKind.FACILITY, Samples.judged(), Samples.custody(), needed));
    assertEquals(full, Encoding.decode(Encoding.encode(full), AssetContent.class));
    var empty =
        content(
            Samples.of(
                AssetKind.OTHER,
                Samples.graded(null, null, Consequence.UNKNOWN),
                Custody.UNKNOWN,
                List.of()));
    assertEquals(empty, Encoding.decode(Encoding.encode(empty), AssetContent.class));
  }

  @Test
  void itIsFoundByAllThatIsWrittenAndListedByWhatItIs() {
    var text = content(Samples.waterworks()).indexed(SecurityClass.BH);
    assertEquals("Norra vattenverket", text.title());
    assertTrue(text.text().contains("Halva staden"), text.text());
    assertTrue(text.text().contains("Norrtorp"), text.text());
    assertEquals(SecurityClass.BH, text.subjectClass());
    assertEquals("FACILITY", text.keywords().get(AssetKeyword.KIND));
    assertEquals("B", text.keywords().get(AssetKeyword.GRADE));
    assertEquals("true", text.keywords().get(AssetKeyword.COMPLETE));
    assertEquals("true", text.keywords().get(AssetKeyword.CATEGORY + "VITAL_TO_SOCIETY"));
    assertEquals("2027-05-31", text.keywords().get(AssetKeyword.NEXT_REVIEW));
  }

  @Test
  void informationIsShownInItsOwnClass() {
    var unit = UUID.randomUUID();
    var information =
        content(
            Samples.of(
                AssetKind.INFORMATION,
                Samples.graded(SecurityClass.KH, null, Consequence.UNKNOWN),
                new Custody(null, unit, null, null, null),
                List.of()));
    var text = information.indexed(SecurityClass.BH);
    assertEquals(SecurityClass.KH, text.subjectClass());
    assertEquals("KH", text.keywords().get(AssetKeyword.GRADE));
    assertEquals("false", text.keywords().get(AssetKeyword.COMPLETE));
    assertEquals(unit.toString(), text.keywords().get(AssetKeyword.UNIT));
  }

  @Test
  void whatIsLackingIsTold() {
    var nothing = Samples.graded(null, null, Consequence.UNKNOWN);
    assertEquals(
        EnumSet.of(
            AssetGap.LEVEL,
            AssetGap.ASPECTS,
            AssetGap.CATEGORY,
            AssetGap.OWNER,
            AssetGap.NEXT_REVIEW),
        AssetGap.in(AssetKind.SYSTEM, nothing, Custody.UNKNOWN));
    assertTrue(
        AssetGap.in(AssetKind.INFORMATION, nothing, Custody.UNKNOWN)
            .contains(AssetGap.SUBJECT_CLASS));
    assertEquals(Set.of(), AssetGap.in(AssetKind.FACILITY, Samples.judged(), Samples.custody()));
  }

  @Test
  void anAspectThatIsJudgedSaysWhatFollowsAndAfterHowLong() {
    var unsaid = new Consequence(null, ConsequenceLevel.C, null);
    var judged = Samples.judged();
    var assessment =
        new Assessment(
            null,
            judged.level(),
            Consequence.UNKNOWN,
            Consequence.UNKNOWN,
            unsaid,
            null,
            judged.categories(),
            null);
    assertEquals(
        EnumSet.of(AssetGap.CONSEQUENCE, AssetGap.OUTAGE),
        AssetGap.in(AssetKind.FACILITY, assessment, Samples.custody()));
  }

  private static AssetContent content(RegisterAsset input) {
    return AssetContent.of(input, "V 2026:1", NOW, UUID.randomUUID());
  }
}
