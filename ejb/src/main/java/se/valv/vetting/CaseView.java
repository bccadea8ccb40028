package se.valv.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.classification.SecurityClass;

/**
 * A vetting case as who vets sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param head whose part in what
 * @param state where it stands
 * @param cover what it holds for, once that is known
 * @param inquiry grundutredning
 * @param checks register checks, the newest last
 * @param ruling the approval
 * @param readiness training and secrecy briefing
 * @param course the days of the participation
 * @param steps what has happened, oldest first
 * @param open the steps that the reader may take now
 * @param due what is done again, and when
 */
public record CaseView(
    CaseId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    CaseHead head,
    CaseState state,
    @Nullable Cover cover,
    Inquiry inquiry,
    List<RegisterCheck> checks,
    @Nullable Ruling ruling,
    Readiness readiness,
    Course course,
    List<CaseStep> steps,
    List<CaseEvent> open,
    Due due) {

  static CaseView from(CaseRows.Found found, LabelView label, List<CaseEvent> open, Terms terms) {
    var content = found.content();
    return new CaseView(
        found.id(),
        found.version(),
        label.securityClass(),
        label.compartments(),
        content.head(),
        content.state(),
        content.cover(),
        content.inquiry(),
        content.checks(),
        content.ruling(),
        content.readiness(),
        content.course(),
        content.steps(),
        open,
        Due.of(content, terms));
  }

  /** Whose part in what; none once it is erased. */
  public Optional<Subject> subject() {
    return Optional.ofNullable(head.subject());
  }

  /** Says nothing of the case. */
  @Override
  public String toString() {
    return "CaseView[" + id + "]";
  }

  /**
   * First days on which something no longer holds, of who takes part or is approved.
   *
   * @param followUp its follow-up is overdue
   * @param renewal the register check is to be made anew
   * @param training training no longer counts
   */
  public record Due(
      @Nullable LocalDate followUp, @Nullable LocalDate renewal, @Nullable LocalDate training) {

    static final Due NOTHING = new Due(null, null, null);

    static Due of(CaseContent content, Terms terms) {
      var state = content.state();
      if (state != CaseState.APPROVED
          && state != CaseState.ACTIVE
          && state != CaseState.UNDER_REEXAMINATION) {
        return NOTHING;
      }
      var of = content.classed().positionClass();
      var trained = content.readiness().trained();
      return new Due(
          content.followUp(terms.followUp()).orElse(null),
          content.current().flatMap(check -> check.renewal(terms.renewal(of))).orElse(null),
          trained == null ? null : trained.plusMonths(terms.training()));
    }
  }
}
