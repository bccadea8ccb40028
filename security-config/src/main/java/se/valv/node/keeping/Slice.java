package se.valv.node.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file from some byte on, as if it began there. */
record Slice(SeekableByteChannel file, long begin) implements SeekableByteChannel {

  @Override
  public int read(ByteBuffer to) throws IOException {
    return file.read(to);
  }

  @Override
  public long position() throws IOException {
    return file.position() - begin;
  }

  @Override
  public SeekableByteChannel position(long next) throws IOException {
    file.position(begin + next);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size() - begin;
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
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
