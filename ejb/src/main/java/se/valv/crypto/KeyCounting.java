package se.valv.crypto;

import jakarta.annotation.PreDestroy;
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
 * Writes down every ten seconds how often each key has sealed, and rings the alarm when one has
 * sealed half as often as it may. What a crash loses of the count is ten seconds' work.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyCounting {

  /** Half of what NIST SP 800-38D, 8.3 lets a key seal under random nonces. */
  static final long ALARM = 1L << 31;

  private static final Logger LOG = Logger.getLogger(KeyCounting.class.getName());

  @Inject private KeyUse use;
  @Inject private KeyUseTable table;

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Counts how often keys were used; reads no record.")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @PreDestroy
  void writeDown() {
    var counts = use.take();
    try {
      if (table.add(counts) > ALARM) {
        LOG.log(Level.SEVERE, "ALARM a key has sealed 2^31 times: turn it by ./valv keys");
      }
    } catch (RuntimeException e) {
      use.giveBack(counts);
      LOG.log(Level.WARNING, "how often keys have sealed is not written: {0}", e.getClass());
    }
  }
}
