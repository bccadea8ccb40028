package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.web.security.Gate;

/** The start page; who only reviews the log starts there instead. */
@Named
@RequestScoped
public class OverviewPage {

  @Inject private Gate gate;
  @Inject private Me me;
  @Inject private Answer answer;
  @Inject private Compartments compartments;

  private List<CompartmentView> places = List.of();

  /** Shows the page, or leads to the log. */
  public void open() {
    if (!me.isOverview()) {
      answer.seeOther("/atkomstlogg");
    } else if (gate.may("document:read")) {
      places = compartments.mine(gate.actor(), Set.of(Action.READ));
    }
  }

  /** The documents filed last, within reach. */
  public List<Object> getLatest() {
    return List.of();
  }

  /** Where the reader has need. */
  public List<CompartmentView> getPlaces() {
    return places;
  }
}
