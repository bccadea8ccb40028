package se.valv.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import se.valv.audit.AuditEntry.About;
import se.valv.crypto.Randomness;
import se.valv.identity.Act;
import se.valv.problem.Unavailable;

/**
 * Adds to the log. An entry commits with the transaction that it is recorded in, or not at all; a
 * number whose transaction was rolled back becomes {@link Outcome#VOID} soon after. Throws {@link
 * Unavailable} when there is no trail: then nothing may be answered.
 */
@ApplicationScoped
public class AuditTrail {

  private static final int SALT_BYTES = 32;

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Resource private TransactionSynchronizationRegistry registry;

  @Inject private Epoch epoch;
  @Inject private TrailHealth health;
  @Inject private Details details;
  @Inject private Clock clock;
  @Inject private Randomness random;

  /** Records an entry in the caller's transaction, which must exist. */
  @Transactional(TxType.MANDATORY)
  public EntryNumber record(AuditEntry entry) {
    var number = reserve();
    write(number, entry);
    return number;
  }

  /**
   * Takes the number of an entry that says what the caller's transaction is about to write; {@link
   * #write} must follow in the same transaction, or the rollback that makes the number void.
   */
  @Transactional(TxType.MANDATORY)
  public EntryNumber reserve() {
    var number = epoch.next();
    abandonUnlessCommitted(number);
    return number;
  }

  /** Records an entry in a transaction of its own; committed when this returns. */
  @Transactional(TxType.REQUIRES_NEW)
  public EntryNumber recordAlone(AuditEntry entry) {
    return record(entry);
  }

  /**
   * Records what the node itself did or found, in a transaction of its own.
   *
   * @param purpose what the operator's log calls it; never content
   */
  @Transactional(TxType.REQUIRES_NEW)
  public EntryNumber recordOfNode(Act act, About about, Outcome outcome, String purpose) {
    return record(AuditEntry.of(epoch.node(), act, about, outcome).forPurpose(purpose));
  }

  /** Writes, in a transaction of its own, under a number that was taken before. */
  @Transactional(TxType.REQUIRES_NEW)
  public void writeAlone(EntryNumber number, AuditEntry entry) {
    write(number, entry);
  }

  /**
   * Records an entry under a number that this transaction has taken. What the transaction changed
   * before is told to the database first, so that it fails for itself.
   */
  @Transactional(TxType.MANDATORY)
  public void write(EntryNumber number, AuditEntry entry) {
    entities.flush();
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var stamp = new AuditRow.Stamp(number, at, random.bytes(SALT_BYTES));
    var row = new AuditRow(stamp, entry, details.seal(entry, at), epoch::mac);
    AtEnd.of(registry, health::ended);
    try {
      entities.persist(row);
      entities.flush();
    } catch (PersistenceException e) {
      throw health.broken(e);
    }
  }

  private void abandonUnlessCommitted(EntryNumber number) {
    AtEnd.of(
        registry,
        end -> {
          if (end != AtEnd.End.COMMITTED) {
            epoch.abandoned(number);
          }
        });
  }
}
