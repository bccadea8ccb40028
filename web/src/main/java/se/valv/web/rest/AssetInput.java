package se.valv.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.Consequence;
import se.valv.asset.Custody;
import se.valv.asset.Dependency;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.asset.RegisterAsset;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * A protected asset to register, or what one is to become. Information has a {@code subjectClass},
 * everything else a {@code level}; never both.
 *
 * @param name what it is called
 * @param kind what sort of thing it is
 * @param description text
 * @param securityClass class of what is sent
 * @param compartments ids; a reader needs every one
 * @param secrecyGround chapter and section of OSL
 * @param subjectClass class of the information
 * @param level consequence level of everything else
 * @param confidentiality what follows when somebody learns what he should not
 * @param integrity when it is not as it should be
 * @param availability when it is not there
 * @param outage after how long it hurts that it is not there
 * @param categories for which parts of Sweden's security it matters
 * @param reason why, in words
 * @param owner function that answers for it
 * @param unit id of the unit that it belongs to
 * @param place where it is
 * @param zone zone of physical protection
 * @param nextReview day, as {@code 2027-05-31}
 * @param dependencies what it needs
 */
public record AssetInput(
    @Schema(required = true, maxLength = RegisterAsset.MAX_NAME) @Nullable String name,
    @Schema(required = true) @Nullable AssetKind kind,
    @Schema(maxLength = RegisterAsset.MAX_DESCRIPTION) @Nullable String description,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable String secrecyGround,
    @Nullable SecurityClass subjectClass,
    @Nullable ConsequenceLevel level,
    @Nullable AspectInput confidentiality,
    @Nullable AspectInput integrity,
    @Nullable AspectInput availability,
    @Nullable DurationInput outage,
    @Nullable List<@Nullable NationalSecurityCategory> categories,
    @Schema(maxLength = RegisterAsset.MAX_CONSEQUENCE) @Nullable String reason,
    @Schema(maxLength = RegisterAsset.MAX_NAME) @Nullable String owner,
    @Nullable String unit,
    @Schema(maxLength = RegisterAsset.MAX_NAME) @Nullable String place,
    @Schema(maxLength = RegisterAsset.MAX_NAME) @Nullable String zone,
    @Nullable String nextReview,
    @Nullable List<@Nullable NeededInput> dependencies) {

  RegisterAsset toRegister() {
    var checks = new FieldChecks();
    checks.that(name != null, "name", "MISSING");
    checks.that(kind != null, "kind", "MISSING");
    checks.that(securityClass != null, "securityClass", "MISSING");
    checks.that(compartments != null, "compartments", "MISSING");
    var readers =
        Sent.ids(checks, "compartments", compartments).stream().map(CompartmentId::new).toList();
    var needed = needed(checks);
    var unitId = Sent.maybeId(unit);
    checks.that(unit == null || unitId.isPresent(), "unit", "WRONG_TYPE");
    checks.orThrow();
    return new RegisterAsset(
        Sent.field("name", name),
        Sent.field("kind", kind),
        description,
        Sent.field("securityClass", securityClass),
        readers,
        secrecyGround,
        assessment(),
        custody(unitId),
        needed);
  }

  private Assessment assessment() {
    return new Assessment(
        subjectClass,
        level,
        AspectInput.of(confidentiality),
        AspectInput.of(integrity),
        AspectInput.of(availability),
        outage == null ? null : outage.toOutage(),
        categories == null ? List.of() : categories.stream().filter(Objects::nonNull).toList(),
        reason);
  }

  private Custody custody(Optional<UUID> unitId) {
    var review = Query.read("nextReview", nextReview, LocalDate::parse);
    return new Custody(owner, unitId.orElse(null), place, zone, review.orElse(null));
  }

  private List<Dependency> needed(FieldChecks checks) {
    var needed = new ArrayList<Dependency>();
    var sent = dependencies == null ? List.<@Nullable NeededInput>of() : dependencies;
    for (var i = 0; i < sent.size(); i++) {
      var dependency = Optional.ofNullable(sent.get(i)).flatMap(NeededInput::toDependency);
      checks.that(dependency.isPresent(), "dependencies[" + i + "]", "WRONG_TYPE");
      dependency.ifPresent(needed::add);
    }
    return needed;
  }

  @Override
  public String toString() {
    return "AssetInput";
  }

  /**
   * What follows when one aspect is lost.
   *
   * @param subjectClass of information
   * @param level of everything else
   * @param text in words
   */
  public record AspectInput(
      @Nullable SecurityClass subjectClass,
      @Nullable ConsequenceLevel level,
      @Schema(maxLength = RegisterAsset.MAX_CONSEQUENCE) @Nullable String text) {

    static Consequence of(@Nullable AspectInput sent) {
      return sent == null
          ? Consequence.UNKNOWN
          : new Consequence(sent.subjectClass, sent.level, sent.text);
    }

    @Override
    public String toString() {
      return "AspectInput";
    }
  }

  /**
   * How long.
   *
   * @param amount 1–999
   * @param unit of what
   */
  public record DurationInput(
      @Schema(required = true) @Nullable Integer amount,
      @Schema(required = true) Outage.@Nullable Unit unit) {

    Outage toOutage() {
      return new Outage(Sent.field("outage.amount", amount), Sent.field("outage.unit", unit));
    }
  }

  /**
   * What is needed of another asset.
   *
   * @param asset its id
   * @param kind for what
   * @param strength what is lost without it
   */
  public record NeededInput(
      @Schema(required = true) @Nullable String asset,
      @Schema(required = true) @Nullable DependencyKind kind,
      @Schema(required = true) @Nullable DependencyStrength strength) {

    Optional<Dependency> toDependency() {
      return kind == null || strength == null
          ? Optional.empty()
          : Sent.maybeId(asset).map(id -> new Dependency(new AssetId(id), kind, strength));
    }
  }
}
