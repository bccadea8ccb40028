package se.valv.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.BlockOpener;
import se.valv.crypto.BlockSealer;
import se.valv.problem.Tampered;

/**
 * One index file, open for reading. A block is opened when it is first asked for, and remembered
 * for as long as the cache has room; it can be reached only through this file, and so only by those
 * who may read the index.
 */
final class SealedFile implements Closeable {

  private final FileChannel channel;
  private final BlockOpener key;
  private final long length;
  private final AtomicReferenceArray<@Nullable Block> blocks;
  private final BlockCache cache;
  private final Consumer<Tampered> refusals;
  private volatile boolean closed;

  private SealedFile(
      FileChannel channel, BlockOpener key, long length, BlockCache cache, Consumer<Tampered> r) {
    this.channel = channel;
    this.key = key;
    this.length = length;
    this.cache = cache;
    this.refusals = r;
    this.blocks = new AtomicReferenceArray<>(blockOf(Math.max(0, length - 1)) + 1);
  }

  /**
   * Opens a file and looks at its end, so that one that was cut short, made longer, or is another
   * file is refused before anything is read from it.
   *
   * @param keys gives the key for the salt in the header
   * @param refusals is told what is refused later
   */
  static SealedFile open(
      Path path, Function<byte[], BlockOpener> keys, BlockCache cache, Consumer<Tampered> refusals)
      throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.READ);
    boolean opened = false;
    try {
      long length = Format.contentBytes(channel.size());
      var salt = Format.salt(read(channel, 0, Format.HEADER_BYTES));
      var file = new SealedFile(channel, keys.apply(salt), length, cache, refusals);
      file.block(file.blocks.length() - 1);
      cache.opened(file);
      opened = true;
      return file;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  /** How many bytes it holds. */
  long length() {
    return length;
  }

  /** Which block a byte is in. */
  static int blockOf(long at) {
    return Math.toIntExact(at >>> Format.SHIFT);
  }

  /**
   * The content of one block; not to be written to.
   *
   * @throws Tampered when it is not what was written there
   */
  byte[] block(int number) throws IOException {
    var known = blocks.get(number);
    if (known != null) {
      if (!known.used) {
        known.used = true;
      }
      return known.content;
    }
    return remembered(number, opened(number));
  }

  private byte[] opened(int number) throws IOException {
    boolean last = number == blocks.length() - 1;
    long from = (long) number << Format.SHIFT;
    int size = (int) Math.min(Format.BLOCK_BYTES, length - from) + BlockSealer.OVERHEAD;
    long at = Format.HEADER_BYTES + (long) number * Format.SEALED_BYTES;
    if (closed) {
      throw new AlreadyClosedException("the index file is closed");
    }
    try {
      return key.open(number, last, read(channel, at, size));
    } catch (Tampered e) {
      refusals.accept(e);
      throw e;
    }
  }

  private byte[] remembered(int number, byte[] content) {
    if (blocks.compareAndSet(number, null, new Block(content))) {
      cache.loaded(content.length);
      if (closed) {
        forget(number);
      }
    }
    return content;
  }

  /** Forgets what was not used since the last time. */
  void sweep() {
    for (int i = 0; i < blocks.length(); i++) {
      var block = blocks.get(i);
      if (block != null && block.used) {
        block.used = false;
      } else {
        forget(i);
      }
    }
  }

  private void forget(int number) {
    var block = blocks.getAndSet(number, null);
    if (block != null) {
      cache.forgotten(block.content.length);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    cache.closed(this);
    for (int i = 0; i < blocks.length(); i++) {
      forget(i);
    }
    key.close();
    channel.close();
  }

  private static byte[] read(FileChannel channel, long at, int size) throws IOException {
    var bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new Tampered("an index file is cut short");
      }
    }
    return bytes.array();
  }

  private static final class Block {

    private final byte[] content;

    /** Set by readers, taken back by the sweep; it matters to nobody when one is lost. */
    private boolean used;

    Block(byte[] content) {
      this.content = content;
    }
  }
}
