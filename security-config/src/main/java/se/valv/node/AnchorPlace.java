package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import se.valv.audit.anchor.Anchor;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;

/**
 * Where a node for real use keeps its checkpoints outside itself: as its configuration says, or as
 * was said on the terminal at its first start, which the data folder remembers.
 */
final class AnchorPlace {

  /** The setting that names it. */
  static final String KEY = "valv.audit.anchor";

  private static final String QUESTION =
      "Signed checkpoints of the log are kept outside this node too, where its administrators can't"
          + " change them.\nWhere (file:/path, syslog:host:port or syslog-tls:host:port)? ";

  private AnchorPlace() {}

  /**
   * Gets it, and asks for it when it was never said.
   *
   * @throws CannotStart when there is nobody to ask, or it is none
   */
  static String of(DataDirectory data, Map<String, String> settings) {
    var remembered = data.path("anchor");
    try {
      var isNew = !settings.containsKey(KEY) && !Files.exists(remembered);
      var place =
          settings.containsKey(KEY)
              ? settings.get(KEY)
              : isNew ? ask() : Files.readString(remembered).strip();
      Anchor.of(place);
      if (isNew) {
        PrivateText.write(remembered, place + "\n");
      }
      return place;
    } catch (IllegalArgumentException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CannotStart("can't use " + remembered + ": " + e.getMessage(), e);
    }
  }

  private static String ask() {
    var answer =
        Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .map(terminal -> terminal.readLine("%s", QUESTION));
    return answer
        .map(String::strip)
        .orElseThrow(() ->
            new CannotStart(
                "a node for real use needs an anchor: set "
                    + KEY
                    + " in the file of --config, as docs/operations.md tells"));
  }
}
