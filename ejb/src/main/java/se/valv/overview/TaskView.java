package se.valv.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.PartId;
import se.valv.analysis.plan.TaskKind;
import se.valv.classification.SecurityClass;
import se.valv.identity.RecordId;

/**
 * Something that the reader has to do.
 *
 * @param kind what
 * @param record in which plan or control plan; or which position or analysis
 * @param part with which measure, control or deviation; none of the others
 * @param name what that is called
 * @param of what the plan is called; or the number of the record
 * @param securityClass class of the record
 * @param due by which day
 * @param late whether that day has been
 */
public record TaskView(
    TaskKind kind,
    RecordId record,
    @Nullable PartId part,
    String name,
    String of,
    SecurityClass securityClass,
    LocalDate due,
    boolean late) {

  /** Says nothing of the task. */
  @Override
  public String toString() {
    return "TaskView[" + kind + "]";
  }
}
