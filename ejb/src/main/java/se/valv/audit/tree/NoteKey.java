package se.valv.audit.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import se.valv.crypto.Sha256;
import se.valv.crypto.Signer;

/**
 * The public key by which a log's checkpoints are checked, with the log's name: {@code
 * c2sp.org/signed-note}, Ed25519. It has one text form, {@code name+hash+key}, which is what an
 * auditor keeps in his binder.
 *
 * @param name of the log, which is also its origin
 * @param publicKey 32 bytes
 */
public record NoteKey(String name, byte[] publicKey) {

  private static final byte ED25519 = 1;
  private static final int ID_BYTES = 4;
  private static final int NAME_BYTES = 8;
  private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]{1,200}");
  private static final Pattern TEXT =
      Pattern.compile("([^\\s+]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]{44})");

  /** Refuses a name that would be read as two, and what is no key. */
  public NoteKey {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("the name of a log has no spaces and no +: " + name);
    }
    if (publicKey.length != Signer.PUBLIC_KEY_BYTES) {
      throw new IllegalArgumentException("a public key has 32 bytes");
    }
  }

  /**
   * The key of a log that has a name of its own, or else one that says only which key it began
   * with.
   */
  public static NoteKey of(Optional<String> origin, byte[] publicKey) {
    return new NoteKey(
        origin.orElseGet(() ->
            "localhost/valv/" + HexFormat.of().formatHex(Sha256.of(publicKey), 0, NAME_BYTES)),
        publicKey);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is none, or its hash is not that of its key
   */
  public static NoteKey parse(String text) {
    var parts = TEXT.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a key of the form name+hash+key");
    }
    var typed = Base64.getDecoder().decode(parts.group(3));
    if (typed.length != 1 + Signer.PUBLIC_KEY_BYTES || typed[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
    var key = new NoteKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.keyId().equals(parts.group(2))) {
      throw new IllegalArgumentException("the key does not belong to its hash: copy it again");
    }
    return key;
  }

  /** Four bytes in hexadecimal: how people tell one key of a log from another. */
  public String keyId() {
    return HexFormat.of().formatHex(id());
  }

  /** Four bytes that name the key in a signature. */
  byte[] id() {
    var digest = Sha256.of(name.getBytes(UTF_8), new byte[] {'\n'}, typed());
    return Arrays.copyOf(digest, ID_BYTES);
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + publicKey.length).put(ED25519).put(publicKey).array();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteKey key
        && name.equals(key.name)
        && Arrays.equals(publicKey, key.publicKey);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(publicKey);
  }

  /** The text form. */
  @Override
  public String toString() {
    return name + "+" + keyId() + "+" + Base64.getEncoder().encodeToString(typed());
  }
}
