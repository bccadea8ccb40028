package se.valv.access;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * What is in clear of a row that the actor may see.
 *
 * @param object its id
 * @param kind sort of record
 * @param label label it carries now
 * @param version version it has now
 */
public record RecordHeader(ObjectId object, Kind kind, LabelId label, int version) {

  /** As the queries of this package make it. */
  public RecordHeader(UUID object, String kind, UUID label, int version) {
    this(new ObjectId(object), Kind.valueOf(kind), new LabelId(label), version);
  }
}
