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
  /** Propose and approve another key for the log's checkpoints. */
  LOG_KEY("log:key", Kind.TRAIL),
  /** Operate the node. */
  SYSTEM_OPERATE("system:operate", Kind.INSTALLATION);

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

  /** The permission that an action on a kind of record asks for, besides standing and need. */
  static Permission toDo(Action action, Kind kind) {
    return switch (kind) {
      case DOCUMENT ->
          switch (action) {
            case READ, SEARCH, EXPORT, PRINT -> DOCUMENT_READ;
            case WRITE, DROP, RELABEL, APPROVE, ADMINISTER -> DOCUMENT_WRITE;
          };
      case ASSET ->
          switch (action) {
            case READ, SEARCH, PRINT -> ASSET_READ;
            case EXPORT -> ASSET_EXPORT;
            case WRITE, DROP, RELABEL, APPROVE, ADMINISTER -> ASSET_WRITE;
          };
      case ANALYSIS ->
          switch (action) {
            case READ, SEARCH, EXPORT, PRINT -> ANALYSIS_READ;
            case WRITE, DROP, RELABEL, ADMINISTER -> ANALYSIS_WRITE;
            case APPROVE -> ANALYSIS_DECIDE;
          };
      case INSTALLATION -> SYSTEM_OPERATE;
      case OPERATOR, COMPARTMENT, PARTICIPATION, NEED, ACCOUNT, SESSION -> ACCOUNT_ADMINISTER;
      case SEARCH -> SEARCH_USE;
      case TRAIL -> AUDIT_READ;
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
