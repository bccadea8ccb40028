package se.valv.vetting;

import static se.valv.vetting.CaseState.ACTIVE;
import static se.valv.vetting.CaseState.APPROVED;
import static se.valv.vetting.CaseState.AWAITING_CONSENT;
import static se.valv.vetting.CaseState.BASIC_ASSESSMENT;
import static se.valv.vetting.CaseState.BASIC_INQUIRY;
import static se.valv.vetting.CaseState.CHECK_REQUESTED;
import static se.valv.vetting.CaseState.ENDED;
import static se.valv.vetting.CaseState.ENDED_WITHOUT_PLACEMENT;
import static se.valv.vetting.CaseState.NEW_VETTING_REQUIRED;
import static se.valv.vetting.CaseState.OPENED;
import static se.valv.vetting.CaseState.OVERALL_ASSESSMENT;
import static se.valv.vetting.CaseState.UNDER_REEXAMINATION;
import static se.valv.vetting.CaseState.WINDING_UP;

import se.valv.access.Action;

/**
 * What can happen in a vetting case. Stored and sent by name. There is none for refusing: who is
 * not approved is {@link #CLOSE}d by who investigates, as when he withdraws.
 */
public enum CaseEvent {
  /** Slutkandidat: he may be assumed to be hired, or to take part (SSF 5:13). */
  CONFIRM_FINALIST(Action.WRITE),
  /** Säkerhetsprövningsintervju, by the guide. */
  RECORD_INTERVIEW(Action.WRITE),
  /** Referenser, betyg, intyg. */
  RECORD_REFERENCES(Action.WRITE),
  /** Identitetskontroll. */
  RECORD_IDENTITY(Action.WRITE),
  /** The basic inquiry suffices; without it no register check is made (SSF 5:3). */
  PASS_INQUIRY(Action.WRITE),
  /** Samtycke to the register check (SSL 3:18). */
  RECORD_CONSENT(Action.WRITE),
  /** Registerkontroll ansökt. */
  RECORD_APPLICATION(Action.WRITE),
  /** Besked inkommet, and nothing of what it says. */
  RECORD_ANSWER(Action.WRITE),
  /** Särskild personutredning done, in class 1 and 2 (SSF 5:16). */
  RECORD_SPECIAL_INQUIRY(Action.WRITE),
  /** The talk that Säkerhetspolisen holds: held, or found to be clearly unneeded (SSF 5:17). */
  RECORD_TALK(Action.WRITE),
  /** Godkänn: by who decides, and never by who investigated. */
  APPROVE(Action.APPROVE),
  /** Utbildning i säkerhetsskydd (SSF 5:1). */
  RECORD_TRAINING(Action.WRITE),
  /** Sekretessupplysning, acknowledged (SSF 2:3). */
  RECORD_BRIEFING(Action.WRITE),
  /** Deltagandet börjar. */
  START(Action.WRITE),
  /** Uppföljning, that changes nothing (SSL 3:3). */
  FOLLOW_UP(Action.WRITE),
  /** Omprövning, whatever the cause. */
  REEXAMINE(Action.WRITE),
  /** Kvarstår after re-examination: by who decides, and never by who began it. */
  CONTINUE(Action.APPROVE),
  /** Ny prövning krävs: another position, class or kontrollorsak (SSF 5:20). */
  REQUIRE_NEW(Action.WRITE),
  /** Deltagandet upphör, also when it does not go on after re-examination. */
  LEAVE(Action.WRITE),
  /** Avslutande samtal. */
  RECORD_EXIT_TALK(Action.WRITE),
  /** Avanmälan of the register check (SSF 5:20). */
  RECORD_DEREGISTRATION(Action.WRITE),
  /** Behörigheter återkallade. */
  RECORD_RIGHTS_WITHDRAWN(Action.WRITE),
  /** Exemplar återlämnade. */
  RECORD_COPIES_RETURNED(Action.WRITE),
  /** Avsluta utan placering: no reason is asked for, and none can be given (SSF 5:4). */
  CLOSE(Action.WRITE),
  /** Gallra, when it has been kept as long as it is to be. */
  ERASE(Action.WRITE);

  private final Action right;

  CaseEvent(Action right) {
    this.right = right;
  }

  /** The right on the case that it takes. */
  Action right() {
    return right;
  }

  /** Whether it is a decision: never by who has had a hand in the case. */
  public boolean isDecision() {
    return right == Action.APPROVE;
  }

  /** Whether it can happen in a state. */
  public boolean leadsFrom(CaseState state) {
    return switch (this) {
      case CONFIRM_FINALIST -> state == OPENED;
      case RECORD_INTERVIEW, RECORD_REFERENCES, RECORD_IDENTITY -> state == BASIC_INQUIRY;
      case PASS_INQUIRY -> state == BASIC_ASSESSMENT;
      case RECORD_CONSENT, RECORD_APPLICATION -> state == AWAITING_CONSENT || state == ACTIVE;
      case RECORD_ANSWER, RECORD_SPECIAL_INQUIRY -> state == CHECK_REQUESTED || state == ACTIVE;
      case RECORD_TALK ->
          state == CHECK_REQUESTED || state == OVERALL_ASSESSMENT || state == ACTIVE;
      case APPROVE -> state == OVERALL_ASSESSMENT;
      case RECORD_TRAINING, RECORD_BRIEFING -> state != OPENED && state.isLive();
      case START -> state == APPROVED;
      case FOLLOW_UP, REEXAMINE -> state == ACTIVE;
      case CONTINUE -> state == UNDER_REEXAMINATION;
      case REQUIRE_NEW -> state == APPROVED || state == ACTIVE;
      case LEAVE ->
          state == APPROVED
              || state == ACTIVE
              || state == UNDER_REEXAMINATION
              || state == NEW_VETTING_REQUIRED;
      case RECORD_EXIT_TALK, RECORD_RIGHTS_WITHDRAWN, RECORD_COPIES_RETURNED -> state == WINDING_UP;
      case RECORD_DEREGISTRATION -> state == WINDING_UP || state == ENDED_WITHOUT_PLACEMENT;
      case CLOSE -> state.isBeforeApproval();
      case ERASE -> state == ENDED || state == ENDED_WITHOUT_PLACEMENT;
    };
  }
}
