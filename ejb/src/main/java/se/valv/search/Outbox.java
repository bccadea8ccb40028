package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.valv.access.Grant;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;

/**
 * Where a capability leaves what its records are found by, in the transaction that makes or changes
 * them: both commit or neither does. It is sealed under the index key of the record's label, so
 * that who reads the table reads nothing. A new label is a {@link #remove} under the old and a
 * {@link #put} under the new.
 */
@ApplicationScoped
public class Outbox {

  @Inject private OutboxTable table;
  @Inject private KeyRing keys;

  /** The version that the grant was given for is found by this text from now on. */
  @Transactional(TxType.MANDATORY)
  public void put(Grant grant, IndexText text) {
    add(grant, Optional.of(text));
  }

  /** The record is no longer found under the label that the grant was given for. */
  @Transactional(TxType.MANDATORY)
  public void remove(Grant grant) {
    add(grant, Optional.empty());
  }

  private void add(Grant grant, Optional<IndexText> text) {
    if (!grant.makes()) {
      throw new IllegalArgumentException("the grant is not one to change the record");
    }
    var target = new IndexWork.Target(grant.kind(), grant.object(), grant.version(), grant.label());
    var work = new IndexWork(target, text);
    var key = keys.current(grant.label(), Purpose.INDEX);
    table.add(work, key.generation(), WorkSeal.seal(key.aead(), work));
  }
}
