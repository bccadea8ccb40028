package se.valv.asset.site;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.asset.AssetAct;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.registration.RegistrationNumbers;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/**
 * Decisions that something is a skyddsobjekt: register, read, change. Lists and finding are
 * searches. A decision stays under the label that it was registered under.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtectedSites {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final Comparator<SiteView> NEWEST =
      Comparator.comparing((SiteView site) -> site.ruling().decidedOn())
          .reversed()
          .thenComparing(SiteView::number);

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private References references;
  @Inject private Compartments compartments;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;
  @Inject private SiteRows rows;
  @Inject private RegistrationNumbers numbers;
  @Inject private Clock clock;

  /** Registers a decision under its class and compartments, and gives it a number. */
  public SiteView register(Actor actor, RegisterSite input) {
    check(actor, input);
    var id = SiteId.random();
    var label = input.label();
    var prefix = numbers.prefix(actor, label);
    var content =
        access.create(
            actor,
            SiteAct.SITE_REGISTERED,
            id,
            label,
            grant -> registered(grant, input, numbers.next(prefix, grant.label())));
    return SiteView.from(id, 1, compartments.describe(actor, label.id()), content);
  }

  /** Takes part of a decision. On the trail before it is decrypted. */
  public SiteView read(Actor actor, SiteId id) {
    var grant = access.require(actor, Action.READ, SiteAct.SITE_READ, id);
    return view(actor, grant, content(grant));
  }

  /**
   * Takes part of those that the actor may take out of the register, each on the trail, and says
   * under which label a file of them lies. The others are as if they were not there.
   */
  public TakenOut takeOut(Actor actor, Collection<SiteId> ids) {
    var among = ids.stream().map(SiteId::object).collect(Collectors.toSet());
    var act = SiteAct.SITE_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.PROTECTED_SITE, among);
    if (grants.isEmpty()) {
      return new TakenOut(null, List.of());
    }
    var found = surveys.fetch(actor, grants, Site.class).iterator();
    var sites = grants.stream().map(grant -> view(actor, grant, opened(found.next(), grant)));
    return new TakenOut(surveys.join(actor, grants), sites.sorted(NEWEST).toList());
  }

  /**
   * Changes a decision's content; class and compartments stay. {@link se.valv.problem.Stale} when
   * {@code version} is no longer the newest.
   */
  public SiteView change(Actor actor, SiteId id, int version, RegisterSite input) {
    var before = access.require(actor, Action.READ, SiteAct.SITE_READ, id);
    if (!input.label().id().equals(before.label())) {
      throw new Invalid("compartments", "NOT_CHANGED_HERE");
    }
    check(actor, input);
    var old = content(before);
    var content = SiteContent.of(input, old.number(), old.registeredAt(), old.registeredBy());
    var recordClass = input.securityClass();
    access.alter(
        actor,
        SiteAct.SITE_CHANGED,
        id,
        version,
        grant -> {
          rows.replace(grant, sealer.seal(content, grant));
          outbox.put(grant, content.indexed(recordClass));
          return content;
        });
    var label = compartments.describe(actor, before.label());
    return SiteView.from(id, version + 1, label, content);
  }

  private SiteContent registered(Grant grant, RegisterSite input, String number) {
    var account = grant.actor().account().value();
    var content = SiteContent.of(input, number, clock.instant(), account);
    rows.add(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed(input.securityClass()));
    return content;
  }

  /** No decision is of tomorrow, nor about what can't be seen or may not be pointed at. */
  private void check(Actor actor, RegisterSite input) {
    var today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    var checks = new FieldChecks();
    checks.that(!input.ruling().decidedOn().isAfter(today), "decidedOn", "IN_THE_FUTURE");
    var signs = input.ruling().signsCheckedOn();
    checks.that(signs == null || !signs.isAfter(today), "signsCheckedOn", "IN_THE_FUTURE");
    var asked = input.assets().stream().map(id -> id.object()).toList();
    var held =
        references.holdable(actor, AssetAct.ASSET_REFERRED_TO, input.label(), Kind.ASSET, asked);
    for (int i = 0; i < asked.size(); i++) {
      checks.that(held.contains(asked.get(i)), "assets[" + i + "]", "NOT_REFERABLE");
    }
    checks.orThrow();
  }

  private SiteContent content(Grant grant) {
    return opened(access.fetch(grant, Site.class), grant);
  }

  private SiteContent opened(Site site, Grant grant) {
    try (var plain = sealer.open(site, grant)) {
      return plain.as(SiteContent.class);
    }
  }

  private SiteView view(Actor actor, Grant grant, SiteContent content) {
    var label = compartments.describe(actor, grant.label());
    return SiteView.from(new SiteId(grant.object().value()), grant.version(), label, content);
  }

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all; none of nothing
   * @param sites the latest decision first
   */
  public record TakenOut(@Nullable Label join, List<SiteView> sites) {}
}
