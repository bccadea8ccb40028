package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** The door through which keys come into a node, once, when it starts. */
@ApplicationScoped
class KeyDoor {

  /** Opens the key file of the node; without it the node does not start. */
  @Produces
  @Singleton
  MasterKeys open(Config config, Randomness random) {
    var settings = CryptoSettings.read(config);
    return new MasterKeys(() -> settings.open(random), settings::stateOfFile);
  }

  /** The ring of the node, under its master key. */
  @Produces
  @Singleton
  KeyRing ring(MasterKeys master, LabelKeys rows, Randomness random, Clock clock, KeyUse use) {
    return new KeyRing(master, rows, random, clock, use);
  }

  /** What signs the log's checkpoints. */
  @Produces
  @Singleton
  CheckpointKeys checkpointKeys(MasterKeys master) {
    return new CheckpointKeys(master);
  }

  /** Wipes the master key when the node stops. */
  void close(@Disposes MasterKeys master) {
    master.close();
  }
}
