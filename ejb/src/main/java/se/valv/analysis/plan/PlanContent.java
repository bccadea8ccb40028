package se.valv.analysis.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.valv.analysis.Measure;
import se.valv.analysis.PartId;
import se.valv.problem.Invalid;
import se.valv.sealing.Content;

/**
 * What of a plan is sealed: all but id, kind, label, version and which analysis it is of.
 *
 * @param head what it is of
 * @param measures in the order in which they came
 */
@Content(name = "plan", version = 1)
record PlanContent(PlanHead head, List<FollowedMeasure> measures) {

  /** Most measures of one plan. */
  static final int MOST = 5_000;

  /** Keeps a copy. */
  PlanContent {
    measures = List.copyOf(measures);
  }

  /** The plan of an analysis that is established for the first time. */
  static PlanContent made(PlanHead head, List<Measure> planned, MeasureStep step) {
    return new PlanContent(head, List.of()).renewed(head, planned, step, 1);
  }

  /**
   * The plan after another version of its analysis is established: what goes on goes on where it
   * is.
   */
  PlanContent renewed(PlanHead next, List<Measure> planned, MeasureStep step, int version) {
    Map<PartId, Wording> wordings = new HashMap<>();
    planned.forEach(measure -> wordings.put(measure.id(), Wording.of(measure)));
    var all = new ArrayList<FollowedMeasure>();
    for (var measure : measures) {
      var now = wordings.get(measure.id());
      all.add(now == null ? measure.left(step, version) : measure.renewed(now, step, version));
    }
    var there = new HashSet<>(measures.stream().map(FollowedMeasure::id).toList());
    for (var measure : planned) {
      if (there.add(measure.id())) {
        all.add(begun(measure, step, version));
      }
    }
    return new PlanContent(next, all);
  }

  private static FollowedMeasure begun(Measure measure, MeasureStep step, int version) {
    var wording = Wording.of(measure);
    return new FollowedMeasure(
        measure.id(),
        Origin.ANALYSIS,
        wording,
        Charge.of(wording),
        MeasureCourse.begun(MeasureState.DECIDED, step),
        version);
  }

  /** One of them. */
  Optional<FollowedMeasure> find(PartId id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /**
   * With a measure in the place of the one with its id, or last.
   *
   * @throws Invalid when there would be too many
   */
  PlanContent with(FollowedMeasure measure) {
    var all = new ArrayList<>(measures);
    var places = all.stream().map(FollowedMeasure::id).toList();
    var place = places.indexOf(measure.id());
    if (place >= 0) {
      all.set(place, measure);
    } else if (all.size() >= MOST) {
      throw new Invalid("measures", "TOO_MANY");
    } else {
      all.add(measure);
    }
    return new PlanContent(head, all);
  }
}
