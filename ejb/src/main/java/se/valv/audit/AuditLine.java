package se.valv.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * An entry as a reader of the log sees it: ids and codes only.
 *
 * @param number epoch and number
 * @param at when, UTC, to the microsecond
 * @param account who; none before login and for the node itself
 * @param act code of the act
 * @param kind sort of object
 * @param object id of the object as it was asked for
 * @param outcome how it ended
 * @param purpose purpose, case number or fingerprint that was stated; never content
 * @param source from where
 */
public record AuditLine(
    EntryNumber number,
    Instant at,
    @Nullable AccountId account,
    String act,
    String kind,
    @Nullable ObjectId object,
    String outcome,
    @Nullable String purpose,
    String source) {}
