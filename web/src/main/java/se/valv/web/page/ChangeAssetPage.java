package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Changes a protected asset. The form carries the version it was made from; if another came
 * between, what was written is kept and shown beside the asset as it now is.
 */
@Named
@RequestScoped
public class ChangeAssetPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Assets assets;

  private Form form = new Form();
  private Form current = new Form();
  private @Nullable AssetView asset;
  private boolean stale;

  /** Shows the asset in a form, or saves what was written. */
  public void open() {
    var read = assets.read(gate.actor(), Addressed.asset(gate));
    if (!gate.isPost() || !saved(read)) {
      asset = read;
      current = AssetForm.of(read);
      form = gate.isPost() ? form : current;
      frame.shows(read.securityClass());
    }
  }

  private boolean saved(AssetView before) {
    form = posted.form(AssetForm.FIELDS);
    try {
      var needs = Needed.of(before, assets.read(gate.actor(), Needed.ids(before)));
      var wanted = AssetForm.read(form, needs.stream().map(Needed::dependency).toList());
      assets.change(gate.actor(), before.id(), Addressed.version(posted), wanted);
      answer.seeOther("/skyddsvarden/" + before.id().value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(AssetForm.placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      stale = true;
      form.refuse("jamfor", words.of("asset.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The asset as it is now. */
  public @Nullable AssetView getAsset() {
    return asset;
  }

  /** Whether another version came between. */
  public boolean isStale() {
    return stale;
  }

  /** The version that a save replaces: the one the writer has seen. */
  public String getVersion() {
    var shown = asset == null ? "" : Integer.toString(asset.version());
    return form.isFailed() && !stale ? posted.value("version") : shown;
  }

  /** The fields in which the form and the asset as it is now differ. */
  public List<String> getDiffering() {
    return AssetForm.FIELDS.stream().filter(name -> !now(name).equals(then(form, name))).toList();
  }

  /** A field of the asset as it is now. */
  public String now(String name) {
    return then(current, name);
  }

  private static String then(Form form, String name) {
    return String.join(", ", form.all(name)).replace("\r\n", "\n").strip();
  }
}
