package se.valv.web.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import se.valv.problem.TooLarge;

/** A body that ends in {@link TooLarge} when it runs past its bound, whatever length it claimed. */
final class BoundedInput extends ServletInputStream {

  private final ServletInputStream input;
  private long left;

  BoundedInput(ServletInputStream input, long bound) {
    super();
    this.input = input;
    this.left = bound;
  }

  @Override
  public int read() throws IOException {
    var next = input.read();
    if (next >= 0) {
      count(1);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = input.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  @Override
  public boolean isFinished() {
    return input.isFinished();
  }

  @Override
  public boolean isReady() {
    return input.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("bodies are read by the thread that serves them");
  }
}
