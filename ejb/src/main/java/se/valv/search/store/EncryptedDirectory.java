package se.valv.search.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.BlockOpener;
import se.valv.crypto.FileKeys;
import se.valv.crypto.SealingStream;
import se.valv.problem.Tampered;

/**
 * A folder of index files, each sealed block by block under a key of its own. What is read is what
 * was written, in that place of that file of that index, or nothing at all: then {@link Tampered}
 * is thrown. It does not notice an older state of the whole folder; who uses it keeps the name of
 * the newest commit elsewhere.
 *
 * <p>File names and lengths are not hidden. Safe for use by many threads.
 */
public final class EncryptedDirectory extends FSDirectory {

  private static final int BUFFER_BYTES = 8192;

  private final FileKeys keys;
  private final IndexIdentity identity;
  private final BlockCache cache;
  private final AtomicReference<@Nullable Tampered> refused = new AtomicReference<>();

  /** Files that have no end yet. */
  private final Set<String> begun = ConcurrentHashMap.newKeySet();

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param keys closed with the directory
   */
  public EncryptedDirectory(Path folder, FileKeys keys, IndexIdentity identity, BlockCache cache)
      throws IOException {
    super(folder, FSLockFactory.getDefault());
    this.keys = keys;
    this.identity = identity;
    this.cache = cache;
  }

  /** The first thing that was refused, if anything was. */
  public Optional<Tampered> refused() {
    return Optional.ofNullable(refused.get());
  }

  @Override
  public long fileLength(String name) throws IOException {
    return Format.contentBytes(super.fileLength(name));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    begun.add(name);
    boolean created = false;
    try {
      var raw = super.createOutput(name, context);
      created = true;
      return sealed(raw, name);
    } finally {
      if (!created) {
        begun.remove(name);
      }
    }
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    var raw = super.createTempOutput(prefix, suffix, context);
    return sealed(raw, raw.getName());
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    if (begun.contains(name)) {
      throw new AccessDeniedException(name, null, "it is being written");
    }
    try {
      var path = directory.resolve(name);
      var file = SealedFile.open(path, salt -> opener(salt, name), cache, this::refuse);
      return SealedInput.of("index file " + name, file);
    } catch (Tampered e) {
      refuse(e);
      throw e;
    }
  }

  /** A file is bound to its name: under another it is sealed anew, and put there at once. */
  @Override
  public void rename(String source, String dest) throws IOException {
    ensureOpen();
    String written;
    try (var in = openInput(source, IOContext.READONCE);
        var raw = super.createTempOutput(dest, "renamed", IOContext.DEFAULT);
        var out = sealed(raw, dest)) {
      out.copyBytes(in, in.length());
      written = raw.getName();
    }
    super.sync(List.of(written));
    super.rename(written, dest);
    deleteFile(source);
  }

  @Override
  public synchronized void close() throws IOException {
    super.close();
    keys.close();
  }

  private BlockOpener opener(byte[] salt, String name) {
    return keys.open(salt, identity.context(name));
  }

  private IndexOutput sealed(IndexOutput raw, String name) throws IOException {
    boolean opened = false;
    try {
      var sealer = keys.seal(identity.context(name));
      raw.writeBytes(Format.header(sealer.salt()), Format.HEADER_BYTES);
      var file = new FileStream(raw, () -> begun.remove(name));
      var stream = new SealingStream(file, sealer, Format.BLOCK_BYTES);
      opened = true;
      return new OutputStreamIndexOutput("sealed " + name, name, stream, BUFFER_BYTES);
    } finally {
      if (!opened) {
        begun.remove(name);
        raw.close();
      }
    }
  }

  private void refuse(Tampered found) {
    refused.compareAndSet(null, found);
  }

  /** A file that is being written; tells when it is whole, or will never be. */
  private static final class FileStream extends OutputStream {

    private final IndexOutput to;
    private final Runnable ended;

    FileStream(IndexOutput to, Runnable ended) {
      this.to = to;
      this.ended = ended;
    }

    @Override
    public void write(int b) throws IOException {
      to.writeByte((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.writeBytes(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      try (to) {
        // Closed whether or not what came before was written.
      } finally {
        ended.run();
      }
    }
  }
}
