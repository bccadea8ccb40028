package se.valv.analysis.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.valv.analysis.PartId;
import se.valv.problem.Invalid;
import se.valv.sealing.Content;

/**
 * What of a control plan is sealed: all but id, kind, label and version.
 *
 * @param head what it is of
 * @param items controls and deviations, in the order in which they came
 */
@Content(name = "control-plan", version = 1)
record ControlContent(ControlHead head, List<ControlItem> items) {

  /** Most controls and deviations of one plan. */
  static final int MOST = 2_000;

  /** Keeps a copy. */
  ControlContent {
    items = List.copyOf(items);
  }

  /** One of them. */
  Optional<ControlItem> find(PartId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /**
   * With an item in the place of the one with its id, or last.
   *
   * @throws Invalid when there would be too many
   */
  ControlContent with(ControlItem item) {
    var all = new ArrayList<>(items);
    var place = all.stream().map(ControlItem::id).toList().indexOf(item.id());
    if (place >= 0) {
      all.set(place, item);
    } else if (all.size() >= MOST) {
      throw new Invalid("name", "TOO_MANY");
    } else {
      all.add(item);
    }
    return new ControlContent(head, all);
  }
}
