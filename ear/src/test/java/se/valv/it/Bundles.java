package se.valv.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Bundles of the log, altered as who has the file can. */
final class Bundles {

  /** A byte that in each part lies within a hash, a text or a signature, and in no length. */
  private static final int FROM_THE_END = 10;

  private Bundles() {}

  /** Flips a bit near the end of a part. */
  static void flip(Path bundle, String part) throws IOException {
    var altered = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(Files.newInputStream(bundle));
        var out = new ZipOutputStream(altered)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          content[content.length - FROM_THE_END] ^= 1;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    Files.write(bundle, altered.toByteArray());
  }
}
