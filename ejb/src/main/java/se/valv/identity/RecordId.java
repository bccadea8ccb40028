package se.valv.identity;

import java.util.UUID;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The id of one protected record together with what kind of record it is. */
@Exempt(
    rule = Rule.TWO_IMPLEMENTATIONS,
    reason = "The kernel speaks of ids that capabilities above it define.")
public interface RecordId {

  /** The identifier as stored and shown. */
  UUID value();

  /** The kind of record that this names. */
  Kind kind();

  /** The same identifier without its kind. */
  default ObjectId object() {
    return new ObjectId(value());
  }
}
