package se.valv.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Diagnosis;
import se.valv.problem.Tampered;

/** What it means that an index could not be read or written. */
sealed interface IndexFailure {

  /** Files are not what was written. */
  record Altered(Tampered found) implements IndexFailure {}

  /** Files are not there, or are not an index; they are of no more use. */
  record Lost(String how) implements IndexFailure {}

  /** The disk does not take it now; what was committed is still there. */
  record Passing(Throwable cause) implements IndexFailure {}

  /** What a failure of Lucene means; none when it is none of the files. */
  static @Nullable IndexFailure of(Exception failure) {
    for (var cause : Diagnosis.causes(failure)) {
      if (cause instanceof Tampered found) {
        return new Altered(found);
      }
      if (isLoss(cause)) {
        return new Lost(cause.getClass().getSimpleName());
      }
    }
    boolean ofFiles = failure instanceof IOException || failure instanceof AlreadyClosedException;
    return ofFiles ? new Passing(failure) : null;
  }

  private static boolean isLoss(Throwable cause) {
    return cause instanceof CorruptIndexException
        || cause instanceof IndexFormatTooOldException
        || cause instanceof IndexFormatTooNewException
        || cause instanceof EOFException
        || cause instanceof NoSuchFileException
        || cause instanceof FileNotFoundException;
  }
}
