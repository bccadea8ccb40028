package se.valv.sealing;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import se.valv.access.Grant;
import se.valv.access.ProtectedRecord;
import se.valv.problem.Stale;

/**
 * A protected row whose content is sealed. Every version of it is sealed anew, for a body opens in
 * the version that it was sealed for and in no other; a change that forgets to is rolled back.
 */
@MappedSuperclass
public abstract class SealedRecord extends ProtectedRecord {

  @Embedded private Sealed sealed;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected SealedRecord() {}

  /** A new row with its first content. */
  protected SealedRecord(Grant grant, Sealed sealed) {
    super(grant);
    this.sealed = sealed;
  }

  /**
   * Puts new content, sealed for the next version, in the place of the old.
   *
   * @throws Stale when the row has moved on since it was decided that it may be changed
   */
  protected void replaceContent(Sealed next) {
    if (next.forVersion() != version() + 1) {
      throw new Stale();
    }
    this.sealed = next;
  }

  /** The sealed part. */
  Sealed sealed() {
    return sealed;
  }

  @Override
  protected byte[] contentHash() {
    return sealed.hash();
  }

  /** Called by the persistence provider when the row is written. */
  @PostPersist
  @PostUpdate
  void requireSealedForThisVersion() {
    if (sealed.forVersion() != version()) {
      throw new IllegalStateException("a version was written that its content is not sealed for");
    }
  }
}
