package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;

/**
 * A recruitment case.
 *
 * @param id which
 * @param version its version, for decisions
 * @param asked what it is for, in the words of who opened it
 * @param state where it is today
 * @param securityClass class of what is shown: none of what its opener wrote himself
 * @param openedAt when
 * @param openedBy by which account
 * @param decidedBy by which account it was decided; none before, and none to its opener
 */
public record CaseView(
    RecruitmentCaseId id,
    int version,
    Asked asked,
    CaseState state,
    SecurityClass securityClass,
    Instant openedAt,
    UUID openedBy,
    @Nullable UUID decidedBy) {

  static CaseView of(Kept<CaseContent> found, SecurityClass shown, LocalDate today) {
    var content = found.content();
    var ruling = content.ruling();
    return new CaseView(
        new RecruitmentCaseId(found.id()),
        found.version(),
        content.asked(),
        content.state(today),
        shown,
        content.openedAt(),
        content.openedBy(),
        ruling == null ? null : ruling.by());
  }

  /** As its opener sees it: not by whom it was decided. */
  CaseView toOpener() {
    return new CaseView(id, version, asked, state, securityClass, openedAt, openedBy, null);
  }
}
