package se.valv.review;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditLine;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * One entry as an auditor reads it.
 *
 * @param number epoch and number
 * @param at when, UTC
 * @param account who acted; none before login and for the node
 * @param username the account's name, looked up when the log is read
 * @param act code of the act
 * @param kind sort of object
 * @param object id of the object; never its title
 * @param outcome how it ended
 * @param purpose purpose, case number or fingerprint that was stated; never content
 * @param source from where
 */
public record LogLine(
    String number,
    Instant at,
    @Nullable AccountId account,
    @Nullable String username,
    String act,
    String kind,
    @Nullable ObjectId object,
    String outcome,
    @Nullable String purpose,
    String source) {

  static LogLine of(AuditLine line, Map<AccountId, String> names) {
    return new LogLine(
        line.number().toString(),
        line.at(),
        line.account(),
        line.account() == null ? null : names.get(line.account()),
        line.act(),
        line.kind(),
        line.object(),
        line.outcome(),
        line.purpose(),
        line.source());
  }
}
