package se.valv.node;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.ListIterator;
import se.valv.provision.CannotStart;

/** The command line of {@code ./valv demo} and {@code ./valv run}. */
final class Options {

  private static final int LARGEST_PORT = 65533;

  private Options() {}

  /**
   * Reads what follows the command's name.
   *
   * @throws CannotStart when it is not understood
   */
  static NodeOptions parse(boolean demo, List<String> arguments) {
    var options = demo ? NodeOptions.demo(Path.of("data")) : NodeOptions.run(Path.of("data"));
    for (var rest = arguments.listIterator(); rest.hasNext(); ) {
      var name = rest.next();
      options =
          switch (name) {
            case "--data" -> options.inFolder(path(name, value(name, rest)));
            case "--port" -> options.onPort(port(value(name, rest)));
            case "--config" -> options.withConfig(onlyForRun(demo, name, value(name, rest)));
            case "--passphrase-file" ->
                options.withPassphraseFile(onlyForRun(demo, name, value(name, rest)));
            default -> throw new CannotStart("unknown option " + name + ": see --help");
          };
    }
    return options;
  }

  private static Path onlyForRun(boolean demo, String name, String value) {
    if (demo) {
      throw new CannotStart(name + " is for ./valv run: the demo needs none");
    }
    return path(name, value);
  }

  private static Path path(String name, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new CannotStart(name + " is no path in this locale: use letters a-z and digits", e);
    }
  }

  private static String value(String name, ListIterator<String> rest) {
    if (!rest.hasNext()) {
      throw new CannotStart(name + " needs a value: see --help");
    }
    return rest.next();
  }

  private static int port(String text) {
    try {
      var port = Integer.parseInt(text);
      if (port >= 1 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new CannotStart("--port is a number, not " + text, e);
    }
    throw new CannotStart("--port is between 1 and " + LARGEST_PORT);
  }
}
