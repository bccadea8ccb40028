package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import se.valv.node.keeping.Backup;
import se.valv.node.keeping.Certificate;
import se.valv.node.keeping.CheckpointRotation;
import se.valv.node.keeping.EraseRound;
import se.valv.node.keeping.Erasure;
import se.valv.node.keeping.KeyStatus;
import se.valv.node.keeping.LabelRotation;
import se.valv.node.keeping.MasterRotation;
import se.valv.node.keeping.Restore;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.Migrations;

/** The commands of the operator on the whole register. Each returns when it is done. */
final class Upkeep {

  /** Their names. */
  static final Set<String> COMMANDS = Set.of("backup", "restore", "keys", "erase", "erase-round");

  /** In a data folder while a restore is not finished: no node starts on it. */
  static final String UNFINISHED = "restoring";

  /** How long a node that runs may take to enter something in its log. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

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
    switch (command) {
      case "backup" -> backup(told.only());
      case "restore" -> restore(told.only("--drill", "--erased"));
      case "keys" -> keys(told.only("--all"));
      case "erase" -> erase(told.only());
      default -> eraseRound(told.only("--backup-passphrase-file"));
    }
  }

  private void backup(UpkeepOptions told) {
    var folder = Path.of(told.one("a folder for the backup"));
    try (var node = Reached.node(told.data(), told.config())) {
      var passphrase = Passphrase.ofNewBackup(told.passphraseFile());
      new Backup(node.data(), clock, console::step).take(folder, node.access(), passphrase);
    }
  }

  private void restore(UpkeepOptions told) {
    var folder = Path.of(told.one("the folder of the backup"));
    if (!Files.isDirectory(folder)) {
      throw new CannotStart("there is no folder " + folder + ": name the one of the backup");
    }
    var passphrase = Passphrase.ofBackup(told.passphraseFile());
    var restore = Restore.of(folder, passphrase, clock, console::step).erasing(told.erased());
    if (told.has("--drill")) {
      drill(restore, told.data());
      return;
    }
    try (var node = Reached.empty(told.data(), told.config())) {
      mark(node.data());
      restore.into(node.data(), node.access());
      unmark(node.data());
    }
    console.step("Start it with ./valv run or ./valv demo: the indexes are built anew");
  }

  /** Into a folder beside the node's, which is deleted afterwards. */
  private void drill(Restore restore, Path data) {
    var place = data.resolveSibling(data.toAbsolutePath().normalize().getFileName() + ".drill");
    try (var node = Reached.empty(place, null)) {
      restore.into(node.data(), node.access());
      restore.requireWhole(node.access());
    } finally {
      DataDirectory.eraseAll(place);
    }
    console.step("The drill went well: the backup can be restored");
  }

  private void keys(UpkeepOptions told) {
    var order = KeyOrder.of(told.words(), told.has("--all"));
    if (order.what() == KeyOrder.What.STATUS) {
      try (var node = Reached.node(told.data(), told.config())) {
        Migrations.requireCurrent(node.access());
        KeyStatus.print(node.access(), told.has("--all"), console::print);
      }
    } else {
      withKeys(told, (node, opened) -> turn(order, node, opened));
    }
  }

  private void turn(KeyOrder order, Reached node, Passphrase.Opened opened) {
    var label = order.label();
    switch (order.what()) {
      case ROTATE_MASTER ->
          new MasterRotation(node.data(), opened.passphrase(), clock, console::step)
              .turn(node.access(), opened.key());
      case ROTATE_CHECKPOINT ->
          new CheckpointRotation(node.data(), opened.passphrase(), clock, console::step)
              .turn(node.access(), opened.key(), node.isRunning() ? PATIENCE : Duration.ZERO);
      case ROTATE_LABEL ->
          LabelRotation.wrapping(opened.key(), clock, console::step).turn(node.access(), label);
      case REENCRYPT ->
          LabelRotation.sealing(opened.key(), clock, console::step).turn(node.access(), label);
      case STATUS -> throw new IllegalArgumentException("turns nothing");
    }
  }

  private void erase(UpkeepOptions told) {
    var list = ErasureList.read(Path.of(told.one("the list of what is to be erased")));
    withKeys(
        told,
        (node, opened) -> {
          new Erasure(opened.key(), clock, console::step).erase(node.access(), list);
          Certificate.of(node.access(), list).forEach(console::print);
        });
  }

  private void eraseRound(UpkeepOptions told) {
    var folder = Path.of(told.one("a folder for the backup"));
    withKeys(
        told,
        (node, opened) -> {
          var backup = Passphrase.ofNewBackup(told.backupPassphraseFile());
          new EraseRound(node.data(), opened.key(), opened.passphrase(), clock, console::step)
              .run(node.access(), folder, backup);
          Certificate.ofLastRound(node.access()).forEach(console::print);
        });
  }

  private static void withKeys(UpkeepOptions told, BiConsumer<Reached, Passphrase.Opened> work) {
    try (var node = Reached.node(told.data(), told.config())) {
      Migrations.requireCurrent(node.access());
      requireKeys(node.data());
      var opened = Passphrase.ofNode(node.data(), told.passphraseFile()).open(node.data());
      try (var master = opened.key()) {
        work.accept(node, new Passphrase.Opened(master, opened.passphrase()));
      }
    }
  }

  private static void requireKeys(DataDirectory data) {
    if (!Files.exists(data.masterKey())) {
      throw new CannotStart("the key file " + data.masterKey() + " is missing: put it back");
    }
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
