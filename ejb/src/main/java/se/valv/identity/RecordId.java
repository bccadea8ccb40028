package se.valv.identity;

import java.util.UUID;

/** The id of one protected record together with what kind of record it is. */
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
