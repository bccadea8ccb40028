package se.valv.audit.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.valv.crypto.Signer;

/**
 * A text with signatures under it ({@code c2sp.org/signed-note}). Other signatures than the one
 * asked for are let be: a log, its successor key and its witnesses may sign the same text.
 *
 * @param text ends with a newline
 * @param signatures lines, each beginning with a dash and a name
 */
public record Note(String text, List<String> signatures) {

  private static final String DASH = "\u2014 ";
  private static final int MOST_SIGNATURES = 100;

  /** Keeps what it is given. */
  public Note {
    signatures = List.copyOf(signatures);
  }

  /** A text, signed. */
  public static Note signed(String text, NoteKey key, Signer signer) {
    var signature = signer.sign(text.getBytes(UTF_8));
    var line = ByteBuffer.allocate(key.id().length + signature.length).put(key.id()).put(signature);
    var encoded = Base64.getEncoder().encodeToString(line.array());
    return new Note(text, List.of(DASH + key.name() + " " + encoded));
  }

  /** The same with one signature more. */
  public Note and(NoteKey key, Signer signer) {
    var all = new ArrayList<>(signatures);
    all.addAll(signed(text, key, signer).signatures);
    return new Note(text, all);
  }

  /**
   * Reads a note.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Note parse(String note) {
    var end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("not a signed note");
    }
    var signatures = note.substring(end + 2).lines().toList();
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("not a signed note");
    }
    return new Note(note.substring(0, end + 1), signatures);
  }

  /** Whether the owner of this key signed the text. */
  public boolean isSignedBy(NoteKey key) {
    return signatures.stream()
        .flatMap(line -> signatureOf(line, key).stream())
        .anyMatch(s -> Signer.verify(key.publicKey(), text.getBytes(UTF_8), s));
  }

  private static Optional<byte[]> signatureOf(String line, NoteKey key) {
    var begin = DASH + key.name() + " ";
    if (!line.startsWith(begin)) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(line.substring(begin.length()));
      var id = key.id();
      return bytes.length > id.length && Arrays.equals(id, Arrays.copyOf(bytes, id.length))
          ? Optional.of(Arrays.copyOfRange(bytes, id.length, bytes.length))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The note as it is sent and kept. */
  @Override
  public String toString() {
    return text + "\n" + String.join("\n", signatures) + "\n";
  }
}
