package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetKind;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.web.security.Gate;

/** What can be chosen in the forms and lists of protected assets. */
@Named
@RequestScoped
public class AssetChoice {

  @Inject private Gate gate;
  @Inject private Places places;

  private @Nullable List<UnitView> units;

  /** The kinds of asset. */
  public List<AssetKind> getKinds() {
    return List.of(AssetKind.values());
  }

  /** The levels, the gravest first. */
  public List<ConsequenceLevel> getLevels() {
    return List.of(ConsequenceLevel.values());
  }

  /** The classes of information worth protecting, the highest first. */
  public List<SecurityClass> getClasses() {
    return Arrays.stream(SecurityClass.values())
        .filter(c -> c != SecurityClass.NONE)
        .toList()
        .reversed();
  }

  /** The five categories. */
  public List<NationalSecurityCategory> getCategories() {
    return List.of(NationalSecurityCategory.values());
  }

  /** What an outage is counted in. */
  public List<Outage.Unit> getOutageUnits() {
    return List.of(Outage.Unit.values());
  }

  /** What can be needed. */
  public List<DependencyKind> getDependencyKinds() {
    return List.of(DependencyKind.values());
  }

  /** How strongly. */
  public List<DependencyStrength> getStrengths() {
    return List.of(DependencyStrength.values());
  }

  /** The three aspects, as fields are named. */
  public List<String> getAspects() {
    return AssetForm.ASPECTS;
  }

  /** The units to choose among. */
  public List<UnitView> getUnits() {
    var found = units == null ? places.units(gate.actor()) : units;
    units = found;
    return found;
  }

  /** The name of a unit; empty when there is none. */
  public String unit(@Nullable UUID id) {
    return getUnits().stream()
        .filter(u -> u.id().value().equals(id))
        .map(UnitView::name)
        .findFirst()
        .orElse("");
  }
}
