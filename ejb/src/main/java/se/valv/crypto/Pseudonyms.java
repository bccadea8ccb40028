package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import se.valv.identity.OperatorId;

/**
 * Stands for words that must be recognised again and never read: what was typed as a name at a
 * login may be a password. Whoever asks holds no key.
 */
@ApplicationScoped
public class Pseudonyms {

  @Inject private KeyRing keys;

  /**
   * The pseudonym of a word of one operator, 32 bytes: the same word of another operator, or of
   * another sort, has another. Joins the transaction.
   */
  public byte[] of(OperatorId operator, String sort, String word) {
    try (var mac = keys.blindIndex(operator)) {
      return mac.tag((sort + "\n" + word).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The pseudonym of a word, 32 bytes; another for each sort of word. Joins the transaction. */
  public byte[] of(String sort, String word) {
    try (var mac = keys.loginThrottle()) {
      return mac.tag((sort + "\n" + word).getBytes(StandardCharsets.UTF_8));
    }
  }
}
