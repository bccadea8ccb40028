package se.valv.node.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import se.valv.node.keeping.BackupHead.Part;
import se.valv.provision.CannotStart;

/**
 * The two files of one backup in a folder.
 *
 * @param folder where they are
 * @param name theirs, without the end
 */
record BackupPair(Path folder, String name) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** That of a new backup. */
  static BackupPair at(Path folder, Instant takenAt) {
    return new BackupPair(folder, "valv-" + STAMP.format(takenAt));
  }

  /**
   * The newest in a folder.
   *
   * @throws CannotStart when there is none
   */
  static BackupPair newestIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("valv-[0-9TZ]+\\.(data|keys)"))
          .map(name -> new BackupPair(folder, name.substring(0, name.lastIndexOf('.'))))
          .filter(pair -> Stream.of(Part.values()).map(pair::draft).noneMatch(Files::exists))
          .max(Comparator.comparing(BackupPair::name))
          .orElseThrow(() -> new CannotStart("there is no backup in " + folder));
    } catch (IOException e) {
      throw new CannotStart("can't read the folder of the backup " + folder, e);
    }
  }

  /** One of the two. */
  Path file(Part part) {
    return folder.resolve(name + part.extension());
  }

  /** The same, while it is not yet known to be good. */
  Path draft(Part part) {
    return folder.resolve(name + part.extension() + ".part");
  }
}
