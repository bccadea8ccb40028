package se.valv.crypto;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The master keys of a running node. The key file is read again when it was written anew: so a node
 * goes on serving while its master key is turned, and lets go of one that was destroyed. A file
 * that can't be read stops nothing that is open already; the next start will tell.
 */
final class MasterKeys implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MasterKeys.class.getName());

  private final Supplier<MasterKey> file;
  private final Supplier<String> state;
  private volatile Held held;

  /**
   * Reads them.
   *
   * @param file opens the key file
   * @param state something that is another when the file is; {@link CryptoSettings#UNSEEN} when it
   *     can't be seen
   */
  MasterKeys(Supplier<MasterKey> file, Supplier<String> state) {
    this.file = file;
    this.state = state;
    var before = state.get();
    this.held = new Held(before, file.get());
  }

  /** Those that are open already, and never others. */
  static MasterKeys of(MasterKey open) {
    return new MasterKeys(() -> open, () -> CryptoSettings.UNSEEN);
  }

  /**
   * The key of a number, to wrap and unwrap with.
   *
   * @throws se.valv.problem.Unavailable when the file does not hold it
   */
  Aead key(int number) {
    return newest().key(number);
  }

  /** All of them, as the file holds them now. */
  MasterKey newest() {
    var now = state.get();
    return now.equals(CryptoSettings.UNSEEN) || now.equals(held.state()) ? held.keys() : again(now);
  }

  /** Another thread may be using what is let go of: the collector takes it. */
  private synchronized MasterKey again(String now) {
    if (!now.equals(held.state())) {
      try {
        held = new Held(now, file.get());
      } catch (IllegalStateException e) {
        LOG.log(Level.SEVERE, "ALARM the key file can''t be read again: {0}", e.getMessage());
        held = new Held(now, held.keys());
      }
    }
    return held.keys();
  }

  @Override
  public void close() {
    held.keys().close();
  }

  private record Held(String state, MasterKey keys) {}
}
