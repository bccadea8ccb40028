package se.valv.node.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Randomness;
import se.valv.node.keeping.BackupHead.Part;
import se.valv.problem.Tampered;
import se.valv.provision.CannotStart;

/**
 * A backup read from its first byte to its last, and nothing done with it.
 *
 * @param head of the data
 * @param manifest which schema it is of, and the first month of its log
 * @param rows how many rows each table has
 */
record BackupCheck(BackupHead head, Manifest manifest, Map<String, Long> rows) {

  /** Reads both files before they have their names. */
  static BackupCheck ofDrafts(BackupPair pair, char[] passphrase, Randomness random) {
    return of(pair::draft, passphrase, random);
  }

  /**
   * Reads both files.
   *
   * @throws CannotStart when one is missing, altered, or of another backup than the other: says
   *     which
   */
  static BackupCheck of(BackupPair pair, char[] passphrase, Randomness random) {
    return of(part -> there(pair.file(part)), passphrase, random);
  }

  private static BackupCheck of(Function<Part, Path> files, char[] passphrase, Randomness random) {
    var rows = new TreeMap<String, Long>();
    BackupHead of = null;
    Manifest manifest = null;
    for (var part : Part.values()) {
      var file = files.apply(part);
      try (var reader = BackupReader.open(file, passphrase, random)) {
        requireOf(of, part, reader.head(), file);
        of = of == null ? reader.head() : of;
        manifest = read(reader, rows);
      } catch (Tampered e) {
        throw new CannotStart(file + " was altered or is damaged: use another backup", e);
      } catch (IOException e) {
        throw new CannotStart("can't read " + file + ": " + e.getMessage(), e);
      }
    }
    if (of == null || manifest == null) {
      throw new CannotStart("this is no whole backup: use another");
    }
    return new BackupCheck(of, manifest, rows);
  }

  private static Path there(Path file) {
    if (!Files.exists(file)) {
      throw new CannotStart(
          file
              + " is missing: put it beside the other file of the backup; without both nothing can"
              + " be restored");
    }
    return file;
  }

  private static void requireOf(@Nullable BackupHead first, Part part, BackupHead head, Path file) {
    if (head.part() != part || (first != null && !head.id().equals(first.id()))) {
      throw new CannotStart(
          file + " is not of the same backup as the other file: put the right one beside it");
    }
  }

  private static Manifest read(BackupReader reader, Map<String, Long> rows) throws IOException {
    Manifest manifest = null;
    for (var name = reader.next(); name.isPresent(); name = reader.next()) {
      if (name.get().equals("manifest")) {
        manifest = Manifest.of(reader.content().readAllBytes());
      } else if (name.get().startsWith("table ")) {
        var table = name.get().substring("table ".length(), name.get().indexOf('('));
        rows.put(table, BinaryRows.count(reader.content()));
      }
    }
    if (manifest == null) {
      throw new IOException("it does not say what it holds");
    }
    return manifest;
  }

  /**
   * What the data are of.
   *
   * @param schema version of the schema
   * @param month first day of the first month that the log has a table for; empty for none
   */
  record Manifest(int schema, String month) {

    private static final Pattern FORM = Pattern.compile("schema=(\\d{1,6})\\nmonth=([0-9-]{0,10})");

    static Manifest of(byte[] content) throws IOException {
      var matcher = FORM.matcher(new String(content, StandardCharsets.UTF_8));
      if (!matcher.matches()) {
        throw new IOException("it does not say what it holds");
      }
      return new Manifest(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
  }

  /** Demands that every table was read back with as many rows as the database gave. */
  void requireRows(Map<String, Long> given) throws IOException {
    if (!rows.equals(given)) {
      throw new IOException("other rows were read back than were written");
    }
  }
}
