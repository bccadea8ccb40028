package se.valv.vetting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PlacedPosition;
import se.valv.placement.Facts;

/**
 * How the vetting of a participation stands on a day, for a decision that answers with no more than
 * its outcome. No page and no answer shows it as it is.
 *
 * @param cover what was approved; none when nothing was
 * @param check the register check that holds for it
 * @param inquired whether the special inquiry, and the talk, is done where they are asked for
 * @param course how it stands
 * @param readiness training and secrecy briefing
 */
public record Vetted(
    @Nullable Cover cover,
    Facts.Check check,
    boolean inquired,
    Facts.Course course,
    Facts.Readiness readiness) {

  /** A participation that is not vetted, and of which no more is known. */
  public static final Vetted NOT =
      new Vetted(
          null,
          new Facts.Check(false, false),
          false,
          new Facts.Course(false, false, false, false),
          new Facts.Readiness(false, false));

  /**
   * How it stands in a position as that is placed on the day.
   *
   * @param placement none when the position is not placed
   */
  public Facts.Vetting facts(PlacedPosition.@Nullable InForce placement) {
    var approved = cover;
    var asked = placement == null ? null : Cover.of(placement);
    return new Facts.Vetting(
        approved != null,
        approved != null && asked != null && approved.positionClass() == asked.positionClass(),
        approved != null && asked != null && approved.reason().equals(asked.reason()),
        check,
        inquired,
        course);
  }

  static Vetted of(CaseContent content, LocalDate day, Terms terms) {
    var state = content.state();
    var cover = state.isApproved() && content.ruling() != null ? content.cover() : null;
    return new Vetted(
        cover,
        check(content, day, terms),
        content.cover() != null
            && content
                .current()
                .or(content::last)
                .filter(c -> c.isInquired(content.classed().positionClass()))
                .isPresent(),
        course(content, day, terms),
        new Facts.Readiness(
            content.readiness().isTrained(day, terms.training()),
            content.readiness().isBriefed(day)));
  }

  private static Facts.Check check(CaseContent content, LocalDate day, Terms terms) {
    var current = content.current();
    var renewal = current.flatMap(c -> c.renewal(terms.renewal(content.classed().positionClass())));
    return new Facts.Check(
        current.isPresent(), current.isPresent() && renewal.map(day::isBefore).orElse(true));
  }

  private static Facts.Course course(CaseContent content, LocalDate day, Terms terms) {
    var ruling = Optional.ofNullable(content.ruling());
    var left = content.course().left();
    return new Facts.Course(
        content.followUp(terms.followUp()).filter(due -> !day.isBefore(due)).isPresent(),
        content.state() == CaseState.UNDER_REEXAMINATION,
        content.state() == CaseState.ENDED_WITHOUT_PLACEMENT,
        ruling.filter(r -> !day.isBefore(r.on())).isPresent()
            && (left == null || day.isBefore(left)));
  }
}
