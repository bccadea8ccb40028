package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.asset.Assets;
import se.valv.asset.RegisterAsset;
import se.valv.document.Documents;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Registers a protected asset. */
@Named
@RequestScoped
public class RegisterAssetPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Assets assets;
  @Inject private Documents documents;
  @Inject private Compartments compartments;

  private Form form = new Form();
  private @Nullable LabelChoice choices;

  /** Shows an empty form, or registers what was written in it and goes to the asset. */
  public void open() {
    choices = LabelChoice.of(gate.actor(), documents, compartments);
    if (gate.isPost()) {
      form = posted.form(AssetForm.FIELDS);
      try {
        register(AssetForm.read(form, List.of()));
      } catch (Invalid invalid) {
        Codes.securityClass(form.value("securityClass")).ifPresent(frame::shows);
        form.refuse(AssetForm.placed(invalid), words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  /** Registers, and goes to the asset; to the list, if the writer may give but not read. */
  private void register(RegisterAsset asset) {
    var registered = assets.register(gate.actor(), asset);
    var readable =
        compartments.mine(gate.actor(), Set.of(Action.READ)).stream()
            .map(CompartmentView::id)
            .collect(Collectors.toSet())
            .containsAll(asset.compartments());
    answer.seeOther("/skyddsvarden" + (readable ? "/" + registered.id().value() : "?registrerat"));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What may be chosen. */
  public @Nullable LabelChoice getChoices() {
    return choices;
  }
}
