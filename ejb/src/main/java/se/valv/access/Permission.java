package se.valv.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.identity.Kind;

/** A kind of act that roles are given in the reviewed table {@code roles.properties}. */
public enum Permission {
  /** Take part of documents. */
  DOCUMENT_READ("document:read", Kind.DOCUMENT),
  /** File and alter documents. */
  DOCUMENT_WRITE("document:write", Kind.DOCUMENT),
  /** Take part of protected assets and of decisions on protected sites. */
  ASSET_READ("asset:read", Kind.ASSET),
  /** Register and alter them. */
  ASSET_WRITE("asset:write", Kind.ASSET),
  /** Take them out of the register as a file. */
  ASSET_EXPORT("asset:export", Kind.ASSET),
  /** Take part of analyses. */
  ANALYSIS_READ("analysis:read", Kind.ANALYSIS),
  /** Write analyses. */
  ANALYSIS_WRITE("analysis:write", Kind.ANALYSIS),
  /** Review analyses, endorse or establish them. */
  ANALYSIS_DECIDE("analysis:decide", Kind.ANALYSIS),
  /** Take part of säkerhetsskyddsplaner and control plans. */
  PLAN_READ("plan:read", Kind.PLAN),
  /** Plan and do what is in them. */
  PLAN_WRITE("plan:write", Kind.PLAN),
  /** Decide on it, and verify that it was done. */
  PLAN_DECIDE("plan:decide", Kind.PLAN),
  /** Take part of persons and their participations, and reveal identity numbers. */
  PERSON_READ("person:read", Kind.PERSON),
  /** Register and alter them. */
  PERSON_WRITE("person:write", Kind.PERSON),
  /** Tell of participations as the personnel system does; reads nothing. */
  PARTICIPATION_FEED("participation:feed", Kind.PERSON),
  /** Reveal who somebody with protected identity is. */
  PERSON_PROTECTED("person:protected", Kind.PERSON),
  /** Take part of vetting cases. */
  CASE_READ("case:read", Kind.CLEARANCE_CASE),
  /** Open them, and investigate. */
  CASE_WRITE("case:write", Kind.CLEARANCE_CASE),
  /** Decide whether somebody is reliable. */
  CASE_DECIDE("case:decide", Kind.CLEARANCE_CASE),
  /** Take part of positions and of their placement in säkerhetsklass. */
  POSITION_READ("position:read", Kind.POSITION),
  /** Register positions, propose and prepare their placement. */
  POSITION_WRITE("position:write", Kind.POSITION),
  /** Decide how they are placed. */
  POSITION_DECIDE("position:decide", Kind.POSITION),
  /** Open recruitment cases, and ask for placement checks and vettings in them. */
  RECRUITMENT_ASK("recruitment:ask", Kind.RECRUITMENT_CASE),
  /** Take part of recruitment cases, of how checks were answered and of what is asked for. */
  RECRUITMENT_READ("recruitment:read", Kind.RECRUITMENT_CASE),
  /** Settle what is asked for; keep cases and checks. */
  RECRUITMENT_WRITE("recruitment:write", Kind.RECRUITMENT_CASE),
  /** Approve recruitment cases, or refuse them. */
  RECRUITMENT_DECIDE("recruitment:decide", Kind.RECRUITMENT_CASE),
  /** Search. */
  SEARCH_USE("search:use", Kind.SEARCH),
  /** Read the audit trail. */
  AUDIT_READ("audit:read", Kind.TRAIL),
  /** Administer accounts and rights. */
  ACCOUNT_ADMINISTER("account:administer", Kind.ACCOUNT),
  /** See who may what, of the operators and units that one's role is for. */
  RIGHTS_SEE("rights:see", Kind.ACCOUNT),
  /** Say that somebody needs something for his work. */
  NEED_ENDORSE("need:endorse", Kind.NEED),
  /** Give a need, as the first of two. */
  NEED_GIVE("need:give", Kind.NEED),
  /** Approve a need or a standing, as the second of two, or refuse it. */
  RIGHTS_APPROVE("rights:approve", Kind.NEED),
  /** Attest a standing from a decision, as the first of two. */
  STANDING_ATTEST("standing:attest", Kind.PARTICIPATION),
  /** See how the operators are organised, and which law applies. */
  ORGANISATION_READ("organisation:read", Kind.OPERATOR),
  /** Enter how an operator is organised, who is appointed, and who supervises it. */
  ORGANISATION_CHANGE("organisation:change", Kind.OPERATOR),
  /** Propose what a legal parameter is to be, or approve what another proposed. */
  PARAMETER_CHANGE("parameter:change", Kind.LEGAL_PARAMETER),
  /** Propose and approve another key for the log's checkpoints. */
  LOG_KEY("log:key", Kind.TRAIL),
  /** Operate the node. */
  SYSTEM_OPERATE("system:operate", Kind.INSTALLATION);

