package se.valv.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;

/**
 * Under which labels somebody may write, to choose among in a form.
 *
 * @param classes up to the highest that this register may hold, lowest first
 * @param compartments where he may write
 */
public record LabelChoice(List<SecurityClass> classes, List<CompartmentView> compartments) {

  /** What {@code actor} may choose. */
  static LabelChoice of(Actor actor, Documents documents, Compartments compartments) {
    var highest = documents.highestClass(actor);
    return new LabelChoice(
        Arrays.stream(SecurityClass.values()).filter(highest::atLeast).toList(),
        compartments.mine(actor, Set.of(Action.WRITE, Action.DROP)));
  }

  /** The compartments that a form names. */
  static List<CompartmentId> compartmentsOf(Form form) {
    try {
      return form.all("compartments").stream()
          .map(UUID::fromString)
          .map(CompartmentId::new)
          .toList();
    } catch (IllegalArgumentException e) {
      throw new Invalid("compartments", "MALFORMED");
    }
  }
}
