package se.valv.provision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The bare Payara and PostgreSQL as the build brought them, unpacked once beside their archives.
 * Nothing in them is ever changed, and one file is added, which takes the product's name and
 * version out of error pages: all else that makes a node is written into its data folder.
 */
public final class Software {

  private final Path folder;

  private Software(Path folder) {
    this.folder = folder;
  }

  /**
   * The archives that the build put into a folder: one each of payara, postgresql and the driver,
   * with the version in their names.
   *
   * @throws CannotStart when there are none
   */
  public static Software in(Path folder) {
    DataDirectory.requirePlain("Valv", folder.toAbsolutePath());
    var software = new Software(folder);
    software.archive("payara");
    return software;
  }

  /** Payara's installation root, the folder called glassfish. */
  public Path payara() {
    return unpacked("payara").resolve("payara7").resolve("glassfish");
  }

  /** PostgreSQL's folder, with bin, lib and share. */
  public Path postgres() {
    return unpacked("postgresql");
  }

  /** PostgreSQL's version, for instance 18.6.0. */
  public String postgresVersion() {
    return version(archive("postgresql"));
  }

  /** The driver of PostgreSQL. */
  public Path driver() {
    return archive("driver");
  }

  private Path archive(String name) {
    try (var files = Files.newDirectoryStream(folder, name + "-*.{zip,jar}")) {
      for (var file : files) {
        return file;
      }
    } catch (IOException e) {
      throw notBuilt(e);
    }
    throw notBuilt(null);
  }

  private CannotStart notBuilt(@Nullable IOException cause) {
    return new CannotStart("no servers in " + folder + ": build first, as ./valv does", cause);
  }

  private static String version(Path archive) {
    var name = archive.getFileName().toString();
    return name.substring(name.indexOf('-') + 1, name.length() - ".zip".length());
  }

  private synchronized Path unpacked(String name) {
    var archive = archive(name);
    var target = folder.resolve(name + "-" + version(archive));
    if (Files.isDirectory(target)) {
      return target;
    }
    var draft = folder.resolve("new-" + UUID.randomUUID());
    try {
      if (name.equals("payara")) {
        unzip(Files.newInputStream(archive), draft);
        rebrand(draft.resolve("payara7/glassfish"));
      } else {
        untarFirst(archive, draft);
      }
      publish(draft, target);
      return target;
    } catch (IOException e) {
      throw new CannotStart("can't unpack " + archive + ": " + e.getMessage(), e);
    }
  }

  /**
   * Two launchers may unpack at the same time: the first to finish wins, the other's is dropped.
   */
  private static void publish(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      DataDirectory.delete(draft);
    }
  }

  private static void unzip(InputStream archive, Path target) throws IOException {
    try (var in = new ZipInputStream(archive)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        write(inside(target, entry.getName()), entry.isDirectory(), in);
      }
    }
  }

  /** The one file added to what was unpacked: Payara's own way to be called something else. */
  private static void rebrand(Path payara) throws IOException {
    Files.writeString(
        payara.resolve("config/branding/valv.properties"),
        Resources.text("/payara/brand.properties"));
  }

  /** The binaries come as a compressed archive inside a jar. */
  private static void untarFirst(Path jar, Path target) throws IOException {
    try (var outer = new ZipInputStream(Files.newInputStream(jar))) {
      for (var entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          untar(new TarArchiveInputStream(new XZInputStream(outer)), target);
          return;
        }
      }
    }
    throw new IOException("it holds no .txz");
  }

  private static void untar(TarArchiveInputStream in, Path target) throws IOException {
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      untar(entry, inside(target, entry.getName()), in);
    }
  }

  private static void untar(TarArchiveEntry entry, Path file, InputStream in) throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createDirectories(file.getParent());
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    write(file, entry.isDirectory(), in);
    if (!entry.isDirectory() && (entry.getMode() & 0100) != 0) {
      var mode = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      mode.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(file, mode);
    }
  }

  private static void write(Path file, boolean directory, InputStream in) throws IOException {
    if (directory) {
      Files.createDirectories(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    var file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("the archive holds a name that leaves it: " + name);
    }
    return file;
  }
}
