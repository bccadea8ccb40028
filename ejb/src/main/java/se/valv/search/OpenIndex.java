package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import se.valv.access.Label;

/**
 * The index of one label as it was at one moment.
 *
 * @param label whose
 * @param reader what is in it
 */
record OpenIndex(Label label, DirectoryReader reader) implements AutoCloseable {

  /** Holds a reader until it is closed. */
  static OpenIndex of(Label label, DirectoryReader reader) {
    reader.incRef();
    return new OpenIndex(label, reader);
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
