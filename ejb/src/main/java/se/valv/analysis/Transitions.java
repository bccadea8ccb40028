package se.valv.analysis;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * Which steps an analysis may take, and whose they are: written, endorsed and established by three
 * different people (PMFS 2022:1 chapter 2).
 */
final class Transitions {

  private static final String EVENT = "event";

  private Transitions() {}

  /** The steps that somebody may take now. */
  static List<AnalysisEvent> open(AnalysisContent content, Decider who) {
    return Arrays.stream(AnalysisEvent.values())
        .filter(event -> fault(content, event, who).isEmpty())
        .toList();
  }

  /**
   * The course after a step.
   *
   * @throws Invalid that says what stands in the way
   */
  static Course next(
      AnalysisContent content,
      AnalysisEvent event,
      Decider who,
      @Nullable String comment,
      Instant now) {
    fault(content, event, who)
        .ifPresent(code -> {
          throw new Invalid(EVENT, code);
        });
    var checks = new FieldChecks();
    if (event.isExplained()) {
      checks.text("comment", comment, Comment.MAX_TEXT);
    } else {
      checks.optionalText("comment", comment, Comment.MAX_TEXT);
    }
    checks.orThrow();
    var course = content.course();
    var step = new Step(event, course.state(), event.to(), who.account(), now, comment);
    return switch (event) {
      case ENDORSE -> course.after(step).endorsed(who.account());
      case RETURN, REJECT -> course.after(step).endorsed(null);
      case CANCEL_REVISION -> course.after(step).followedBy(null);
      default -> course.after(step);
    };
  }

  /**
   * The course of one that remains as it is beside a newer version of what it rests on.
   *
   * @throws Invalid that says what stands in the way
   */
  static Course examined(Course course, Decider who, String comment, Instant now) {
    var event = AnalysisEvent.EXAMINE;
    var isHis = event.roles(who.establishing()).stream().anyMatch(who.roles()::contains);
    new FieldChecks()
        .that(course.state() == event.to(), EVENT, "NOT_IN_THIS_STATE")
        .that(isHis, EVENT, "NOT_YOUR_ROLE")
        .text("comment", comment, Comment.MAX_TEXT)
        .orThrow();
    return course.after(new Step(event, course.state(), event.to(), who.account(), now, comment));
  }

  private static Optional<String> fault(AnalysisContent content, AnalysisEvent event, Decider who) {
    var course = content.course();
    if (!event.leadsFrom(course.state())) {
      return Optional.of("NOT_IN_THIS_STATE");
    }
    if (event.roles(who.establishing()).stream().noneMatch(who.roles()::contains)) {
      return Optional.of("NOT_YOUR_ROLE");
    }
    return switch (event) {
      case SUBMIT -> incomplete(content);
      case ENDORSE -> own(course, who);
      case ESTABLISH -> own(course, who).or(() -> twice(course, who)).or(() -> incomplete(content));
      default -> Optional.empty();
    };
  }

  private static Optional<String> incomplete(AnalysisContent content) {
    var isLacking = Completeness.gaps(content).stream().anyMatch(gap -> gap.code().isDemanded());
    return isLacking ? Optional.of("INCOMPLETE") : Optional.empty();
  }

  private static Optional<String> own(Course course, Decider who) {
    return course.authors().contains(who.account()) ? Optional.of("OWN_WORDS") : Optional.empty();
  }

  private static Optional<String> twice(Course course, Decider who) {
    return who.account().equals(course.endorsedBy())
        ? Optional.of("ENDORSED_BY_YOU")
        : Optional.empty();
  }
}
