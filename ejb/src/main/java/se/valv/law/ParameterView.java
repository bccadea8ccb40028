package se.valv.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;

/**
 * A parameter with all its values.
 *
 * @param parameter which
 * @param values of every day and operator, the newest first
 * @param waiting what is proposed and not decided, for those who may decide it
 */
public record ParameterView(Parameter parameter, List<Value> values, List<ProposedValue> waiting) {

  /** The value that holds for all today. */
  public Optional<Value> current() {
    return values.stream().filter(v -> v.operator() == null && v.days().now()).findFirst();
  }

  /** The values of today that single operators have of their own. */
  public List<Value> own() {
    return values.stream().filter(v -> v.operator() != null && v.days().now()).toList();
  }

  /**
   * One value.
   *
   * @param operator for whom alone; absent when for all
   * @param value a number, the name of a function, or {@code NONE}
   * @param days when it holds
   * @param ground on what
   * @param proposedBy username of the first of the two who changed it; absent for what the
   *     programme began with
   * @param approvedBy of the second
   */
  public record Value(
      @Nullable OperatorId operator,
      String value,
      Days days,
      Ground ground,
      @Nullable String proposedBy,
      @Nullable String approvedBy) {}

  /**
   * When something holds.
   *
   * @param from first day
   * @param to first day on which it no longer does; absent while none is decided
   * @param now whether today is one of them
   */
  public record Days(LocalDate from, @Nullable LocalDate to, boolean now) {

    /** The last day on which it holds; absent while none is decided. */
    public @Nullable LocalDate last() {
      return to == null ? null : to.minusDays(1);
    }
  }

  /**
   * On what a value rests.
   *
   * @param source statute, decision or page; at most 200 characters
   * @param confidence how sure that is
   */
  public record Ground(String source, Confidence confidence) {}
}
