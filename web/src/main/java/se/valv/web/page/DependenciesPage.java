package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.asset.Dependency;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.problem.Stale;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/** What an asset needs: one is added or taken away at a time. */
@Named
@RequestScoped
public class DependenciesPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Assets assets;
  @Inject private OtherAssets found;

  private Form form = new Form();
  private List<Needed> needed = List.of();
  private List<Hit> others = List.of();
  private @Nullable AssetView asset;

  /** Shows what it needs, or changes that. */
  public void open() {
    var read = assets.read(gate.actor(), Addressed.asset(gate));
    needed = Needed.of(read, assets.read(gate.actor(), Needed.ids(read)));
    if (!gate.isPost() || !saved(read)) {
      asset = read;
      others = found.all().stream().filter(hit -> !hit.id().equals(read.id().object())).toList();
      frame.shows(read.securityClass().or(OtherAssets.highestClass(others)));
    }
  }

  private boolean saved(AssetView before) {
    form = posted.form(List.of("on", "kind", "strength"));
    try {
      var version = Addressed.version(posted);
      if (version != before.version()) {
        throw new Stale();
      }
      var wanted = AssetForm.needing(before, posted.has("remove") ? without() : more());
      assets.change(gate.actor(), before.id(), version, wanted);
      answer.seeOther("/skyddsvarden/" + before.id().value() + "/beroenden");
      return true;
    } catch (Invalid invalid) {
      form.refuse(placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("on", words.of("dependency.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  private List<Dependency> without() {
    return needed.stream()
        .filter(n -> !n.key().equals(posted.value("remove")))
        .map(Needed::dependency)
        .toList();
  }

  private List<Dependency> more() {
    var typed = new Typed(form);
    var on = typed.id("on");
    var kind = typed.code("kind", DependencyKind.class);
    var strength = typed.code("strength", DependencyStrength.class);
    typed.orThrow();
    var all = new ArrayList<>(needed.stream().map(Needed::dependency).toList());
    all.add(new Dependency(new AssetId(Typed.read(on)), Typed.read(kind), Typed.read(strength)));
    return all;
  }

  /** Whatever is wrong with one of them is wrong with the one that was added. */
  private static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream()
            .map(e -> e.field().startsWith("dependencies") ? new FieldError("on", e.code()) : e)
            .toList());
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The asset. */
  public @Nullable AssetView getAsset() {
    return asset;
  }

  /** What it needs. */
  public List<Needed> getNeeded() {
    return needed;
  }

  /** What it could be said to need. */
  public List<Hit> getOthers() {
    return others;
  }
}
