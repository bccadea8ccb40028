package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import se.valv.problem.Unavailable;

/** The door through which keys come into a node, once, when it starts. */
@ApplicationScoped
class KeyDoor {

  /** Opens the key file of the node; without it the node does not start. */
  @Produces
  @Singleton
  MasterKey open(Config config, Randomness random) {
    return CryptoSettings.read(config).open(random);
  }

  /** The ring of the node, under its master key. */
  @Produces
  @Singleton
  KeyRing ring(MasterKey master, LabelKeys rows, Randomness random, Clock clock) {
    return new KeyRing(master, rows, random, clock);
  }

  /** What signs the log's checkpoints. */
  @Produces
  @Singleton
  Signer checkpointSigner(MasterKey master) {
    return master
        .checkpointSigner()
        .orElseThrow(() -> new Unavailable("the key file holds no key for checkpoints"));
  }

  /** Wipes the master key when the node stops. */
  void close(@Disposes MasterKey master) {
    master.close();
  }
}
