package se.valv.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The table of the blind index; row-level security shows each row with its record. */
@ApplicationScoped
@Exempt(rule = Rule.NATIVE_SQL, reason = "A tag is bytes and part of a key, which JPA can't name")
class BlindTags {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** A tag as it is sent to the database. */
  static String spelled(byte[] tag) {
    return HexFormat.of().formatHex(tag);
  }

  /**
   * Gives a record these tags, each with whether it is alone in having it, and takes the others.
   */
  public void put(ObjectId record, LabelId label, Map<String, Boolean> tags) {
    entities.flush();
    var before = of(record);
    before.stream().filter(tag -> !tags.containsKey(tag)).forEach(tag -> remove(record, tag));
    tags.forEach((tag, single) -> {
      if (!before.contains(tag)) {
        add(record, label, tag, single);
      }
    });
  }

  /** The records in reach that have one of these tags. */
  public Set<ObjectId> find(Set<String> tags) {
    List<?> found =
        entities
            .createNativeQuery(
                "select record_id from valv.blind_index where label_id = any((select"
                    + " valv.reach('READ'))::uuid[]) and tag in (select decode(t, 'hex') from"
                    + " unnest(string_to_array(?1, ',')) as asked (t))")
            .setParameter(1, String.join(",", tags))
            .getResultList();
    return found.stream().map(id -> new ObjectId((UUID) id)).collect(Collectors.toSet());
  }

  private Set<String> of(ObjectId record) {
    List<?> found =
        entities
            .createNativeQuery(
                "select encode(tag, 'hex') from valv.blind_index where record_id = ?1")
            .setParameter(1, record.value())
            .getResultList();
    return found.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private void add(ObjectId record, LabelId label, String tag, boolean single) {
    entities
        .createNativeQuery(
            "insert into valv.blind_index (label_id, tag, record_id, single)"
                + " values (?1, decode(?2, 'hex'), ?3, ?4)")
        .setParameter(1, label.value())
        .setParameter(2, tag)
        .setParameter(3, record.value())
        .setParameter(4, single)
        .executeUpdate();
  }

  private void remove(ObjectId record, String tag) {
    entities
        .createNativeQuery(
            "delete from valv.blind_index where record_id = ?1 and tag = decode(?2, 'hex')")
        .setParameter(1, record.value())
        .setParameter(2, tag)
        .executeUpdate();
  }
}
