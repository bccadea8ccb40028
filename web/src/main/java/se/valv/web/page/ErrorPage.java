package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.valv.web.security.Gate;

/**
 * The page for everything that did not go as asked. One for all: what is absent, out of reach and
 * not permitted reads the same, and no page names a version, a class or a trace.
 */
@Named
@RequestScoped
public class ErrorPage {

  @Inject private Gate gate;
  @Inject private Words words;
  @Inject private Frame frame;

  /** The title of the tab begins with "Fel:". */
  public void open() {
    frame.failed();
  }

  /** What happened, in a few words. */
  public String getTitle() {
    return words.of("fault." + known() + ".title");
  }

  /** What to do about it. */
  public String getText() {
    return words.of("fault." + known() + ".text");
  }

  private String known() {
    return words.has("fault." + gate.getProblem() + ".title") ? gate.getProblem() : "internal";
  }
}
