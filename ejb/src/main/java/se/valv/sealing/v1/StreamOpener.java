package se.valv.sealing.v1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import se.valv.crypto.BlockOpener;
import se.valv.crypto.FileKeys;
import se.valv.problem.Tampered;

/** Holds the one block that was read last. */
final class StreamOpener implements SeekableByteChannel {

  private static final long NONE = -1;

  private final SeekableByteChannel sealed;
  private final BlockOpener opener;
  private final long length;
  private byte[] block = {};
  private long held = NONE;
  private long position;

  private StreamOpener(SeekableByteChannel sealed, BlockOpener opener, long length) {
    this.sealed = sealed;
    this.opener = opener;
    this.length = length;
  }

  static StreamOpener of(SeekableByteChannel sealed, FileKeys keys, byte[] context)
      throws IOException {
    if (sealed.size() < SealedStream.HEADER) {
      throw new Tampered("a sealed stream has not the length of one");
    }
    var header = read(sealed, 0, SealedStream.HEADER);
    if (header[0] != SealedStream.FORMAT) {
      throw new Tampered("a sealed stream says that it is of a format that there is not");
    }
    var salt = Arrays.copyOfRange(header, 1, header.length);
    return new StreamOpener(sealed, keys.open(salt, context), SealedStream.length(sealed.size()));
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    requireOpen();
    if (position >= length) {
      requireEnd();
      return -1;
    }
    int read = 0;
    while (to.hasRemaining() && position < length) {
      hold(position / SealedStream.BLOCK);
      int from = (int) (position % SealedStream.BLOCK);
      int part = Math.min(to.remaining(), block.length - from);
      to.put(block, from, part);
      position += part;
      read += part;
    }
    return read;
  }

  /** No content has a block too: that there is none is told by nobody but who sealed it. */
  private void requireEnd() throws IOException {
    if (length == 0) {
      hold(0);
    }
  }

  private void hold(long number) throws IOException {
    if (number == held) {
      return;
    }
    drop();
    long at = SealedStream.HEADER + number * SealedStream.SEALED_BLOCK;
    boolean last = number == SealedStream.blocks(length) - 1;
    long size = last ? sealed.size() - at : SealedStream.SEALED_BLOCK;
    block = opener.open(number, last, read(sealed, at, (int) size));
    held = number;
  }

  private void drop() {
    Arrays.fill(block, (byte) 0);
    held = NONE;
  }

  private static byte[] read(SeekableByteChannel from, long at, int size) throws IOException {
    var bytes = ByteBuffer.allocate(size);
    from.position(at);
    while (bytes.hasRemaining()) {
      if (from.read(bytes) < 0) {
        throw new Tampered("a sealed stream is cut short");
      }
    }
    return bytes.array();
  }

  @Override
  public long position() throws IOException {
    requireOpen();
    return position;
  }

  @Override
  public SeekableByteChannel position(long next) throws IOException {
    requireOpen();
    if (next < 0) {
      throw new IllegalArgumentException("before the beginning");
    }
    position = next;
    return this;
  }

  @Override
  public long size() throws IOException {
    requireOpen();
    return length;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return sealed.isOpen();
  }

  private void requireOpen() throws IOException {
    if (!isOpen()) {
      throw new ClosedChannelException();
    }
  }

  @Override
  public void close() throws IOException {
    drop();
    opener.close();
    sealed.close();
  }
}
