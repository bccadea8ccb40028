package se.valv.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Keeps the indexes near the outbox, so that no search has much to wait for, and their commits near
 * the indexes; looks at each soon after the start. Forgets questions that have grown old.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {

  private static final Logger LOG = Logger.getLogger(IndexTimer.class.getName());

  @Inject private Indexer indexer;
  @Inject private LabelIndexes indexes;
  @Inject private QueryRows queries;

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Acts for nobody, reads no record: only sealed work.")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void index() {
    attempt(indexer::catchUp, "the outbox could not be read");
    attempt(indexes::tidy, "the indexes could not be brought up to date");
  }

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Deletes what nobody may open any more, unseen.")
  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    attempt(queries::forgetOld, "old questions could not be forgotten");
  }

  private static void attempt(Runnable work, String failure) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0}: {1}", new Object[] {failure, e.getClass().getName()});
    }
  }
}
