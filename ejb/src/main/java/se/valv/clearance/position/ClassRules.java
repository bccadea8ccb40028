package se.valv.clearance.position;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.law.Threshold;

/**
 * Which säkerhetsklass the law asks for (SSL 3:6-8), as of a day: of information by its class and
 * how much of it the position gets, of everything else by the damage that could be done.
 *
 * @param information what is asked of whoever gets information of a class
 * @param harm what is asked of whoever can harm what has a level
 */
record ClassRules(
    Map<SecurityClass, Threshold> information, Map<ConsequenceLevel, PositionClass> harm) {

  private static final Comparator<Ground> GRAVEST_FIRST =
      Comparator.comparing(Ground::positionClass, PositionClass.highestFirst())
          .thenComparing(Ground::grade)
          .thenComparing(Ground::number);

  /** Keeps copies. */
  ClassRules {
    information = Map.copyOf(information);
    harm = Map.copyOf(harm);
  }

  /** What the assets that a position touches ask for, of those that are known. */
  Proposal propose(List<Touch> touches, List<Worth> known) {
    var grounds =
        known.stream()
            .flatMap(worth -> extent(touches, worth).flatMap(e -> ground(worth, e)).stream())
            .sorted(GRAVEST_FIRST)
            .toList();
    var touched = known.stream().filter(w -> extent(touches, w).isPresent()).count();
    return new Proposal(highest(grounds), grounds, (int) touched - grounds.size());
  }

  private static Optional<Extent> extent(List<Touch> touches, Worth worth) {
    return touches.stream()
        .filter(touch -> touch.asset().equals(worth.asset()))
        .map(Touch::extent)
        .findFirst();
  }

  private static PositionClass highest(List<Ground> grounds) {
    return grounds.stream()
        .map(Ground::positionClass)
        .reduce((one, other) -> one.atLeast(other) ? one : other)
        .orElse(PositionClass.UTAN_KLASS);
  }

  private Optional<Ground> ground(Worth worth, Extent extent) {
    var grade = worth.assessment().grade();
    return grade == null
        ? Optional.empty()
        : asked(worth.assessment(), extent)
            .map(asked ->
                new Ground(worth.asset(), worth.number(), worth.name(), grade, extent, asked));
  }

  private Optional<PositionClass> asked(Assessment assessment, Extent extent) {
    var level = assessment.level();
    return level == null
        ? ofInformation(assessment.subjectClass(), extent)
        : Optional.ofNullable(harm.get(level));
  }

  private Optional<PositionClass> ofInformation(@Nullable SecurityClass of, Extent extent) {
    return Optional.ofNullable(of == null ? null : information.get(of))
        .map(asked ->
            extent == Extent.SLIGHT
                ? Objects.requireNonNullElse(asked.exceptional(), asked.positionClass())
                : asked.positionClass());
  }

  /**
   * What an asset is worth, as the register or an analysis has it.
   *
   * @param asset which
   * @param number its registration number
   * @param name what it is called
   * @param assessment how much it is worth protecting
   */
  record Worth(AssetId asset, String number, String name, Assessment assessment) {}
}
