package se.valv.search.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.store.BaseDirectoryTestCase;
import se.valv.crypto.FileKeys;
import se.valv.crypto.Randomness;
import se.valv.identity.LabelId;

/** What Lucene asks of every directory, by Lucene's own tests (of JUnit 4). */
public final class EncryptedDirectoryTest extends BaseDirectoryTestCase {

  private static final IndexIdentity IDENTITY =
      new IndexIdentity(new LabelId(new UUID(1, 2)), 1, new UUID(3, 4));

  /** So small that blocks are forgotten all the time. */
  private static final int CACHE_BYTES = 3 * Format.BLOCK_BYTES;

  @Override
  protected Directory getDirectory(Path path) throws IOException {
    var keys = FileKeys.withKey(1, new byte[32], new Randomness());
    return new EncryptedDirectory(path, keys, IDENTITY, new BlockCache(CACHE_BYTES));
  }
}
