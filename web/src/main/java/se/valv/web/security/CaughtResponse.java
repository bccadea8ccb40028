package se.valv.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;

/** An answer that is held back until it is whole. */
final class CaughtResponse extends HttpServletResponseWrapper {

  private final HttpServletResponse outer;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  CaughtResponse(HttpServletResponse outer) {
    super(outer);
    this.outer = outer;
  }

  /** Whether something was done. */
  boolean isGood() {
    return getStatus() >= HttpServletResponse.SC_OK
        && getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES;
  }

  GivenAnswer given() {
    return GivenAnswer.of(outer, bytes.toByteArray());
  }

  HttpServletResponse outer() {
    return outer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Caught(bytes);
  }

  @Override
  public PrintWriter getWriter() {
    throw new IllegalStateException("answers are written as bytes");
  }

  @Override
  public void flushBuffer() {
    // held back
  }

  @Override
  public void setContentLength(int length) {
    // set when it is given
  }

  @Override
  public void setContentLengthLong(long length) {
    // set when it is given
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  private static final class Caught extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    Caught(ByteArrayOutputStream bytes) {
      super();
      this.bytes = bytes;
    }

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("answers are written by the thread that serves them");
    }
  }
}
