package se.valv.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a file that is a ZIP, before any parser does. */
final class Packed {

  /** More than this no document unpacks to. */
  static final long MOST_BYTES = 128L << 20;

  static final int MOST_ENTRIES = 10_000;

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String LOCKED = "encryption-data";
  private static final int MOST_MANIFEST = 1 << 20;
  private static final int BLOCK = 1 << 16;

  private final byte[] block = new byte[BLOCK];
  private long bytes;
  private int entries;

  private Packed() {}

  /** Why its text is not to be read, if so. */
  static Optional<Outcome> refusal(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      return new Packed().look(zip);
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.of(Outcome.DAMAGED);
    }
  }

  /**
   * One part of a file.
   *
   * @throws IOException when it has none of this name
   */
  static InputStream part(byte[] file, String name) throws IOException {
    var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return zip;
      }
    }
    throw new IOException("there is no " + name);
  }

  private Optional<Outcome> look(ZipInputStream zip) throws IOException {
    var locked = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isProgram(entry.getName())) {
        return Optional.of(Outcome.MACRO);
      }
      var isManifest = entry.getName().equals(MANIFEST);
      locked |= isManifest && locks(zip.readNBytes(MOST_MANIFEST));
      if (++entries > MOST_ENTRIES || !isUnpacked(zip)) {
        return Optional.of(Outcome.BOMB);
      }
    }
    return locked
        ? Optional.of(Outcome.PASSWORD)
        : entries == 0 ? Optional.of(Outcome.DAMAGED) : Optional.empty();
  }

  private boolean isUnpacked(InputStream entry) throws IOException {
    for (int read = entry.read(block); read >= 0; read = entry.read(block)) {
      bytes += read;
      if (bytes > MOST_BYTES) {
        return false;
      }
    }
    return true;
  }

  private static boolean locks(byte[] manifest) {
    return new String(manifest, StandardCharsets.UTF_8).contains(LOCKED);
  }

  /** Programs of Word, and of OpenDocument. */
  private static boolean isProgram(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("vbaproject.bin")
        || lower.startsWith("basic/")
        || lower.startsWith("scripts/");
  }
}
