package se.valv.crypto;

import java.util.Arrays;
import se.valv.problem.Unavailable;

/**
 * The keys of a running node that sign the log's checkpoints, as its key file holds them now. Which
 * of them signs is for the log to say.
 */
public final class CheckpointKeys {

  private final MasterKeys file;

  CheckpointKeys(MasterKeys file) {
    this.file = file;
  }

  /**
   * The oldest that there is: that of a log whose key was never changed.
   *
   * @throws Unavailable when there is none
   */
  public Signer oldest() {
    return file.newest().checkpointSigners().stream()
        .findFirst()
        .orElseThrow(() -> new Unavailable("the key file holds no key for checkpoints"));
  }

  /**
   * The one that belongs to a public key.
   *
   * @throws Unavailable when the file does not hold it
   */
  public Signer of(byte[] publicKey) {
    return file.newest().checkpointSigners().stream()
        .filter(signer -> Arrays.equals(signer.publicKey(), publicKey))
        .findFirst()
        .orElseThrow(() -> new Unavailable("the key file does not hold the log's key"));
  }
}
