package se.valv.node;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.provision.CannotStart;

/**
 * The command line of an operator's command.
 *
 * @param words what is no option
 * @param data the node's folder
 * @param config of an external PostgreSQL
 * @param passphraseFile holds the passphrase that the command asks for
 */
record UpkeepOptions(
    List<String> words, Path data, @Nullable Path config, @Nullable Path passphraseFile) {

  /**
   * Reads what follows the command's name.
   *
   * @throws CannotStart when it is not understood
   */
  static UpkeepOptions parse(List<String> arguments) {
    var words = new ArrayList<String>();
    var data = Path.of("data");
    Path config = null;
    Path passphraseFile = null;
    for (var rest = arguments.listIterator(); rest.hasNext(); ) {
      var name = rest.next();
      switch (name) {
        case "--data" -> data = path(name, rest.hasNext() ? rest.next() : "");
        case "--config" -> config = path(name, rest.hasNext() ? rest.next() : "");
        case "--passphrase-file" -> passphraseFile = path(name, rest.hasNext() ? rest.next() : "");
        default -> words.add(word(name));
      }
    }
    return new UpkeepOptions(List.copyOf(words), data, config, passphraseFile);
  }

  /** The one word that there must be. */
  String only(String what) {
    if (words.size() != 1) {
      throw new CannotStart("name " + what + ", and nothing else: see --help");
    }
    return words.getFirst();
  }

  private static String word(String word) {
    if (word.startsWith("-")) {
      throw new CannotStart("unknown option " + word + ": see --help");
    }
    return word;
  }

  private static Path path(String name, String value) {
    if (value.isEmpty()) {
      throw new CannotStart(name + " needs a value: see --help");
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new CannotStart(name + " is no path in this locale: use letters a-z and digits", e);
    }
  }
}
