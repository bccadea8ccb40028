package se.valv.audit;

import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;

/**
 * One line of the log before it has a number, a time and a seal.
 *
 * @param by who
 * @param act what
 * @param about to what
 * @param outcome how it ended
 * @param rule the rule that decided, where the actor may know it
 * @param purpose purpose or case number; never content
 * @param details what may itself be classified, such as a query; sealed when stored
 * @param content of an act that wrote a protected row: SHA-256 of the sealed body that it wrote
 */
public record AuditEntry(
    By by,
    Act act,
    About about,
    Outcome outcome,
    @Nullable String rule,
    @Nullable String purpose,
    byte @Nullable [] details,
    byte @Nullable [] content) {

  /** An entry without rule, purpose, details and content. */
  public static AuditEntry of(By by, Act act, About about, Outcome outcome) {
    return new AuditEntry(by, act, about, outcome, null, null, null, null);
  }

  /** The same entry with details, to be sealed. */
  public AuditEntry with(byte[] moreDetails) {
    return new AuditEntry(by, act, about, outcome, rule, purpose, moreDetails, content);
  }

  /** The same entry with purpose or case number. */
  public AuditEntry forPurpose(String statedPurpose) {
    return new AuditEntry(by, act, about, outcome, rule, statedPurpose, details, content);
  }

  /** The same entry with the rule that decided. */
  public AuditEntry under(String decidingRule) {
    return new AuditEntry(by, act, about, outcome, decidingRule, purpose, details, content);
  }

  /** The same entry, of a protected row as the act left it and the hash of its sealed body. */
  public AuditEntry writing(About row, byte[] hashOfBody) {
    return new AuditEntry(by, act, row, outcome, rule, purpose, details, hashOfBody);
  }

  /**
   * What was done to what, before it is known by whom and with which outcome.
   *
   * @param act what
   * @param about to what
   * @param purpose purpose, code or case number; never content
   * @param details what may itself be classified; sealed when stored
   */
  public record Deed(Act act, About about, @Nullable String purpose, byte @Nullable [] details) {

    /** A deed of which act and object say all. */
    public Deed(Act act, About about) {
      this(act, about, null, null);
    }

    /** A deed with its purpose, code or case number. */
    public Deed(Act act, About about, String purpose) {
      this(act, about, purpose, null);
    }

    /** The entry of this deed. */
    public AuditEntry by(By actor, Outcome outcome) {
      return new AuditEntry(actor, act, about, outcome, null, purpose, details, null);
    }
  }

  /**
   * Who acts.
   *
   * @param account whose account; none before login and for the node itself
   * @param participation on which participation, where one decided
   * @param role the role used
   * @param actingFor on behalf of whom, in a delegated decision
   * @param authentication how it was proved: {@code PASSWORD}, {@code BEARER}, {@code NONE}, {@code
   *     NODE}
   * @param source from where: client address, or the node's name
   */
  public record By(
      @Nullable AccountId account,
      @Nullable ParticipationId participation,
      @Nullable String role,
      @Nullable AccountId actingFor,
      String authentication,
      String source) {

    /** The system actor that acts on this one's behalf, proved as this one was. */
    public By delegatedTo(AccountId delegate, String as) {
      return new By(delegate, null, as, account, authentication, source);
    }

    /** The node itself. */
    public static By node(String name) {
      return new By(null, null, null, null, "NODE", name);
    }

    /** Somebody who has not proved who he is. */
    public static By nobody(String source) {
      return new By(null, null, null, null, "NONE", source);
    }
  }

  /**
   * What is acted on, as it was at that time.
   *
   * @param kind sort of thing
   * @param object its id as asked for, whether or not it exists
   * @param version the version that was read, or made
   * @param label its label at the time; none when nothing was found
   */
  public record About(
      Kind kind, @Nullable ObjectId object, @Nullable Integer version, @Nullable LabelId label) {

    /** A thing of which only the kind is known. */
    public static About kind(Kind kind) {
      return new About(kind, null, null, null);
    }

    /** A thing asked for by id. */
    public static About object(Kind kind, ObjectId object) {
      return new About(kind, object, null, null);
    }
  }
}
