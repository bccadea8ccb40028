package se.valv.node;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.provision.CannotStart;

/**
 * The command line of an operator's command.
 *
 * @param words what is no option
 * @param paths options that name a file or folder
 * @param switches options without a value
 */
record UpkeepOptions(List<String> words, Map<String, Path> paths, Set<String> switches) {

  private static final String DATA = "--data";
  private static final String CONFIG = "--config";
  private static final String PASSPHRASE = "--passphrase-file";
  private static final String BACKUP_PASSPHRASE = "--backup-passphrase-file";
  private static final String ERASED = "--erased";

  private static final Set<String> PATHS =
      Set.of(DATA, CONFIG, PASSPHRASE, BACKUP_PASSPHRASE, ERASED);

  /** What every command may be told. */
  private static final Set<String> COMMON = Set.of(DATA, CONFIG, PASSPHRASE);

  private static final Set<String> SWITCHES = Set.of("--all", "--drill");

  /**
   * Reads what follows the command's name.
   *
   * @throws CannotStart when it is not understood
   */
  static UpkeepOptions parse(List<String> arguments) {
    var words = new ArrayList<String>();
    var paths = new HashMap<String, Path>();
    var switches = new HashSet<String>();
    for (var rest = arguments.listIterator(); rest.hasNext(); ) {
      var name = rest.next();
      if (PATHS.contains(name)) {
        paths.put(name, path(name, rest.hasNext() ? rest.next() : ""));
      } else if (SWITCHES.contains(name)) {
        switches.add(name);
      } else {
        words.add(word(name));
      }
    }
    return new UpkeepOptions(List.copyOf(words), Map.copyOf(paths), Set.copyOf(switches));
  }

  /** The node's folder. */
  Path data() {
    return paths.getOrDefault(DATA, Path.of("data"));
  }

  /** Of an external PostgreSQL. */
  @Nullable Path config() {
    return paths.get(CONFIG);
  }

  /** Holds the passphrase that the command asks for. */
  @Nullable Path passphraseFile() {
    return paths.get(PASSPHRASE);
  }

  /** Holds the passphrase of backups, where the command asks for two. */
  @Nullable Path backupPassphraseFile() {
    return paths.get(BACKUP_PASSPHRASE);
  }

  /** A folder with a newer backup, which knows what was erased since. */
  @Nullable Path erased() {
    return paths.get(ERASED);
  }

  /** Whether a switch is there. */
  boolean has(String name) {
    return switches.contains(name);
  }

  /** Demands that no option is there but those of every command and these. */
  UpkeepOptions only(String... known) {
    var told = new HashSet<>(switches);
    told.addAll(paths.keySet());
    told.removeAll(COMMON);
    List.of(known).forEach(told::remove);
    if (!told.isEmpty()) {
      throw new CannotStart(
          "this command has no option " + told.iterator().next() + ": see --help");
    }
    return this;
  }

  /** The one word that there must be. */
  String one(String what) {
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
