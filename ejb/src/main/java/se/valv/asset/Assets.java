package se.valv.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.LabelView;
import se.valv.access.Surveys;
import se.valv.asset.AssetGraph.Fall;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.problem.Invalid;
import se.valv.registration.RegistrationNumbers;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/**
 * Protected assets: register, read, change. Lists and finding are searches. An asset stays under
 * the label that it was registered under, since others may point at it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Assets {

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Pointers pointers;
  @Inject private Compartments compartments;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;
  @Inject private AssetRows rows;
  @Inject private RegistrationNumbers numbers;
  @Inject private Clock clock;

  /** Registers an asset under its class and compartments, and gives it a number. */
  public AssetView register(Actor actor, RegisterAsset input) {
    var id = AssetId.random();
    pointers.check(actor, id, input);
    var label = input.label();
    var prefix = numbers.prefix(actor, label);
    var content =
        access.create(
            actor,
            AssetAct.ASSET_REGISTERED,
            id,
            label,
            grant -> registered(grant, input, numbers.next(prefix, grant.label())));
    return view(new Version(id, 1), compartments.describe(actor, label.id()), content);
  }

  /**
   * Registers several assets under one label, each with a number, in one transaction or not at all.
   * They may need each other, and of others what may be pointed at.
   *
   * @param ids of the assets, in their order; new ones
   */
  public List<String> registerAll(Actor actor, List<AssetId> ids, List<RegisterAsset> inputs) {
    var label = inputs.getFirst().label();
    pointers.check(actor, ids, inputs);
    var prefix = numbers.prefix(actor, label);
    var next = inputs.iterator();
    return surveys.create(
        actor,
        AssetAct.ASSET_REGISTERED,
        ids,
        label,
        grant -> {
          var number = numbers.next(prefix, grant.label());
          return registered(grant, next.next(), number).number();
        });
  }

  /** Takes part of an asset. On the trail before it is decrypted. */
  public AssetView read(Actor actor, AssetId id) {
    var grant = access.require(actor, Action.READ, AssetAct.ASSET_READ, id);
    var label = compartments.describe(actor, grant.label());
    return view(new Version(id, grant.version()), label, content(grant));
  }

  /**
   * Takes part of several, each on the trail; those that are absent or out of reach are left out.
   * In no particular order.
   */
  public List<AssetView> read(Actor actor, Collection<AssetId> ids) {
    var among = ids.stream().map(AssetId::object).collect(Collectors.toSet());
    return views(
        actor, surveys.require(actor, Action.READ, AssetAct.ASSET_READ, Kind.ASSET, among));
  }

  /** Takes part of all in reach, each on the trail. In no particular order. */
  public List<AssetView> all(Actor actor) {
    return views(actor, surveys.require(actor, Action.READ, AssetAct.ASSET_READ, Kind.ASSET));
  }

  /** All in reach with what they need of each other; each on the trail, as read. */
  public AssetGraph graph(Actor actor) {
    return AssetGraph.of(all(actor));
  }

  /**
   * Takes part of all that the actor may take out of the register, each on the trail, and says
   * under which label a file of them lies: one that dominates the labels of all.
   */
  public TakenOut takeOut(Actor actor) {
    return takenOut(
        actor, surveys.require(actor, Action.EXPORT, AssetAct.ASSET_TAKEN_OUT, Kind.ASSET));
  }

  /** As {@link #takeOut(Actor)}, of these; the others are as if they were not there. */
  public TakenOut takeOut(Actor actor, Collection<AssetId> ids) {
    var among = ids.stream().map(AssetId::object).collect(Collectors.toSet());
    return takenOut(
        actor, surveys.require(actor, Action.EXPORT, AssetAct.ASSET_TAKEN_OUT, Kind.ASSET, among));
  }

  private TakenOut takenOut(Actor actor, List<Grant> grants) {
    var label = grants.isEmpty() ? null : surveys.join(actor, grants);
    return new TakenOut(label, views(actor, grants));
  }

  /** What falls, or is hurt, if one falls, of what is in reach. */
  public List<Fall> fallsWith(Actor actor, AssetId id) {
    access.require(actor, Action.READ, AssetAct.ASSET_READ, id);
    return graph(actor).fallsWith(id);
  }

  /**
   * Changes an asset's content; class and compartments of the record stay. {@link
   * se.valv.problem.Stale} when {@code version} is no longer the newest.
   */
  public AssetView change(Actor actor, AssetId id, int version, RegisterAsset input) {
    var before = access.require(actor, Action.READ, AssetAct.ASSET_READ, id);
    if (!input.label().id().equals(before.label())) {
      throw new Invalid("compartments", "NOT_CHANGED_HERE");
    }
    pointers.check(actor, id, input);
    var old = content(before);
    var content = AssetContent.of(input, old.number(), old.registeredAt(), old.registeredBy());
    var recordClass = input.securityClass();
    access.alter(
        actor, AssetAct.ASSET_CHANGED, id, version, grant -> changed(grant, content, recordClass));
    return view(
        new Version(id, version + 1), compartments.describe(actor, before.label()), content);
  }

  private AssetContent registered(Grant grant, RegisterAsset input, String number) {
    var account = grant.actor().account().value();
    var content = AssetContent.of(input, number, clock.instant(), account);
    rows.add(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed(input.securityClass()));
    return content;
  }

  private AssetContent changed(Grant grant, AssetContent content, SecurityClass recordClass) {
    rows.replace(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed(recordClass));
    return content;
  }

  private List<AssetView> views(Actor actor, List<Grant> grants) {
    var labels = new HashMap<LabelId, LabelView>();
    grants.forEach(
        grant -> labels.computeIfAbsent(grant.label(), id -> compartments.describe(actor, id)));
    var found = surveys.fetch(actor, grants, Asset.class).iterator();
    return grants.stream()
        .map(grant -> {
          try (var plain = sealer.open(found.next(), grant)) {
            var id = new AssetId(grant.object().value());
            return view(
                new Version(id, grant.version()),
                Objects.requireNonNull(labels.get(grant.label())),
                plain.as(AssetContent.class));
          }
        })
        .toList();
  }

  private AssetContent content(Grant grant) {
    try (var plain = sealer.open(access.fetch(grant, Asset.class), grant)) {
      return plain.as(AssetContent.class);
    }
  }

  private static AssetView view(Version of, LabelView label, AssetContent content) {
    return AssetView.from(of.id(), of.version(), label, content);
  }

  private record Version(AssetId id, int version) {}

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all; none of nothing
   * @param assets in no particular order
   */
  public record TakenOut(@Nullable Label join, List<AssetView> assets) {

    /** The label of something. */
    public Label label() {
      return Objects.requireNonNull(join);
    }
  }
}
