package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.References;
import se.valv.analysis.AnalysisRows.Found;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * Writes in a draft. What two people write at once in different places is kept, both; where they
 * write in the same place the later is {@link Stale}, and has still what he wrote.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalysisWriting {

  @Inject private AccessControl access;
  @Inject private References references;
  @Inject private Assets assets;
  @Inject private AnalysisRows rows;
  @Inject private Clock clock;

  /** Writes the text of a section or category; brought together with what others wrote there. */
  public Written text(Actor actor, AnalysisId id, WriteText input) {
    return write(
        actor,
        id,
        found -> {
          var merged = merged(found, input);
          return new Writing(input.subject(), words -> input.in(words, merged), merged);
        });
  }

  /** Adds a part; {@link Invalid} when it points at what is not there. */
  public Written add(Actor actor, AnalysisId id, Part part) {
    return write(actor, id, found -> putting(part));
  }

  /**
   * Puts a part in the place of the one with its id.
   *
   * @param version the version that the writer began with
   */
  public Written change(Actor actor, AnalysisId id, int version, Part part) {
    return write(
        actor,
        id,
        found -> {
          demandThere(found, part.id());
          demandUnaltered(found, part.id().toString(), version);
          return putting(part);
        });
  }

  /** Takes an asset of the register into an analysis, or anew as the register now has it. */
  public Written asset(Actor actor, AnalysisId id, AssetId asset) {
    var view = holdable(actor, id, asset);
    return write(actor, id, found -> putting(AssetPart.of(place(found, asset), view)));
  }

  /** Takes a part away; {@link Invalid} when another part points at it. */
  public Written remove(Actor actor, AnalysisId id, int version, PartId part) {
    return write(
        actor,
        id,
        found -> {
          demandThere(found, part);
          demandUnaltered(found, part.toString(), version);
          return new Writing(part.toString(), words -> words.with(words.parts().without(part)), "");
        });
  }

  private Written write(Actor actor, AnalysisId id, Function<Found, Writing> plan) {
    return Again.saving(
        () -> planned(actor, rows.read(actor, id), plan), planned -> saved(actor, planned));
  }

  private Planned planned(Actor actor, Found found, Function<Found, Writing> plan) {
    if (!found.content().course().state().isWritable()) {
      throw new Invalid("state", "NOT_WRITABLE");
    }
    var writing = plan.apply(found);
    return new Planned(found, altered(found, actor.account().value(), writing), writing.text());
  }

  private Written saved(Actor actor, Planned planned) {
    var found = planned.found();
    if (planned.next().equals(found.content())) {
      return new Written(found.version(), planned.text());
    }
    return access.alter(
        actor,
        AnalysisAct.ANALYSIS_WRITTEN,
        found.id(),
        found.version(),
        grant -> {
          rows.replace(grant, planned.next());
          return new Written(grant.version(), planned.text());
        });
  }

  private AnalysisContent altered(Found found, UUID account, Writing writing) {
    var version = found.version() + 1;
    var before = found.content().wordsOf(writing.subject());
    var change = new Change(version, version, clock.instant(), account, writing.subject(), before);
    return found.content().written(change, writing.words());
  }

  private static String merged(Found found, WriteText input) {
    var content = found.content();
    if (!content.journal().isAltered(input.subject(), input.version())) {
      return input.text();
    }
    var now = content.wordsOf(input.subject()).getOrDefault("text", "");
    return Optional.ofNullable(input.base())
        .flatMap(base -> Merge.of(base, input.text(), now))
        .orElseThrow(Stale::new);
  }

  private static Writing putting(Part part) {
    return new Writing(part.id().toString(), words -> words.with(words.parts().with(part)), "");
  }

  private static void demandThere(Found found, PartId part) {
    if (found.content().words().parts().find(part).isEmpty()) {
      throw new NotFound();
    }
  }

  private static void demandUnaltered(Found found, String subject, int version) {
    if (found.content().journal().isAltered(subject, version)) {
      throw new Stale();
    }
  }

  private AssetView holdable(Actor actor, AnalysisId id, AssetId asset) {
    var label = rows.label(rows.read(actor, id).grant());
    var held =
        references.holdable(
            actor, AnalysisAct.ANALYSIS_REFERRED, label, Kind.ASSET, List.of(asset.object()));
    new FieldChecks().that(!held.isEmpty(), "asset", "NOT_REFERABLE").orThrow();
    return assets.read(actor, asset);
  }

  private static PartId place(Found found, AssetId asset) {
    return found.content().words().parts().assets().stream()
        .filter(part -> part.asset().equals(asset))
        .map(AssetPart::id)
        .findFirst()
        .orElseGet(PartId::random);
  }

  /**
   * What was written.
   *
   * @param version the version that holds it
   * @param text of a section or category: the text as it is now, others' words in it; else empty
   */
  public record Written(int version, String text) {}

  /**
   * What is to be written.
   *
   * @param subject section or category by name, or part by id
   * @param words how
   * @param text the text, of a section or category
   */
  private record Writing(String subject, UnaryOperator<Words> words, String text) {}

  /** What an analysis is to become, of what it was; and the text to show. */
  private record Planned(Found found, AnalysisContent next, String text) {}
}
