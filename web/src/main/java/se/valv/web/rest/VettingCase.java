package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.vetting.CaseStep;
import se.valv.vetting.CaseView;
import se.valv.vetting.Closing;
import se.valv.vetting.Course;
import se.valv.vetting.RegisterCheck;
import se.valv.vetting.Subject;

/**
 * A vetting case. Its version is in the ETag.
 *
 * @param id its id
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param operator id of the verksamhetsutövare
 * @param subject whose part in what; absent once it is erased
 * @param state where it stands
 * @param positionClass what it holds for; absent before the basic inquiry was found to suffice
 * @param inquiry days of the basic inquiry
 * @param checks register checks, the newest last
 * @param approval the approval
 * @param readiness training and secrecy briefing
 * @param course days of the participation
 * @param due first days on which something no longer holds
 * @param steps what has happened, oldest first
 * @param open the events that the caller may send now
 */
public record VettingCase(
    String id,
    String securityClass,
    List<Compartment> compartments,
    String operator,
    @Nullable CaseSubject subject,
    String state,
    @Nullable String positionClass,
    BasicInquiry inquiry,
    List<CheckDays> checks,
    @Nullable CaseApproval approval,
    CaseReadiness readiness,
    CaseDays course,
    DueDays due,
    List<CaseStepTaken> steps,
    List<String> open) {

  static VettingCase of(CaseView view) {
    var cover = view.cover();
    var ruling = view.ruling();
    return new VettingCase(
        view.id().value().toString(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.head().operator().toString(),
        view.subject().map(CaseSubject::of).orElse(null),
        view.state().name(),
        cover == null ? null : cover.positionClass().code(),
        BasicInquiry.of(view),
        view.checks().stream().map(CheckDays::of).toList(),
        ruling == null ? null : new CaseApproval(ruling.on().toString(), ruling.registryNumber()),
        CaseReadiness.of(view),
        CaseDays.of(view.course()),
        DueDays.of(view.due()),
        view.steps().stream().map(CaseStepTaken::of).toList(),
        view.open().stream().map(Enum::name).toList());
  }

  @Override
  public String toString() {
    return "VettingCase[" + id + "]";
  }

  /**
   * Whose part in what.
   *
   * @param person id of the person
   * @param participation id of the participation
   * @param position id of the position
   */
  public record CaseSubject(String person, String participation, String position) {

    static CaseSubject of(Subject subject) {
      return new CaseSubject(
          subject.person().toString(),
          subject.participation().toString(),
          subject.position().toString());
    }
  }

  /**
   * Days of the basic inquiry.
   *
   * @param interview when he was interviewed
   * @param references when references and certificates were taken
   * @param identity when his identity was checked
   */
  public record BasicInquiry(
      @Nullable String interview, @Nullable String references, @Nullable String identity) {

    static BasicInquiry of(CaseView view) {
      var inquiry = view.inquiry();
      return new BasicInquiry(
          Sent.maybeText(inquiry.interview()),
          Sent.maybeText(inquiry.references()),
          Sent.maybeText(inquiry.identity()));
    }
  }

  /**
   * Days of a register check; never what it said.
   *
   * @param consent when he consented
   * @param applied when it was applied for
   * @param answered when an answer came
   * @param inquiry when the special inquiry was done
   * @param talk when the talk was held, or found to be clearly unneeded
   * @param ends day on which it ends by itself
   */
  public record CheckDays(
      String consent,
      @Nullable String applied,
      @Nullable String answered,
      @Nullable String inquiry,
      @Nullable String talk,
      @Nullable String ends) {

    static CheckDays of(RegisterCheck check) {
      return new CheckDays(
          check.consent().toString(),
          Sent.maybeText(check.applied()),
          Sent.maybeText(check.answered()),
          Sent.maybeText(check.inquiry()),
          Sent.maybeText(check.talk()),
          Sent.maybeText(check.ends()));
    }
  }

  /**
   * The approval.
   *
   * @param on on which day
   * @param registryNumber of the decision
   */
  public record CaseApproval(String on, String registryNumber) {}

  /**
   * What he has been taught and told.
   *
   * @param trained when he was trained last
   * @param briefed when he acknowledged the secrecy briefing
   */
  public record CaseReadiness(@Nullable String trained, @Nullable String briefed) {

    static CaseReadiness of(CaseView view) {
      var readiness = view.readiness();
      return new CaseReadiness(
          Sent.maybeText(readiness.trained()), Sent.maybeText(readiness.briefed()));
    }
  }

  /**
   * Days of the participation.
   *
   * @param started first day
   * @param followedUp last follow-up
   * @param left first day on which he no longer takes part
   * @param end what is done at the end
   */
  public record CaseDays(
      @Nullable String started, @Nullable String followedUp, @Nullable String left, CaseEnd end) {

    static CaseDays of(Course course) {
      return new CaseDays(
          Sent.maybeText(course.started()),
          Sent.maybeText(course.followedUp()),
          Sent.maybeText(course.left()),
          CaseEnd.of(course.closing()));
    }
  }

  /**
   * Days of what is done at the end.
   *
   * @param talk avslutande samtal
   * @param deregistered avanmälan
   * @param rights behörigheter withdrawn
   * @param copies exemplar returned
   */
  public record CaseEnd(
      @Nullable String talk,
      @Nullable String deregistered,
      @Nullable String rights,
      @Nullable String copies) {

    static CaseEnd of(Closing closing) {
      return new CaseEnd(
          Sent.maybeText(closing.talk()),
          Sent.maybeText(closing.deregistered()),
          Sent.maybeText(closing.rights()),
          Sent.maybeText(closing.copies()));
    }
  }

  /**
   * First days on which something no longer holds.
   *
   * @param followUp the follow-up is overdue
   * @param renewal the register check is to be made anew
   * @param training training no longer counts
   */
  public record DueDays(
      @Nullable String followUp, @Nullable String renewal, @Nullable String training) {

    static DueDays of(CaseView.Due due) {
      return new DueDays(
          Sent.maybeText(due.followUp()),
          Sent.maybeText(due.renewal()),
          Sent.maybeText(due.training()));
    }
  }

  /**
   * Something that happened.
   *
   * @param event what
   * @param by id of the account
   * @param at when it was written
   */
  public record CaseStepTaken(String event, String by, String at) {

    static CaseStepTaken of(CaseStep step) {
      return new CaseStepTaken(step.event().name(), step.by().toString(), step.at().toString());
    }
  }
}
