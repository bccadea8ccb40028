package se.valv.verify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryNumber;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.Tile;
import se.valv.audit.tree.WholeTile;
import se.valv.provision.CannotStart;

/** A bundle that an auditor took with him: docs/formats/audit-bundle.md. */
final class BundleTrail implements Trail {

  static final String CHECKPOINT = "checkpoint";
  static final String CHECKPOINTS = "checkpoints";
  static final String KEY = "key";
  static final String ENTRIES = "entries";
  static final String DECLARATIONS = "declarations";
  static final String TILE = "tile/";

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_BYTES = 1 << 24;
  private static final int MOST_DECLARATIONS = 10_000;

  /** Where an entry says its number: after the salt of 32 bytes and the format. */
  private static final int EPOCH_AT = 40;

  private static final int NUMBER_AT = 48;
  private static final int LEAST_ENTRY = 56;

  private final ZipFile zip;
  private final long size;

  private BundleTrail(ZipFile zip) {
    this.zip = zip;
    try {
      this.size = CheckpointText.parse(Note.parse(checkpoint()).text()).head().size();
    } catch (IllegalArgumentException e) {
      throw new CannotStart(zip.getName() + " holds no checkpoint", e);
    }
  }

  /** Whether a file looks like one. */
  static boolean isBundle(Path file) {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(ZIP, in.readNBytes(ZIP.length));
    } catch (IOException e) {
      throw new CannotStart("can't read " + file + ": name a file that is there", e);
    }
  }

  /** Opens one. */
  static BundleTrail open(Path file) {
    try {
      return new BundleTrail(new ZipFile(file.toFile()));
    } catch (IOException e) {
      throw new CannotStart(file + " is no bundle: name a file that ./valv audit export wrote", e);
    }
  }

  /** The signed note. */
  String checkpoint() {
    return bytes(CHECKPOINT)
        .map(b -> new String(b, StandardCharsets.UTF_8))
        .orElseThrow(() ->
            new CannotStart(
                zip.getName() + " is no bundle: name a file that ./valv audit export wrote"));
  }

  @Override
  public Iterator<Leaf> leaves() {
    return new Leaves(stream(ENTRIES));
  }

  @Override
  public Iterator<Leaf> leavesByNumber() {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Signed> checkpoints() {
    return new Notes(stream(CHECKPOINTS));
  }

  @Override
  public Optional<Iterator<StoredEntry>> entries() {
    return Optional.empty();
  }

  @Override
  public Iterator<WholeTile> tiles(int level) {
    return new Tiles(level);
  }

  @Override
  public Iterator<Declaration> declarations() {
    var in = stream(DECLARATIONS);
    var all = new ArrayList<Declaration>();
    try (in) {
      while (in != null && all.size() < MOST_DECLARATIONS && hasMore(in)) {
        all.add(new Declaration(in.readLong(), read(in, in.readInt())));
      }
    } catch (IOException e) {
      throw broken(e);
    }
    return all.iterator();
  }

  private Optional<byte[]> bytes(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static boolean hasMore(DataInputStream in) throws IOException {
    in.mark(1);
    var isThere = in.read() >= 0;
    in.reset();
    return isThere;
  }

  private @Nullable DataInputStream stream(String name) {
    var entry = zip.getEntry(name);
    try {
      return entry == null
          ? null
          : new DataInputStream(new BufferedInputStream(zip.getInputStream(entry)));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private CannotStart broken(IOException e) {
    return new CannotStart("the bundle " + zip.getName() + " is damaged", e);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private byte[] read(InputStream in, int length) throws IOException {
    if (length < 0 || length > MOST_BYTES) {
      throw new EOFException();
    }
    var bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** The leaves in bundles of 256, with what they were made of beside them where it is there. */
  private final class Leaves implements Iterator<Leaf> {

    private final @Nullable DataInputStream entries;
    private ByteBuffer bundle = ByteBuffer.allocate(0);
    private long position;

    Leaves(@Nullable DataInputStream entries) {
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      if (!bundle.hasRemaining() && position < size) {
        var number = position / Tile.WIDTH;
        var width = (int) Math.min(Tile.WIDTH, size - position);
        var address = new Tile(Tile.ENTRIES, number, width).address();
        bundle = bytes(TILE + address).map(ByteBuffer::wrap).orElse(bundle);
      }
      return bundle.hasRemaining();
    }

    @Override
    public Leaf next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        var leaf = new byte[Short.toUnsignedInt(bundle.getShort())];
        bundle.get(leaf);
        var entry = entry();
        return new Leaf(position++, entry == null ? null : number(entry), leaf, entry);
      } catch (IOException | BufferUnderflowException e) {
        throw new CannotStart("the bundle " + zip.getName() + " is damaged", e);
      }
    }

    private EntryNumber number(byte[] entry) {
      return new EntryNumber(
          ByteBuffer.wrap(entry).getLong(EPOCH_AT), ByteBuffer.wrap(entry).getLong(NUMBER_AT));
    }

    private byte @Nullable [] entry() throws IOException {
      if (entries == null) {
        return null;
      }
      var length = entries.readInt();
      return length < LEAST_ENTRY ? null : read(entries, length);
    }
  }

  /** Notes, each after its length in four bytes, and the newest after them. */
  private final class Notes implements Iterator<Signed> {

    private final @Nullable DataInputStream in;
    private boolean isAtEnd;

    Notes(@Nullable DataInputStream in) {
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      return !isAtEnd;
    }

    @Override
    public Signed next() {
      if (isAtEnd) {
        throw new NoSuchElementException();
      }
      var note = earlier().orElseGet(BundleTrail.this::checkpoint);
      try {
        return new Signed(CheckpointText.parse(Note.parse(note).text()).head().size(), note);
      } catch (IllegalArgumentException unreadable) {
        return new Signed(0, note);
      }
    }

    private Optional<String> earlier() {
      try {
        if (in != null && hasMore(in)) {
          return Optional.of(new String(read(in, in.readInt()), StandardCharsets.UTF_8));
        }
        isAtEnd = true;
        return Optional.empty();
      } catch (IOException e) {
        throw broken(e);
      }
    }
  }

  /** The whole tiles of a level. Their roots are not in a bundle: they are computed. */
  private final class Tiles implements Iterator<WholeTile> {

    private final int level;
    private long number;

    Tiles(int level) {
      this.level = level;
    }

    @Override
    public boolean hasNext() {
      return zip.getEntry(TILE + address()) != null;
    }

    @Override
    public WholeTile next() {
      var hashes = bytes(TILE + address()).orElseThrow(NoSuchElementException::new);
      return new WholeTile(level, number++, hashes, WholeTile.rootOver(hashes));
    }

    private String address() {
      return new Tile(level, number, Tile.WIDTH).address();
    }
  }
}
