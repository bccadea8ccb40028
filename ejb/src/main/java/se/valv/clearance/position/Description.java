package se.valv.clearance.position;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.problem.FieldChecks;

/**
 * What a position is. Part of its stored content.
 *
 * @param code what the personnel system calls it
 * @param title at most 200 characters
 * @param unit unit that it belongs to; the operator itself when absent
 * @param tasks what whoever holds it does; at most 20,000 characters
 * @param kind how whoever holds it takes part
 * @param sensitive whether it is part of säkerhetskänslig verksamhet
 * @param disclosure what may be said of its status
 * @param assets those that it touches; at most 100, each once
 */
public record Description(
    PositionCode code,
    String title,
    @Nullable UUID unit,
    @Nullable String tasks,
    PositionKind kind,
    boolean sensitive,
    Disclosure disclosure,
    List<Touch> assets) {

  /** Longest title, in characters. */
  public static final int MAX_TITLE = 200;

  /** Longest description of the tasks, in characters. */
  public static final int MAX_TASKS = 20_000;

  /** Most assets that one position touches. */
  public static final int MAX_ASSETS = 100;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Description {
    assets = List.copyOf(assets);
    var named = assets.stream().map(Touch::asset).distinct().count();
    new FieldChecks()
        .text("title", title, MAX_TITLE)
        .optionalText("tasks", tasks, MAX_TASKS)
        .that(assets.size() <= MAX_ASSETS, "assets", "TOO_MANY")
        .that(named == assets.size(), "assets", "TWICE")
        .that(sensitive || assets.isEmpty(), "sensitive", "TOUCHES_ASSETS")
        .orThrow();
  }

  /** How much of an asset it gets; nothing where it does not touch it. */
  Optional<Extent> extent(AssetId asset) {
    return assets.stream().filter(t -> t.asset().equals(asset)).map(Touch::extent).findFirst();
  }
}
