package se.valv.asset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecrecyGround;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to register a protected asset, or to change one. Refuses in its constructor
 * whatever breaks a rule that can be seen from the input alone; what is only missing yet is no
 * error but an {@link AssetGap}.
 *
 * @param name what it is called; at most 200 characters
 * @param kind what sort of thing it is; information has a class, everything else a level
 * @param description text; at most 20,000 characters
 * @param securityClass class of what is written here, and so of the record
 * @param compartments every one of which a reader must need; 1–8
 * @param secrecyGround chapter and section of OSL, such as {@code 18:8}
 * @param assessment why and how much it is worth protecting
 * @param custody who answers for it, where it is
 * @param dependencies what it needs; at most 100
 */
public record RegisterAsset(
    String name,
    AssetKind kind,
    @Nullable String description,
    SecurityClass securityClass,
    List<CompartmentId> compartments,
    @Nullable String secrecyGround,
    Assessment assessment,
    Custody custody,
    List<Dependency> dependencies) {

  /** Longest name, and longest name of an owner, a place or a zone, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest text on one consequence, in characters. */
  public static final int MAX_CONSEQUENCE = 4_000;

  /** Longest description, in characters. */
  public static final int MAX_DESCRIPTION = 20_000;

  /** Most dependencies of one asset. */
  public static final int MAX_DEPENDENCIES = 100;

  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public RegisterAsset {
    dependencies = List.copyOf(dependencies);
    var checks =
        new FieldChecks()
            .text("name", name, MAX_NAME)
            .optionalText("description", description, MAX_DESCRIPTION)
            .that(!compartments.isEmpty(), "compartments", "MISSING")
            .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
            .that(
                secrecyGround == null || SecrecyGround.ofCode(secrecyGround).isPresent(),
                "secrecyGround",
                "NOT_A_SECTION")
            .optionalText("reason", assessment.reason(), MAX_CONSEQUENCE)
            .optionalText("owner", custody.owner(), MAX_NAME)
            .optionalText("place", custody.place(), MAX_NAME)
            .optionalText("zone", custody.zone(), MAX_NAME);
    checkGrades(checks, kind, assessment);
    checkDependencies(checks, dependencies);
    checks.orThrow();
    compartments = List.copyOf(Set.copyOf(compartments));
  }

  /** The label that it is to carry. */
  public Label label() {
    return Label.of(securityClass, compartments);
  }

  /** The same, needing something else. */
  public RegisterAsset needing(List<Dependency> other) {
    return new RegisterAsset(
        name,
        kind,
        description,
        securityClass,
        compartments,
        secrecyGround,
        assessment,
        custody,
        other);
  }

  private static void checkGrades(FieldChecks checks, AssetKind kind, Assessment assessment) {
    checkScale(checks, kind, "", assessment.subjectClass(), assessment.level());
    checkAspect(checks, kind, assessment, "confidentiality", assessment.confidentiality());
    checkAspect(checks, kind, assessment, "integrity", assessment.integrity());
    checkAspect(checks, kind, assessment, "availability", assessment.availability());
    var outage = assessment.outage();
    checks.that(
        outage == null || (outage.amount() >= 1 && outage.amount() <= Outage.MOST),
        "outage",
        "OUT_OF_RANGE");
  }

  private static void checkAspect(
      FieldChecks checks, AssetKind kind, Assessment whole, String name, Consequence aspect) {
    checkScale(checks, kind, name + ".", aspect.subjectClass(), aspect.level());
    checks
        .that(!isGraver(aspect, whole), name, "GRAVER_THAN_THE_WHOLE")
        .optionalText(name + ".text", aspect.text(), MAX_CONSEQUENCE);
  }

  /** Two scales that are never mixed: class for information, level for everything else. */
  private static void checkScale(
      FieldChecks checks,
      AssetKind kind,
      String prefix,
      @Nullable SecurityClass subjectClass,
      @Nullable ConsequenceLevel level) {
    if (kind.isInformation()) {
      checks
          .that(level == null, prefix + "level", "LEVEL_ON_INFORMATION")
          .that(subjectClass != SecurityClass.NONE, prefix + "subjectClass", "NOT_CLASSIFIED");
    } else {
      checks.that(subjectClass == null, prefix + "subjectClass", "CLASS_ON_OTHER_THAN_INFORMATION");
    }
  }

  private static boolean isGraver(Consequence aspect, Assessment whole) {
    var byClass = aspect.subjectClass();
    var byLevel = aspect.level();
    var wholeClass = whole.subjectClass();
    var wholeLevel = whole.level();
    return (byClass != null && wholeClass != null && !wholeClass.atLeast(byClass))
        || (byLevel != null && wholeLevel != null && byLevel.isGraverThan(wholeLevel));
  }

  private static void checkDependencies(FieldChecks checks, List<Dependency> dependencies) {
    checks.that(dependencies.size() <= MAX_DEPENDENCIES, "dependencies", "TOO_MANY");
    var told = new HashSet<>();
    for (int i = 0; i < dependencies.size(); i++) {
      var needed = dependencies.get(i);
      checks.that(
          told.add(List.of(needed.on(), needed.kind())), "dependencies[" + i + "]", "TWICE");
    }
  }
}
