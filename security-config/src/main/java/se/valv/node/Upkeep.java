package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.valv.node.keeping.Backup;
import se.valv.node.keeping.Restore;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;

/** The commands of the operator on the whole register. Each returns when it is done. */
final class Upkeep {

  /** Their names. */
  static final Set<String> COMMANDS = Set.of("backup", "restore");

  /** In a data folder while a restore is not finished: no node starts on it. */
  static final String UNFINISHED = "restoring";

  private final Console console;
  private final Clock clock;

  Upkeep(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /**
   * Runs one.
   *
   * @throws CannotStart when it can't be begun
   * @throws se.valv.node.keeping.Failed when it was begun and came to no good end
   */
  void run(String command, List<String> arguments) {
    var told = UpkeepOptions.parse(arguments);
    if (command.equals("backup")) {
      backup(told);
    } else {
      restore(told);
    }
  }

  private void backup(UpkeepOptions told) {
    var folder = Path.of(told.only("a folder for the backup"));
    try (var node = Reached.node(told.data(), told.config())) {
      var passphrase = Passphrase.ofNewBackup(told.passphraseFile());
      new Backup(node.data(), clock, console::step).take(folder, node.access(), passphrase);
    }
  }

  private void restore(UpkeepOptions told) {
    var folder = Path.of(told.only("the folder of the backup"));
    if (!Files.isDirectory(folder)) {
      throw new CannotStart("there is no folder " + folder + ": name the one of the backup");
    }
    var passphrase = Passphrase.ofBackup(told.passphraseFile());
    var restore = Restore.of(folder, passphrase, console::step);
    try (var node = Reached.empty(told.data(), told.config())) {
      mark(node.data());
      restore.into(node.data(), node.access());
      unmark(node.data());
    }
    console.step("Start it with ./valv run or ./valv demo: the indexes are built anew");
  }

  private static void mark(DataDirectory data) {
    try {
      Files.writeString(data.path(UNFINISHED), "");
    } catch (IOException e) {
      throw new CannotStart("can't write in " + data.path("."), e);
    }
  }

  private static void unmark(DataDirectory data) {
    try {
      Files.delete(data.path(UNFINISHED));
    } catch (IOException e) {
      throw new CannotStart("can't write in " + data.path("."), e);
    }
  }
}
