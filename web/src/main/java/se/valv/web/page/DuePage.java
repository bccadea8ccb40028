package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.overview.Due;
import se.valv.overview.DueKind;
import se.valv.web.security.Gate;

/**
 * What must be looked at again because an analysis was established anew: all of it that the reader
 * reaches, or what rests on one analysis.
 */
@Named
@RequestScoped
public class DuePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private WorkSeen work;

  private List<Due> rows = List.of();

  /** Fetches how much there is, for the start page. */
  public void open() {
    if (gate.may("analysis:read")) {
      rows = work.get().due();
    }
  }

  /** Picks what the address asks for. */
  public void openAll() {
    var analysis = posted.has("analys") ? Addressed.id(posted.value("analys")) : null;
    rows =
        work.get().due().stream()
            .filter(due -> analysis == null || due.isAgainst(analysis))
            .toList();
    rows.forEach(due -> frame.shows(due.securityClass()));
  }

  /** They, by the day by which it is to be done. */
  public List<Due> getRows() {
    return rows;
  }

  /** How many there are. */
  public int getTotal() {
    return rows.size();
  }

  /** Whether only what rests on one analysis is shown. */
  public boolean isNarrowed() {
    return posted.has("analys");
  }

  /** Where it is read. */
  public String address(Due due) {
    var id = due.record().value();
    return switch (due.kind()) {
      case POSITION -> "/befattningar/" + id;
      case MEASURE -> "/planer/" + id + "/atgarder/" + due.part();
      case ANNEX, WHOLE, PART -> "/analyser/" + id;
    };
  }

  /** Where it is noted that it remains. */
  public String form(Due due) {
    var id = due.record().value();
    return due.kind() == DueKind.MEASURE
        ? "/planer/" + id + "/atgarder/" + due.part() + "/steg/EXAMINE"
        : "/oversikt/omprovning/" + id;
  }
}
