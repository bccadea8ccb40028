package se.valv.access;

import java.util.Arrays;
import java.util.Optional;
import se.valv.identity.Kind;

/** A kind of act that roles are given in the reviewed table {@code roles.properties}. */
public enum Permission {
  /** Take part of documents. */
  DOCUMENT_READ("document:read"),
  /** File and alter documents. */
  DOCUMENT_WRITE("document:write"),
  /** Search. */
  SEARCH_USE("search:use"),
  /** Read the audit trail. */
  AUDIT_READ("audit:read"),
  /** Administer accounts and rights. */
  ACCOUNT_ADMINISTER("account:administer"),
  /** Operate the node. */
  SYSTEM_OPERATE("system:operate");

  private final String code;

  Permission(String code) {
    this.code = code;
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
      case INSTALLATION -> SYSTEM_OPERATE;
      case OPERATOR, COMPARTMENT, PARTICIPATION, NEED, ACCOUNT, SESSION -> ACCOUNT_ADMINISTER;
      case SEARCH -> SEARCH_USE;
      case TRAIL -> AUDIT_READ;
    };
  }

  /** The permission with a code, or empty when there is none. */
  public static Optional<Permission> ofCode(String code) {
    return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
  }
}
