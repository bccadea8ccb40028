package se.valv.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.References;
import se.valv.access.Transactions;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Checks what an asset is to point at, before the transaction that writes it. */
@ApplicationScoped
class Pointers {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private References references;
  @Inject private Transactions transactions;

  /**
   * Refuses what can't be seen and what may not be pointed at from under the asset's label, with
   * one answer for both; the asset itself; and a unit that is not there.
   */
  public void check(Actor actor, AssetId id, RegisterAsset input) {
    var asked = input.dependencies().stream().map(d -> d.on().object()).toList();
    var held =
        references.holdable(actor, AssetAct.ASSET_REFERRED_TO, input.label(), Kind.ASSET, asked);
    var checks = new FieldChecks();
    for (int i = 0; i < asked.size(); i++) {
      var itself = asked.get(i).equals(id.object());
      checks.that(!itself, "dependencies[" + i + "]", "ITSELF");
      checks.that(held.contains(asked.get(i)), "dependencies[" + i + "]", "NOT_REFERABLE");
    }
    var unit = input.custody().unit();
    checks.that(unit == null || isUnit(actor, unit), "unit", "UNKNOWN");
    checks.orThrow();
  }

  /**
   * As {@link #check(Actor, AssetId, RegisterAsset)}, of several that are to be registered together
   * under one label; none of them names a unit.
   */
  public void check(Actor actor, List<AssetId> ids, List<RegisterAsset> inputs) {
    var label = inputs.getFirst().label();
    var others =
        inputs.stream()
            .flatMap(input -> input.dependencies().stream())
            .map(Dependency::on)
            .filter(on -> !ids.contains(on))
            .map(AssetId::object)
            .collect(Collectors.toSet());
    var held = references.holdable(actor, AssetAct.ASSET_REFERRED_TO, label, Kind.ASSET, others);
    if (!held.containsAll(others) || inputs.stream().anyMatch(i -> !i.label().equals(label))) {
      throw new Invalid("dependencies", "NOT_REFERABLE");
    }
  }

  private boolean isUnit(Actor actor, UUID unit) {
    return transactions.as(actor, () -> isUnit(unit));
  }

  @Exempt(
      rule = Rule.NATIVE_SQL,
      reason = "Units are another capability's rows; only whether there is one is asked.")
  private boolean isUnit(UUID unit) {
    return !entities
        .createNativeQuery("select 1 from valv.unit where id = ?1")
        .setParameter(1, unit)
        .getResultList()
        .isEmpty();
  }
}
