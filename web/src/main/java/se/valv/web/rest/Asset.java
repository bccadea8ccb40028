package se.valv.web.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Consequence;
import se.valv.asset.Dependency;
import se.valv.asset.Outage;

/**
 * A protected asset. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param name what it is called
 * @param kind what sort of thing it is
 * @param description text
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
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
 * @param nextReview when it is to be looked at again
 * @param dependencies what it needs
 * @param gaps what it lacks before an analysis that holds it can be submitted
 * @param registeredAt when it was registered
 */
public record Asset(
    String id,
    String number,
    String name,
    String kind,
    @Nullable String description,
    String securityClass,
    List<Compartment> compartments,
    @Nullable String secrecyGround,
    @Nullable String subjectClass,
    @Nullable String level,
    Aspect confidentiality,
    Aspect integrity,
    Aspect availability,
    @Nullable Duration outage,
    List<String> categories,
    @Nullable String reason,
    @Nullable String owner,
    @Nullable String unit,
    @Nullable String place,
    @Nullable String zone,
    @Nullable String nextReview,
    List<Needed> dependencies,
    List<String> gaps,
    String registeredAt) {

  /** An asset with what it needs, as far as that is there. */
  static Asset of(AssetView view, List<AssetView> needed) {
    var assessment = view.assessment();
    var custody = view.custody();
    return new Asset(
        view.id().value().toString(),
        view.number(),
        view.name(),
        view.kind().name(),
        view.description(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.secrecyGround(),
        Sent.maybeText(assessment.subjectClass()),
        Sent.maybeText(assessment.level()),
        Aspect.of(assessment.confidentiality()),
        Aspect.of(assessment.integrity()),
        Aspect.of(assessment.availability()),
        Duration.of(assessment.outage()),
        assessment.categories().stream().map(Enum::name).toList(),
        assessment.reason(),
        custody.owner(),
        Sent.maybeText(custody.unit()),
        custody.place(),
        custody.zone(),
        Sent.maybeText(custody.nextReview()),
        Needed.of(view, needed),
        view.gaps().stream().sorted().map(Enum::name).toList(),
        view.registeredAt().toString());
  }

  @Override
  public String toString() {
    return "Asset[" + id + "]";
  }

  /**
   * What follows when one aspect is lost.
   *
   * @param subjectClass of information
   * @param level of everything else
   * @param text in words
   */
  public record Aspect(
      @Nullable String subjectClass, @Nullable String level, @Nullable String text) {

    static Aspect of(Consequence aspect) {
      return new Aspect(
          Sent.maybeText(aspect.subjectClass()), Sent.maybeText(aspect.level()), aspect.text());
    }

    @Override
    public String toString() {
      return "Aspect";
    }
  }

  /**
   * How long.
   *
   * @param amount of the unit
   * @param unit of what
   */
  public record Duration(int amount, String unit) {

    static @Nullable Duration of(@Nullable Outage outage) {
      return outage == null ? null : new Duration(outage.amount(), outage.unit().name());
    }
  }

  /**
   * What is needed of another asset.
   *
   * @param asset its id
   * @param number its number
   * @param name what it is called
   * @param kind for what it is needed
   * @param strength what is lost without it
   */
  public record Needed(String asset, String number, String name, String kind, String strength) {

    static List<Needed> of(AssetView view, List<AssetView> needed) {
      var byId = needed.stream().collect(Collectors.toMap(AssetView::id, other -> other));
      return view.dependencies().stream().flatMap(d -> of(d, byId)).toList();
    }

    private static Stream<Needed> of(Dependency dependency, Map<AssetId, AssetView> byId) {
      return Optional.ofNullable(byId.get(dependency.on()))
          .map(on ->
              new Needed(
                  on.id().value().toString(),
                  on.number(),
                  on.name(),
                  dependency.kind().name(),
                  dependency.strength().name()))
          .stream();
    }

    @Override
    public String toString() {
      return "Needed[" + asset + "]";
    }
  }
}
