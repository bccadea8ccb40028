package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.ProtectedSites;
import se.valv.asset.site.SiteView;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/**
 * Changes a decision on a skyddsobjekt. The form carries the version it was made from; if another
 * came between, what was written is kept and shown beside the decision as it now is.
 */
@Named
@RequestScoped
public class ChangeSitePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ProtectedSites sites;
  @Inject private OtherAssets assets;

  private Form form = new Form();
  private Form current = new Form();
  private List<Hit> others = List.of();
  private @Nullable SiteView site;
  private boolean stale;

  /** Shows the decision in a form, or saves what was written. */
  public void open() {
    if (!gate.isPost() || !saved()) {
      var read = sites.read(gate.actor(), Addressed.site(gate));
      site = read;
      current = SiteForm.of(read);
      form = gate.isPost() ? form : current;
      others = assets.all();
      frame.shows(read.securityClass().or(OtherAssets.highestClass(others)));
    }
  }

  private boolean saved() {
    form = posted.form(SiteForm.FIELDS);
    try {
      var id = Addressed.site(gate);
      sites.change(gate.actor(), id, Addressed.version(posted), SiteForm.read(form));
      answer.seeOther("/skyddsobjekt/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(SiteForm.placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      stale = true;
      form.refuse("jamfor", words.of("site.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The decision as it is now. */
  public @Nullable SiteView getSite() {
    return site;
  }

  /** The assets that it can be about. */
  public List<Hit> getOthers() {
    return others;
  }

  /** What can be forbidden. */
  public List<Prohibition> getProhibitions() {
    return List.of(Prohibition.values());
  }

  /** Whether another version came between. */
  public boolean isStale() {
    return stale;
  }

  /** The version that a save replaces: the one the writer has seen. */
  public String getVersion() {
    var shown = site == null ? "" : Integer.toString(site.version());
    return form.isFailed() && !stale ? posted.value("version") : shown;
  }

  /** The fields in which the form and the decision as it is now differ. */
  public List<String> getDiffering() {
    return SiteForm.FIELDS.stream().filter(name -> !now(name).equals(joined(form, name))).toList();
  }

  /** A field of the decision as it is now. */
  public String now(String name) {
    return joined(current, name);
  }

  private static String joined(Form form, String name) {
    return String.join(", ", form.all(name)).replace("\r\n", "\n").strip();
  }
}