  /** What programs can be given, by code. A person has to think of each before it is here. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("audit:read", "participation:feed", "placement:check");

  private final String code;
  private final Kind kind;

  Permission(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  /** The kind of thing that acts of this kind are about. */
  Kind kind() {
    return kind;
  }

  /** The code as in the table and in Shiro. */
  public String code() {
    return code;
  }

  /** Whether a program can be given it. */
  public boolean isForPrograms() {
    return FOR_PROGRAMS.contains(code);
  }

  /**
   * What a program that is let in by it may do inside. No route opens by these but by the
   * permission itself.
   */
  Set<Permission> inside() {
    return this == PARTICIPATION_FEED
        ? Set.of(PARTICIPATION_FEED, PERSON_READ, PERSON_WRITE, POSITION_READ)
        : Set.of(this);
  }

  /** The permission that an action on a kind of record asks for, besides standing and need. */
  static Permission toDo(Action action, Kind kind) {
    return switch (kind) {
      case DOCUMENT -> ofRecord(action, DOCUMENT_READ, DOCUMENT_WRITE, DOCUMENT_WRITE);
      case ASSET, PROTECTED_SITE ->
          action == Action.EXPORT
              ? ASSET_EXPORT
              : ofRecord(action, ASSET_READ, ASSET_WRITE, ASSET_WRITE);
      case ANALYSIS, ATTACHMENT -> ofRecord(action, ANALYSIS_READ, ANALYSIS_WRITE, ANALYSIS_DECIDE);
      case PLAN, CONTROL_PLAN -> ofRecord(action, PLAN_READ, PLAN_WRITE, PLAN_DECIDE);
      case PERSON -> ofRecord(action, PERSON_READ, PERSON_WRITE, PERSON_PROTECTED);
      case CLEARANCE_CASE -> ofRecord(action, CASE_READ, CASE_WRITE, CASE_DECIDE);
      case POSITION -> ofRecord(action, POSITION_READ, POSITION_WRITE, POSITION_DECIDE);
      case RECRUITMENT_CASE, PLACEMENT_CHECK, VETTING_REQUEST ->
          ofRecord(action, RECRUITMENT_READ, RECRUITMENT_WRITE, RECRUITMENT_DECIDE);
      case EXPORT -> ASSET_EXPORT;
      case INSTALLATION -> SYSTEM_OPERATE;
      case LEGAL_PARAMETER -> PARAMETER_CHANGE;
      case OPERATOR, UNIT, APPOINTMENT -> ORGANISATION_CHANGE;
      case COMPARTMENT, PARTICIPATION, NEED, ACCOUNT, SESSION -> ACCOUNT_ADMINISTER;
      case SEARCH -> SEARCH_USE;
      case TRAIL -> AUDIT_READ;
    };
  }

  private static Permission ofRecord(
      Action action, Permission read, Permission write, Permission decide) {
    return switch (action) {
      case READ, SEARCH, EXPORT, PRINT -> read;
      case WRITE, DROP, RELABEL, ADMINISTER -> write;
      case APPROVE -> decide;
    };
  }

  /** The kinds of record that a role of the actor's lets him take part of. */
  static Set<Kind> kindsFor(Actor actor) {
    return Arrays.stream(Kind.values())
        .filter(kind -> actor.may(toDo(Action.READ, kind)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The permission with a code, or empty when there is none. */
  public static Optional<Permission> ofCode(String code) {
    return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
  }
}
