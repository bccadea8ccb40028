package se.valv.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/** Tells how a transaction ended. */
final class AtEnd implements Synchronization {

  private final TransactionSynchronizationRegistry transaction;
  private final Consumer<End> told;
  private boolean committing;

  /** How a transaction ends. */
  enum End {
    COMMITTED,
    ROLLED_BACK,
    /** The commit failed: it may have been done, or yet be. */
    CUT_OFF
  }

  private AtEnd(TransactionSynchronizationRegistry transaction, Consumer<End> told) {
    this.transaction = transaction;
    this.told = told;
  }

  /** Lets somebody be told how the transaction of now ended. */
  static void of(TransactionSynchronizationRegistry transaction, Consumer<End> told) {
    transaction.registerInterposedSynchronization(new AtEnd(transaction, told));
  }

  @Override
  public void beforeCompletion() {
    committing = !transaction.getRollbackOnly();
  }

  @Override
  public void afterCompletion(int status) {
    var failed = committing ? End.CUT_OFF : End.ROLLED_BACK;
    told.accept(status == Status.STATUS_COMMITTED ? End.COMMITTED : failed);
  }
}
