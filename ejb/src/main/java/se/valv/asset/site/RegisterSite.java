package se.valv.asset.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.asset.AssetId;
import se.valv.classification.SecrecyGround;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to register a decision on a skyddsobjekt, or to change one. Refuses in its
 * constructor whatever breaks a rule that can be seen from the input alone.
 *
 * @param name what the skyddsobjekt is called; at most 200 characters
 * @param securityClass class of what is written here, and so of the record
 * @param compartments every one of which a reader must need; 1–8
 * @param secrecyGround chapter and section of OSL
 * @param ruling what was decided
 * @param assets the assets that it is about; at most 100
 */
public record RegisterSite(
    String name,
    SecurityClass securityClass,
    List<CompartmentId> compartments,
    @Nullable String secrecyGround,
    Ruling ruling,
    List<AssetId> assets) {

  /** Longest name, authority or registry number, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest scope or guarding, in characters. */
  public static final int MAX_TEXT = 4_000;

  /** Most assets that one decision is about. */
  public static final int MAX_ASSETS = 100;

  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public RegisterSite {
    assets = assets.stream().distinct().toList();
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .that(!compartments.isEmpty(), "compartments", "MISSING")
        .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
        .that(
            secrecyGround == null || SecrecyGround.ofCode(secrecyGround).isPresent(),
            "secrecyGround",
            "NOT_A_SECTION")
        .text("authority", ruling.authority(), MAX_NAME)
        .text("registryNumber", ruling.registryNumber(), MAX_NAME)
        .that(follows(ruling, ruling.endedOn()), "endedOn", "BEFORE_THE_DECISION")
        .that(follows(ruling, ruling.signsCheckedOn()), "signsCheckedOn", "BEFORE_THE_DECISION")
        .optionalText("scope", ruling.scope(), MAX_TEXT)
        .optionalText("guarding", ruling.guarding(), MAX_TEXT)
        .that(assets.size() <= MAX_ASSETS, "assets", "TOO_MANY")
        .orThrow();
    compartments = List.copyOf(Set.copyOf(compartments));
  }

  /** The label that it is to carry. */
  public Label label() {
    return Label.of(securityClass, compartments);
  }

  private static boolean follows(Ruling ruling, @Nullable LocalDate day) {
    return day == null || !day.isBefore(ruling.decidedOn());
  }
}
