package se.valv.audit.tree;

import java.util.Base64;
import java.util.regex.Pattern;
import se.valv.crypto.Sha256;

/**
 * What a checkpoint says ({@code c2sp.org/tlog-checkpoint}): three lines, of which log, how many
 * leaves, and the root over them in Base64.
 *
 * @param origin of which log
 * @param head which tree
 */
public record CheckpointText(String origin, Head head) {

  private static final Pattern TEXT =
      Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/=]{44})\n(?:[^\n]+\n)*");

  /**
   * Reads one. Lines after the third are let be.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static CheckpointText parse(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    var root = Base64.getDecoder().decode(parts.group(3));
    if (root.length != Sha256.BYTES) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    return new CheckpointText(parts.group(1), new Head(Long.parseLong(parts.group(2)), root));
  }

  @Override
  public String toString() {
    return origin
        + "\n"
        + head.size()
        + "\n"
        + Base64.getEncoder().encodeToString(head.root())
        + "\n";
  }
}
