package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.web.security.Gate;

/**
 * What the frame around a page must know of it: its highest class, and whether something failed.
 */
@Named
@RequestScoped
public class Frame {

  @Inject private Gate gate;

  private SecurityClass highest = SecurityClass.NONE;
  private boolean failed;
  private String query = "";
  private @Nullable String address;

  /** The page shows information of this class; the banner names the highest of all. */
  void shows(SecurityClass securityClass) {
    highest = highest.or(securityClass);
  }

  /** The title of the tab begins with "Fel:". */
  void failed() {
    failed = true;
  }

  /** The search field at the top holds these words, which the reader himself wrote. */
  void searchedFor(String words) {
    query = words;
  }

  /** The page answers a form and can't be asked for again; {@code path} is the nearest that can. */
  void comesBackTo(String path) {
    address = path;
  }

  /** The code of the highest class shown on the page. */
  public String getClassCode() {
    return highest.code();
  }

  /** Whether the page reports errors. */
  public boolean isFailed() {
    return failed;
  }

  /** What the search field at the top holds. */
  public String getQuery() {
    return query;
  }

  /** Where to come back to after the language is changed: this page. */
  public String getAddress() {
    return address == null ? gate.getAddress() : address;
  }
}
