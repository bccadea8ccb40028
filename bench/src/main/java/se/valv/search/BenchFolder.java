package se.valv.search;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import se.valv.crypto.FileKeys;
import se.valv.crypto.Randomness;
import se.valv.identity.LabelId;
import se.valv.search.store.BlockCache;
import se.valv.search.store.EncryptedDirectory;
import se.valv.search.store.IndexIdentity;

/** Where the indexes of the benchmarks lie: beside the program. They are made once and kept. */
final class BenchFolder {

  private static final long CACHE_BYTES = 64L << 20;

  private final BlockCache cache = new BlockCache(CACHE_BYTES);

  static Path of(String name) {
    try {
      var source = BenchFolder.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(source.toURI()).resolveSibling("indexes").resolve(name);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As Valv writes it: sealed, a block at a time. */
  Directory sealed(Path folder, LabelId label) throws IOException {
    var keys = FileKeys.withKey(1, new byte[32], new Randomness());
    return new EncryptedDirectory(folder, keys, new IndexIdentity(label, 1, new UUID(0, 0)), cache);
  }

  /** As Lucene writes it by itself. */
  static Directory clear(Path folder) throws IOException {
    return new MMapDirectory(folder);
  }

  static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
