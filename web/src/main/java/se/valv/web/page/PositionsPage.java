package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.clearance.position.PositionAct;
import se.valv.clearance.position.PositionKeyword;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The list of positions. */
@Named
@RequestScoped
public class PositionsPage {

  private static final int SIZE = 50;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Search search;
  @Inject private Readings readings;

  private List<Hit> rows = List.of();
  private Map<UUID, String> places = Map.of();
  private long total;

  /** Fetches the page of the list that the address names. */
  public void open() {
    var page = posted.page(SIZE) - 1;
    var request = SearchRequest.list(Kind.POSITION, Filters.NONE, Order.TITLE, page, SIZE);
    var found = search.list(gate.actor(), PositionAct.POSITIONS_LISTED, request);
    rows = found.hits();
    total = found.total();
    places = readings.places();
    frame.shows(found.highestClass());
  }

  /** The positions of this page. */
  public List<Hit> getRows() {
    return rows;
  }

  /** How many there are in all, within reach. */
  public long getTotal() {
    return total;
  }

  /** Where a position belongs. */
  public String place(Hit row) {
    return Stream.of(PositionKeyword.OPERATOR, PositionKeyword.UNIT)
        .flatMap(key -> Optional.ofNullable(row.keywords().get(key)).stream())
        .map(id -> Optional.ofNullable(places.get(UUID.fromString(id))).orElse("–"))
        .collect(Collectors.joining(" · "));
  }

  /** What the personnel system calls it. */
  public String code(Hit row) {
    return row.keywords().getOrDefault(PositionKeyword.CODE, "");
  }

  /** The class that was decided last; empty without one. */
  public String placed(Hit row) {
    return row.keywords().getOrDefault(PositionKeyword.PLACED, "");
  }

  /** The state of what waits for a decision; empty without it. */
  public String waiting(Hit row) {
    return row.keywords().getOrDefault(PositionKeyword.WAITING, "");
  }

  /** Whether an end of it is decided. */
  public boolean ended(Hit row) {
    return "true".equals(row.keywords().get(PositionKeyword.ENDED));
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    return Pager.of(posted.page(SIZE), total, SIZE, new Address("/befattningar", Map.of()));
  }
}
