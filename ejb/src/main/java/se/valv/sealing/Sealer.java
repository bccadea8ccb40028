package se.valv.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Alarm;
import se.valv.access.Grant;
import se.valv.audit.AuditEntry.About;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;
import se.valv.crypto.Randomness;
import se.valv.problem.Conflict;
import se.valv.problem.Tampered;
import se.valv.sealing.v1.Place;
import se.valv.sealing.v1.SealedBody;

/**
 * Seals what records hold, and opens it, for whoever has a grant: so after the decision, and after
 * its entry in the log. What is sealed for one version of one record under one label opens there
 * and nowhere else, or not at all.
 */
@Dependent
public class Sealer {

  private static final Set<Action> OPENING =
      Set.of(Action.READ, Action.EXPORT, Action.PRINT, Action.APPROVE);

  private final KeyRing keys;
  private final Randomness random;
  private final Alarm alarm;

  /** Seals under the keys of a ring; what can't be opened is an alarm. */
  @Inject
  public Sealer(KeyRing keys, Randomness random, Alarm alarm) {
    this.keys = keys;
    this.random = random;
    this.alarm = alarm;
  }

  /**
   * Seals content as the version that {@code grant} is for, in the caller's transaction.
   *
   * @throws IllegalArgumentException when the grant is not for making content
   */
  public Sealed seal(Record content, Grant grant) {
    if (!grant.makes()) {
      throw new IllegalArgumentException("a grant to " + grant.action() + " makes no content");
    }
    var key = keys.current(grant.label(), Purpose.BODY);
    var encoded = Encoding.encode(content);
    try {
      var body = SealedBody.seal(encoded, placeOf(grant), key.aead(), random);
      return new Sealed(body, key.generation(), grant.version());
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  /**
   * Opens what a record holds.
   *
   * @throws Conflict when the record is not in the version and under the label of the grant, or is
   *     another record
   * @throws Tampered when it is, and its content is not what was sealed there
   * @throws IllegalArgumentException when the grant is not for taking part of content
   */
  public Plaintext open(SealedRecord record, Grant grant) {
    if (!OPENING.contains(grant.action())) {
      throw new IllegalArgumentException("a grant to " + grant.action() + " opens no content");
    }
    if (!placeOf(record).equals(placeOf(grant))) {
      throw new Conflict();
    }
    try {
      var sealed = record.sealed();
      var key = keys.of(grant.label(), Purpose.BODY, sealed.keyGeneration());
      return new Plaintext(sealed.inFormat1().open(placeOf(grant), key.aead()));
    } catch (Tampered found) {
      var about = new About(grant.kind(), grant.object(), grant.version(), grant.label());
      alarm.refused(about, found);
      throw found;
    }
  }

  private static Place placeOf(Grant grant) {
    return new Place(grant.kind(), grant.object(), grant.label(), grant.version());
  }

  private static Place placeOf(SealedRecord record) {
    return new Place(record.kind(), record.id(), record.label(), record.version());
  }
}
