package se.valv.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.valv.crypto.DomainSecrets;
import se.valv.crypto.Passwords;
import se.valv.crypto.Randomness;
import se.valv.problem.Throttled;

/**
 * Makes and compares hashes of passwords at the cost that the settings say. No more at once than
 * the machine has processors, for each takes time and memory on purpose.
 */
@ApplicationScoped
public class PasswordHashes {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  @Inject private AccessPolicy policy;
  @Inject private Randomness randomness;

  private Passwords passwords;
  private String nobodys;

  @PostConstruct
  void begin() {
    var cost = policy.settings().cost();
    passwords = new Passwords(cost.memoryKib(), cost.iterations(), cost.parallelism(), randomness);
    nobodys = passwords.hash(randomness.token().toCharArray());
  }

  /** The hash to store for a password. */
  public String hash(char[] password) {
    return inTurn(() -> passwords.hash(password));
  }

  /** The hash of a password that nobody knows. */
  public String ofNobody() {
    return hash(randomness.token().toCharArray());
  }

  /** A new password to hand over, easy to type and used once: 20 letters in groups of five. */
  public String oneTime() {
    return DomainSecrets.code();
  }

  /**
   * Whether a password is the one of a hash. Without a hash it never is, at the same cost: it is
   * compared with one that nobody's password has.
   */
  public boolean matches(char[] password, Optional<String> hash) {
    return inTurn(() -> passwords.matches(password, hash.orElse(nobodys))) && hash.isPresent();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new Throttled(PATIENCE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Throttled(PATIENCE);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
