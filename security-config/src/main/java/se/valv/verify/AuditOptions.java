package se.valv.verify;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.valv.provision.CannotStart;

/**
 * The command line of {@code ./valv audit}.
 *
 * @param words what is no option
 * @param flags options without a value
 * @param values the others
 */
record AuditOptions(List<String> words, Set<String> flags, Map<String, String> values) {

  private static final Set<String> FLAGS = Set.of("--state", "--entries");
  private static final Set<String> VALUES =
      Set.of("--key", "--earlier", "--data", "--config", "--database", "--password-file");

  /**
   * Reads it.
   *
   * @throws CannotStart when it is not understood
   */
  static AuditOptions parse(List<String> arguments) {
    var words = new ArrayList<String>();
    var flags = new HashSet<String>();
    var values = new HashMap<String, String>();
    for (var rest = arguments.listIterator(); rest.hasNext(); ) {
      var name = rest.next();
      if (FLAGS.contains(name)) {
        flags.add(name);
      } else if (VALUES.contains(name)) {
        if (!rest.hasNext()) {
          throw new CannotStart(name + " needs a value: see ./valv audit --help");
        }
        values.put(name, rest.next());
      } else if (name.startsWith("-")) {
        throw new CannotStart("unknown option " + name + ": see ./valv audit --help");
      } else {
        words.add(name);
      }
    }
    return new AuditOptions(List.copyOf(words), Set.copyOf(flags), Map.copyOf(values));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<Path> path(String name) {
    return value(name).map(AuditOptions::pathOf);
  }

  /** The one word that there may be. */
  Optional<Path> file() {
    if (words.size() > 1) {
      throw new CannotStart("name one file: see ./valv audit --help");
    }
    return words.stream().findFirst().map(AuditOptions::pathOf);
  }

  /** Refuses an option that says nothing here. */
  AuditOptions without(String name, String why) {
    if (flags.contains(name) || values.containsKey(name)) {
      throw new CannotStart(name + " " + why);
    }
    return this;
  }

  private static Path pathOf(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new CannotStart("a path can't be read in this locale: use letters a-z and digits", e);
    }
  }
}
