package se.valv.vetting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case becomes by a step, which is written down with it.
 *
 * @param content as it was
 * @param step what happens
 */
record Making(CaseContent content, CaseStep step) {

  CaseContent at(CaseState state) {
    return at(state, content.course());
  }

  CaseContent at(CaseState state, Course course) {
    return whole(state, content.cover(), content.inquiry(), content.checks(), course);
  }

  /** With another part of the inquiry done; once all of it is, it is assessed. */
  CaseContent with(Inquiry inquiry) {
    var state = inquiry.done() ? CaseState.BASIC_ASSESSMENT : content.state();
    return whole(state, content.cover(), inquiry, content.checks(), content.course());
  }

  /** The inquiry suffices for a class; where there is none, no register check is made. */
  CaseContent covering(Cover cover) {
    var state = cover.checked() ? CaseState.AWAITING_CONSENT : CaseState.OVERALL_ASSESSMENT;
    return whole(state, cover, content.inquiry(), content.checks(), content.course());
  }

  CaseContent with(List<RegisterCheck> checks) {
    return whole(content.state(), content.cover(), content.inquiry(), checks, content.course());
  }

  /** Applied for; of who takes part already, it is a renewal. */
  CaseContent applied(List<RegisterCheck> checks) {
    var renewed = content.state() == CaseState.ACTIVE;
    var state = renewed ? CaseState.ACTIVE : CaseState.CHECK_REQUESTED;
    return whole(state, content.cover(), content.inquiry(), checks, content.course());
  }

  /** With another part of the check done; once all of it is, the whole is assessed. */
  CaseContent checked(List<RegisterCheck> checks) {
    var done =
        content.state() == CaseState.CHECK_REQUESTED
            && checks.getLast().isWhole(content.classed().positionClass());
    var state = done ? CaseState.OVERALL_ASSESSMENT : content.state();
    return whole(state, content.cover(), content.inquiry(), checks, content.course());
  }

  CaseContent with(Ruling ruling) {
    return new CaseContent(
        content.head(),
        CaseState.APPROVED,
        content.cover(),
        content.inquiry(),
        content.checks(),
        ruling,
        content.readiness(),
        content.course(),
        steps());
  }

  CaseContent with(Readiness readiness) {
    return new CaseContent(
        content.head(),
        content.state(),
        content.cover(),
        content.inquiry(),
        content.checks(),
        content.ruling(),
        readiness,
        content.course(),
        steps());
  }

  /** With another part of the end done; once all of it is, it is ended. */
  CaseContent closing(Closing closing) {
    var checked = content.checks().stream().anyMatch(check -> check.applied() != null);
    var done = content.state() == CaseState.WINDING_UP && closing.isWhole(checked);
    return at(done ? CaseState.ENDED : content.state(), content.course().closing(closing));
  }

  /** Ended without placement: nothing is kept but what is still to be deregistered. */
  CaseContent closed() {
    var applied = content.checks().stream().filter(check -> check.applied() != null).toList();
    return bare(content.head(), CaseState.ENDED_WITHOUT_PLACEMENT, content.cover(), applied);
  }

  /** Erased: that there was a case, and when it was erased. */
  CaseContent erased() {
    return bare(content.head().erased(), CaseState.ERASED, null, List.of());
  }

  private CaseContent bare(
      CaseHead head, CaseState state, @Nullable Cover cover, List<RegisterCheck> checks) {
    return new CaseContent(
        head,
        state,
        checks.isEmpty() ? null : cover,
        Inquiry.NONE,
        checks,
        null,
        Readiness.NONE,
        Course.NONE,
        List.of(step));
  }

  private CaseContent whole(
      CaseState state,
      @Nullable Cover cover,
      Inquiry inquiry,
      List<RegisterCheck> checks,
      Course course) {
    return new CaseContent(
        content.head(),
        state,
        cover,
        inquiry,
        checks,
        content.ruling(),
        content.readiness(),
        course,
        steps());
  }

  private List<CaseStep> steps() {
    return Stream.concat(content.steps().stream(), Stream.of(step)).toList();
  }
}
