package se.valv.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;

/**
 * Why an asset is worth protecting, and how much. Part of the stored content of an asset.
 *
 * @param subjectClass class of the information, of information alone
 * @param level consequence level, of everything else
 * @param confidentiality what follows when somebody learns what he should not
 * @param integrity when it is not as it should be
 * @param availability when it is not there
 * @param outage after how long it hurts that it is not there
 * @param categories for which parts of Sweden's security it matters
 * @param reason why, in words
 */
public record Assessment(
    @Nullable SecurityClass subjectClass,
    @Nullable ConsequenceLevel level,
    Consequence confidentiality,
    Consequence integrity,
    Consequence availability,
    @Nullable Outage outage,
    List<NationalSecurityCategory> categories,
    @Nullable String reason) {

  /** Each category once, in the order in which they are told. */
  public Assessment {
    categories = categories.stream().distinct().sorted().toList();
  }

  /** The three aspects, in the order in which they are told. */
  public List<Consequence> aspects() {
    return List.of(confidentiality, integrity, availability);
  }

  /** The code of the class or the level; null when neither is said. */
  public @Nullable String grade() {
    return subjectClass != null ? subjectClass.code() : level == null ? null : level.name();
  }
}
