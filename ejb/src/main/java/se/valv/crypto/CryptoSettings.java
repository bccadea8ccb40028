package se.valv.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of cryptography.
 *
 * @param keyFile {@code valv.keystore.file}: where the master keys are
 * @param passphrase {@code valv.keystore.passphrase}: what opens them; from a password alias
 */
record CryptoSettings(Path keyFile, char[] passphrase) {

  static final String FILE = "valv.keystore.file";
  static final String UNSEEN = "";
  static final String PASSPHRASE = "valv.keystore.passphrase";

  /** Reads them; the message of a failure names the key. */
  static CryptoSettings read(Config config) {
    return new CryptoSettings(
        Path.of(config.getValue(FILE, String.class)),
        config.getValue(PASSPHRASE, String.class).toCharArray());
  }

  /** Opens the key file; the message of a failure names the key. */
  MasterKey open(Randomness random) {
    try {
      return MasterKey.open(keyFile, passphrase, random);
    } catch (WrongPassphrase e) {
      throw new IllegalStateException(PASSPHRASE + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  /**
   * Something that is another when the key file was written anew; the same for as long as it can't
   * be looked at.
   */
  String stateOfFile() {
    try {
      var state = Files.readAttributes(keyFile, BasicFileAttributes.class);
      return state.fileKey() + " " + state.lastModifiedTime();
    } catch (IOException e) {
      return UNSEEN;
    }
  }

  /** Says nothing of the passphrase. */
  @Override
  public String toString() {
    return "CryptoSettings[" + keyFile + "]";
  }
}
