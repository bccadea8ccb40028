package se.valv.node.keeping;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.BackupKey;
import se.valv.crypto.Randomness;
import se.valv.crypto.WrongPassphrase;
import se.valv.provision.CannotStart;
import se.valv.sealing.v1.SealedStream;

/**
 * Reads one file of a backup, section by section. What is altered is {@link
 * se.valv.problem.Tampered}, whose bytes are given to nobody.
 */
final class BackupReader implements Closeable {

  private final BackupHead head;
  private final DataInputStream in;
  private @Nullable Chunks current;

  private BackupReader(BackupHead head, DataInputStream in) {
    this.head = head;
    this.in = in;
  }

  /**
   * Opens one.
   *
   * @throws CannotStart when it can't be read, is none, or the passphrase is wrong: says which
   */
  static BackupReader open(Path path, char[] passphrase, Randomness random) {
    FileChannel file = null;
    try {
      file = FileChannel.open(path);
      var head = BackupHead.read(new DataInputStream(Channels.newInputStream(file)));
      var clear = head.encode();
      try (var key = BackupKey.open(head.key(), passphrase, random)) {
        var sealed = new Slice(file, clear.length).position(0);
        var content = SealedStream.opened(sealed, key.files(), clear);
        return new BackupReader(head, new DataInputStream(Channels.newInputStream(content)));
      }
    } catch (WrongPassphrase e) {
      close(file);
      throw new CannotStart("wrong passphrase for the backup " + path, e);
    } catch (IOException e) {
      close(file);
      throw new CannotStart("can't read the backup " + path + ": " + e.getMessage(), e);
    }
  }

  private static void close(@Nullable FileChannel file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new CannotStart("can't read the backup: " + e.getMessage(), e);
    }
  }

  BackupHead head() {
    return head;
  }

  /** The name of the next section; none after the last. What was left of the former is skipped. */
  Optional<String> next() throws IOException {
    if (current != null) {
      current.skipAll();
    }
    current = new Chunks(in);
    var name = in.readUTF();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** What the section holds. */
  InputStream content() {
    return Objects.requireNonNull(current);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class Chunks extends InputStream {

    private final DataInputStream from;
    private int left;
    private boolean ended;

    private Chunks(DataInputStream from) {
      this.from = from;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (left == 0 && !ended) {
        left = from.readInt();
        ended = left == 0;
      }
      if (ended) {
        return -1;
      }
      var read = from.read(to, offset, Math.min(left, length));
      if (read < 0) {
        throw new IOException("cut short");
      }
      left -= read;
      return read;
    }

    private void skipAll() throws IOException {
      var dropped = new byte[1 << 15];
      var read = 0;
      while (read >= 0) {
        read = read(dropped, 0, dropped.length);
      }
    }
  }
}
