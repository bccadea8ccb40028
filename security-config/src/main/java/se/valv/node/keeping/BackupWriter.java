package se.valv.node.keeping;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import se.valv.crypto.BackupKey;
import se.valv.sealing.v1.SealedStream;

/**
 * Writes one file of a backup: named sections of any length, sealed, in constant memory. Whole, and
 * on the disk, only when it is closed without failing.
 */
final class BackupWriter implements Closeable {

  private static final int CHUNK = 1 << 15;

  private final FileChannel file;
  private final DataOutputStream out;

  private BackupWriter(FileChannel file, DataOutputStream out) {
    this.file = file;
    this.out = out;
  }

  /** Begins a new file, of mode 600; one that is there is never written over. */
  static BackupWriter create(Path path, BackupHead head, BackupKey key) throws IOException {
    var file =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var raw = new Unclosed(Channels.newOutputStream(file));
    var clear = head.encode();
    raw.write(clear);
    return new BackupWriter(
        file, new DataOutputStream(SealedStream.sealing(raw, key.files(), clear)));
  }

  /** Begins a section; close it before the next. */
  OutputStream section(String name) throws IOException {
    out.writeUTF(name);
    return new BufferedOutputStream(new Chunks(out), CHUNK);
  }

  /** Writes a whole section. */
  void section(String name, byte[] content) throws IOException {
    try (var to = section(name)) {
      to.write(content);
    }
  }

  /** Ends the last section, and waits for the disk. */
  void finish() throws IOException {
    out.writeUTF("");
    out.close();
    file.force(true);
  }

  /** Gives the file back; unfinished, it is opened by nobody. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Pieces with their lengths before them, and a length of zero after the last. */
  private static final class Chunks extends OutputStream {

    private final DataOutputStream to;

    private Chunks(DataOutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        to.writeInt(length);
        to.write(bytes, from, length);
      }
    }

    @Override
    public void close() throws IOException {
      to.writeInt(0);
    }
  }

  /** Stays open when the sealed stream over it ends: the disk is waited for after that. */
  private static final class Unclosed extends OutputStream {

    private final OutputStream to;

    private Unclosed(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      to.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
    }
  }
}
