package se.valv.analysis;

import static se.valv.analysis.AnalysisState.CLOSED;
import static se.valv.analysis.AnalysisState.DRAFT;
import static se.valv.analysis.AnalysisState.ESTABLISHED;
import static se.valv.analysis.AnalysisState.FOR_ESTABLISHMENT;
import static se.valv.analysis.AnalysisState.IN_REVIEW;
import static se.valv.analysis.AnalysisState.UNDER_REVISION;

import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Role;

/** What takes an analysis from one state to another. Stored and sent by name. */
public enum AnalysisEvent {
  /** Skicka till granskning. */
  SUBMIT(AnalysisAct.ANALYSIS_SUBMITTED, Action.WRITE, IN_REVIEW),
  /** Återlämna, with what is to be mended. */
  RETURN(AnalysisAct.ANALYSIS_RETURNED, Action.APPROVE, DRAFT),
  /** Tillstyrka. */
  ENDORSE(AnalysisAct.ANALYSIS_ENDORSED, Action.APPROVE, FOR_ESTABLISHMENT),
  /** Fastställa. */
  ESTABLISH(AnalysisAct.ANALYSIS_ESTABLISHED, Action.APPROVE, ESTABLISHED),
  /** Avslå, back to review. */
  REJECT(AnalysisAct.ANALYSIS_REJECTED, Action.APPROVE, IN_REVIEW),
  /** Påbörja revidering: a copy is written while this one stays in force. */
  START_REVISION(AnalysisAct.ANALYSIS_REVISION_STARTED, Action.WRITE, UNDER_REVISION),
  /** Avbryt revidering: the copy is closed. */
  CANCEL_REVISION(AnalysisAct.ANALYSIS_REVISION_CANCELLED, Action.WRITE, ESTABLISHED),
  /** Avsluta: the activity has ended, or the draft is given up. */
  CLOSE(AnalysisAct.ANALYSIS_CLOSED, Action.WRITE, CLOSED),
  /**
   * Omprövad, kvarstår: held against a newer version of one that it rests on. No step that is open
   * by itself: {@link AnalysisDecisions#examine} takes it where there is such a version.
   */
  EXAMINE(AnalysisAct.ANALYSIS_EXAMINED, Action.WRITE, ESTABLISHED);

  private final AnalysisAct act;
  private final Action action;
  private final AnalysisState to;

  AnalysisEvent(AnalysisAct act, Action action, AnalysisState to) {
    this.act = act;
    this.action = action;
    this.to = to;
  }

  /** What the trail calls it. */
  AnalysisAct act() {
    return act;
  }

  /** The right on the analysis that it takes. */
  Action action() {
    return action;
  }

  /** The state that it leads to. */
  public AnalysisState to() {
    return to;
  }

  /** Whether it can happen in a state. */
  public boolean leadsFrom(AnalysisState state) {
    return switch (this) {
      case SUBMIT -> state == DRAFT;
      case RETURN, ENDORSE -> state == IN_REVIEW;
      case ESTABLISH, REJECT -> state == FOR_ESTABLISHMENT;
      case START_REVISION -> state == ESTABLISHED;
      case CANCEL_REVISION -> state == UNDER_REVISION;
      case CLOSE -> state == ESTABLISHED || !(state.isFrozen() || state == CLOSED);
      case EXAMINE -> false;
    };
  }

  /** Whether it must be said why. */
  public boolean isExplained() {
    return switch (this) {
      case RETURN, REJECT, START_REVISION, CANCEL_REVISION, CLOSE, EXAMINE -> true;
      case SUBMIT, ENDORSE, ESTABLISH -> false;
    };
  }

  /** The roles that may do it; {@code establishing} is the operator's establishing function. */
  Set<Role> roles(Role establishing) {
    return switch (this) {
      case SUBMIT, START_REVISION, CANCEL_REVISION, EXAMINE ->
          Set.of(Role.COORDINATOR, Role.OFFICER);
      case RETURN, ENDORSE, CLOSE -> Set.of(Role.OFFICER);
      case ESTABLISH, REJECT -> Set.of(establishing);
    };
  }
}
