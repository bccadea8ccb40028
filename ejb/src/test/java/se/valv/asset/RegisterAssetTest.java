package se.valv.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class RegisterAssetTest {

  @Test
  void informationHasAClassAndNeverALevel() {
    assertEquals(
        List.of(new FieldError("level", "LEVEL_ON_INFORMATION")),
        wrong(AssetKind.INFORMATION, Samples.graded(null, ConsequenceLevel.A, unknown())));
    assertEquals(
        List.of(new FieldError("subjectClass", "NOT_CLASSIFIED")),
        wrong(AssetKind.INFORMATION, Samples.graded(SecurityClass.NONE, null, unknown())));
    Samples.of(
        AssetKind.INFORMATION,
        Samples.graded(SecurityClass.KH, null, unknown()),
        Custody.UNKNOWN,
        List.of());
  }

  @ParameterizedTest
  @EnumSource(names = "INFORMATION", mode = EnumSource.Mode.EXCLUDE)
  void everythingElseHasALevelAndNeverAClass(AssetKind kind) {
    assertEquals(
        List.of(new FieldError("subjectClass", "CLASS_ON_OTHER_THAN_INFORMATION")),
        wrong(kind, Samples.graded(SecurityClass.K, null, unknown())));
    assertEquals(
        List.of(new FieldError("subjectClass", "CLASS_ON_OTHER_THAN_INFORMATION")),
        wrong(kind, Samples.graded(SecurityClass.K, ConsequenceLevel.D, unknown())));
  }

  @Test
  void eachAspectIsOnTheScaleOfTheWhole() {
    var onWaterworks = new Consequence(SecurityClass.BH, null, null);
    assertEquals(
        List.of(new FieldError("confidentiality.subjectClass", "CLASS_ON_OTHER_THAN_INFORMATION")),
        wrong(AssetKind.SYSTEM, Samples.graded(null, null, onWaterworks)));
    var onInformation = new Consequence(null, ConsequenceLevel.A, null);
    assertEquals(
        List.of(new FieldError("confidentiality.level", "LEVEL_ON_INFORMATION")),
        wrong(AssetKind.INFORMATION, Samples.graded(null, null, onInformation)));
  }

  @Test
  void noAspectIsGraverThanTheWhole() {
    var graver = List.of(new FieldError("confidentiality", "GRAVER_THAN_THE_WHOLE"));
    var levelA = new Consequence(null, ConsequenceLevel.A, null);
    assertEquals(graver, wrong(AssetKind.OBJECT, Samples.graded(null, ConsequenceLevel.B, levelA)));
    var secret = new Consequence(SecurityClass.H, null, null);
    assertEquals(
        graver, wrong(AssetKind.INFORMATION, Samples.graded(SecurityClass.K, null, secret)));
    accepted(AssetKind.OBJECT, Samples.graded(null, ConsequenceLevel.A, levelA));
    accepted(AssetKind.OBJECT, Samples.graded(null, null, levelA));
    accepted(AssetKind.INFORMATION, Samples.graded(SecurityClass.KH, null, secret));
    accepted(AssetKind.INFORMATION, Samples.graded(null, null, secret));
  }

  @Test
  void anOutageIsOfOneToManyUnits() {
    for (int amount : new int[] {0, -1, Outage.MOST + 1}) {
      var judged = Samples.judged();
      var outage =
          new Assessment(
              null,
              judged.level(),
              unknown(),
              unknown(),
              judged.availability(),
              new Outage(amount, Outage.Unit.DAYS),
              List.of(),
              null);
      assertEquals(
          List.of(new FieldError("outage", "OUT_OF_RANGE")), wrong(AssetKind.FACILITY, outage));
    }
  }

  @Test
  void nothingIsNeededTwiceForTheSame() {
    var on = AssetId.random();
    var power = new Dependency(on, DependencyKind.POWER, DependencyStrength.TOTAL);
    var morePower = new Dependency(on, DependencyKind.POWER, DependencyStrength.WEAK);
    var control = new Dependency(on, DependencyKind.CONTROL, DependencyStrength.WEAK);
    needing(List.of(power, control));
    var invalid = assertThrows(Invalid.class, () -> needing(List.of(power, control, morePower)));
    assertEquals(List.of(new FieldError("dependencies[2]", "TWICE")), invalid.errors());
    var many =
        IntStream.rangeClosed(0, RegisterAsset.MAX_DEPENDENCIES)
            .mapToObj(i ->
                new Dependency(AssetId.random(), DependencyKind.STAFF, DependencyStrength.WEAK))
            .toList();
    assertEquals(
        List.of(new FieldError("dependencies", "TOO_MANY")),
        assertThrows(Invalid.class, () -> needing(many)).errors());
  }

  @Test
  void everyTextAndTheReadersAreChecked() {
    var invalid =
        assertThrows(
            Invalid.class,
            () ->
                new RegisterAsset(
                    " ",
                    AssetKind.OTHER,
                    "x".repeat(RegisterAsset.MAX_DESCRIPTION + 1),
                    SecurityClass.NONE,
                    List.of(),
                    "15 kap",
                    Samples.graded(null, null, unknown()),
                    new Custody("\u0007", null, null, null, null),
                    List.of()));
    assertEquals(
        List.of(
            new FieldError("name", "MISSING"),
            new FieldError("description", "TOO_LONG"),
            new FieldError("compartments", "MISSING"),
            new FieldError("secrecyGround", "NOT_A_SECTION"),
            new FieldError("owner", "CONTROL_CHARACTER")),
        invalid.errors());
  }

  @Test
  void noReaderNeedsMoreThanEight() {
    var nine = Collections.nCopies(9, CompartmentId.random());
    assertThrows(
        Invalid.class,
        () ->
            new RegisterAsset(
                "x",
                AssetKind.OTHER,
                null,
                SecurityClass.NONE,
                nine,
                null,
                Samples.judged(),
                Custody.UNKNOWN,
                List.of()));
  }

  private static void needing(List<Dependency> dependencies) {
    Samples.of(AssetKind.FACILITY, Samples.judged(), Samples.custody(), dependencies);
  }

  private static void accepted(AssetKind kind, Assessment assessment) {
    Samples.of(kind, assessment, Custody.UNKNOWN, List.of());
  }

  private static List<FieldError> wrong(AssetKind kind, Assessment assessment) {
    return assertThrows(Invalid.class, () -> accepted(kind, assessment)).errors();
  }

  private static Consequence unknown() {
    return Consequence.UNKNOWN;
  }
}
