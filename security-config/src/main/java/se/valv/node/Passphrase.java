package se.valv.node;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;

/**
 * Where the passphrase of the master key comes from: the demo keeps its own, a node for real use
 * reads a file or asks the terminal, twice when the key is new.
 */
final class Passphrase {

  private static final String NEW_NODE =
      "This node is new. Choose the passphrase of its master key, at least "
          + MasterKey.MIN_PASSPHRASE
          + " characters.\nWithout it nobody can ever read what the node keeps.\nPassphrase: ";

  private static final String KEPT = "demo-passphrase";

  private final boolean demo;
  private final @Nullable Path file;

  private Passphrase(boolean demo, @Nullable Path file) {
    this.demo = demo;
    this.file = file;
  }

  static Passphrase of(NodeOptions options) {
    return new Passphrase(options.demo(), options.passphraseFile());
  }

  /** That of a node that is there: in a demonstration, what the demo keeps. */
  static Passphrase ofNode(DataDirectory data, @Nullable Path file) {
    return new Passphrase(Files.exists(data.path(KEPT)), file);
  }

  /**
   * The passphrase of backups that one is made with: from a file, or asked for twice.
   *
   * @throws CannotStart when it is too short
   */
  static char[] ofNewBackup(@Nullable Path file) {
    var passphrase =
        file != null
            ? read(file)
            : twice(
                "Choose the passphrase of this backup, at least "
                    + MasterKey.MIN_PASSPHRASE
                    + " characters.\nWithout it nobody can ever restore it.\nPassphrase: ");
    requireLength(passphrase);
    return passphrase;
  }

  /** The passphrase of backups that one was made with. */
  static char[] ofBackup(@Nullable Path file) {
    return file != null ? read(file) : ask("Passphrase of the backup: ");
  }

  /** Gets it, and opens or makes the key file with it. */
  Opened open(DataDirectory data) {
    var isNew = !Files.exists(data.masterKey());
    if (isNew && Files.exists(data.postgres())) {
      throw new CannotStart(
          "the key file "
              + data.masterKey()
              + " is missing: put it back, or restore a backup into an empty folder");
    }
    try {
      var passphrase = passphrase(data, isNew);
      if (isNew) {
        requireLength(passphrase);
      }
      var random = new Randomness();
      var key =
          isNew
              ? MasterKey.create(data.masterKey(), passphrase, random)
              : MasterKey.open(data.masterKey(), passphrase, random);
      key.addCheckpointKey(data.masterKey(), passphrase);
      return new Opened(key, passphrase);
    } catch (se.valv.crypto.WrongPassphrase e) {
      throw new CannotStart("wrong passphrase for " + data.masterKey(), e);
    } catch (IOException e) {
      throw new CannotStart("can't use the key file: " + e.getMessage(), e);
    }
  }

  /** A master key, and the passphrase that the application needs to open it too. */
  record Opened(MasterKey key, char[] passphrase) {}

  private char[] passphrase(DataDirectory data, boolean isNew) throws IOException {
    if (file != null) {
      return read(file);
    }
    if (demo) {
      return demoPassphrase(data, isNew);
    }
    return isNew ? twice(NEW_NODE) : ask("Passphrase of the master key: ");
  }

  private static char[] read(Path file) {
    try {
      return Files.readString(file).strip().toCharArray();
    } catch (IOException e) {
      throw new CannotStart("can't read the passphrase file " + file, e);
    }
  }

  private static char[] demoPassphrase(DataDirectory data, boolean isNew) throws IOException {
    var kept = data.path(KEPT);
    if (isNew) {
      Files.deleteIfExists(kept);
      PrivateText.write(kept, new Randomness().token() + "\n");
    }
    return read(kept);
  }

  private static void requireLength(char[] passphrase) {
    if (passphrase.length < MasterKey.MIN_PASSPHRASE) {
      throw new CannotStart(
          "the passphrase is too short: it has at least "
              + MasterKey.MIN_PASSPHRASE
              + " characters");
    }
  }

  private static char[] twice(String question) {
    var first = ask(question);
    if (!Arrays.equals(first, ask("The same again: "))) {
      throw new CannotStart("the two passphrases differ: start again");
    }
    return first;
  }

  private static char[] ask(String question) {
    var terminal =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .orElseThrow(() ->
                new CannotStart(
                    "no terminal to ask for the passphrase on: give it with --passphrase-file"));
    var answer = terminal.readPassword("%s", question);
    if (answer == null) {
      throw new CannotStart("no passphrase given");
    }
    return answer;
  }
}
