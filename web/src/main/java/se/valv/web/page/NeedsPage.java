package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.need.NeedView;
import se.valv.authorisation.need.Needs;
import se.valv.web.security.Gate;

/** The needs that somebody may know of, by state. */
@Named
@RequestScoped
public class NeedsPage {

  private static final int SIZE = 50;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Needs needs;

  private List<NeedView> rows = List.of();

  /** Fetches them. */
  public void open() {
    rows =
        needs.list(gate.actor()).stream()
            .filter(n -> chosen("") || chosen(n.state().name()))
            .toList();
  }

  /** Whether the list is narrowed to a state; to none, by the empty one. */
  public boolean chosen(String state) {
    return posted.value("lage").equals(state);
  }

  /** The states to choose among. */
  public List<NeedState> getStates() {
    return List.of(NeedState.values());
  }

  /** The rows of this page. */
  public List<NeedView> getRows() {
    return rows.stream().skip((long) (posted.page(SIZE) - 1) * SIZE).limit(SIZE).toList();
  }

  /** Where in the list it is. */
  public Pager getPager() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("lage", posted.value("lage"));
    var pages = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
    return new Pager(posted.page(SIZE), pages, new Address("/behorigheter/behov", parameters));
  }
}
