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
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.ProtectedSites;
import se.valv.asset.site.RegisterSite;
import se.valv.document.Documents;
import se.valv.problem.Invalid;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/** Registers a decision on a skyddsobjekt. */
@Named
@RequestScoped
public class RegisterSitePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ProtectedSites sites;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private OtherAssets assets;

  private Form form = new Form();
  private List<Hit> others = List.of();
  private @Nullable LabelChoice choices;

  /** Shows an empty form, or registers what was written in it and goes to the decision. */
  public void open() {
    choices = LabelChoice.of(gate.actor(), documents, compartments);
    if (!gate.isPost() || !registered()) {
      others = assets.all();
      frame.shows(OtherAssets.highestClass(others));
    }
  }

  private boolean registered() {
    form = posted.form(SiteForm.FIELDS);
    try {
      register(SiteForm.read(form));
      return true;
    } catch (Invalid invalid) {
      Codes.securityClass(form.value("securityClass")).ifPresent(frame::shows);
      form.refuse(SiteForm.placed(invalid), words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  /** Registers, and goes to the decision; to the list, if the writer may give but not read. */
  private void register(RegisterSite site) {
    var registered = sites.register(gate.actor(), site);
    var readable =
        compartments.mine(gate.actor(), Set.of(Action.READ)).stream()
            .map(CompartmentView::id)
            .collect(Collectors.toSet())
            .containsAll(site.compartments());
    answer.seeOther("/skyddsobjekt" + (readable ? "/" + registered.id().value() : ""));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What may be chosen. */
  public @Nullable LabelChoice getChoices() {
    return choices;
  }

  /** The assets that it can be about. */
  public List<Hit> getOthers() {
    return others;
  }

  /** What can be forbidden. */
  public List<Prohibition> getProhibitions() {
    return List.of(Prohibition.values());
  }
}
