package se.valv.verify;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.Tile;
import se.valv.audit.tree.WholeTile;
import se.valv.provision.CannotStart;

/**
 * Writes the log as a bundle, docs/formats/audit-bundle.md: whole or not at all, and never over
 * another file.
 */
final class Export {

  private static final int EVERY = 50_000;

  private final DatabaseTrail trail;
  private final LongConsumer progress;

  Export(DatabaseTrail trail, LongConsumer progress) {
    this.trail = trail;
    this.progress = progress;
  }

  /**
   * Writes it.
   *
   * @param withEntries also what the leaves were made of: who did what, to which id
   * @return how many leaves
   */
  long to(Path file, NoteKey key, boolean withEntries) {
    var draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      if (Files.exists(file)) {
        throw new CannotStart(file + " is there already: choose another name");
      }
      long size;
      try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        put(zip, BundleTrail.KEY, (key + "\n").getBytes(StandardCharsets.UTF_8));
        size = checkpoints(zip);
        leaves(zip, size);
        declarations(zip, size);
        if (withEntries) {
          entries(zip, size);
        }
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return size;
    } catch (IOException e) {
      throw new CannotStart("can't write " + file + ": " + e.getClass().getSimpleName(), e);
    } finally {
      draft.toFile().delete();
    }
  }

  private long checkpoints(ZipOutputStream zip) throws IOException {
    var size = 0L;
    var newest = "";
    zip.putNextEntry(new ZipEntry(BundleTrail.CHECKPOINTS));
    var out = new DataOutputStream(zip);
    for (var all = trail.checkpoints(); all.hasNext(); ) {
      if (size > 0) {
        var note = newest.getBytes(StandardCharsets.UTF_8);
        out.writeInt(note.length);
        out.write(note);
      }
      var signed = all.next();
      newest = signed.note();
      size = signed.size();
    }
    if (size == 0) {
      throw new CannotStart("the log has no checkpoint yet: try again in a second");
    }
    put(zip, BundleTrail.CHECKPOINT, newest.getBytes(StandardCharsets.UTF_8));
    return size;
  }

  private void leaves(ZipOutputStream zip, long size) throws IOException {
    var edge = new Edge(0, (level, from, count) -> List.of());
    var whole = new ArrayList<WholeTile>();
    var bundle = new ArrayList<byte[]>();
    var leaves = trail.leaves();
    while (leaves.hasNext() && edge.size() < size) {
      var leaf = leaves.next().bytes();
      bundle.add(leaf);
      edge.add(Hashes.ofLeaf(leaf), whole::add);
      if (bundle.size() == Tile.WIDTH || edge.size() == size) {
        bundle(zip, new Tile(Tile.ENTRIES, (edge.size() - 1) / Tile.WIDTH, bundle.size()), bundle);
        bundle.clear();
      }
      for (var tile : whole) {
        tile(zip, new Tile(tile.level(), tile.number(), Tile.WIDTH), tile.hashes());
      }
      whole.clear();
      if (edge.size() % EVERY == 0) {
        progress.accept(edge.size());
      }
    }
    for (var part : edge.parts()) {
      tile(zip, part.tile(), part.hashes());
    }
  }

  private static void bundle(ZipOutputStream zip, Tile tile, List<byte[]> leaves)
      throws IOException {
    var length = leaves.stream().mapToInt(leaf -> Short.BYTES + leaf.length).sum();
    var bytes = ByteBuffer.allocate(length);
    leaves.forEach(leaf -> bytes.putShort((short) leaf.length).put(leaf));
    tile(zip, tile, bytes.array());
  }

  private void entries(ZipOutputStream zip, long size) throws IOException {
    zip.putNextEntry(new ZipEntry(BundleTrail.ENTRIES));
    var out = new DataOutputStream(zip);
    var written = 0L;
    for (var all = trail.entriesInOrder(); all.hasNext() && written < size; written++) {
      var entry = all.next();
      out.writeInt(entry.length);
      out.write(entry);
    }
    zip.closeEntry();
  }

  private void declarations(ZipOutputStream zip, long size) throws IOException {
    zip.putNextEntry(new ZipEntry(BundleTrail.DECLARATIONS));
    var out = new DataOutputStream(zip);
    for (var all = trail.declarations(); all.hasNext(); ) {
      var declaration = all.next();
      if (declaration.position() < size) {
        out.writeLong(declaration.position());
        out.writeInt(declaration.hashed().length);
        out.write(declaration.hashed());
      }
    }
    zip.closeEntry();
  }

  private static void tile(ZipOutputStream zip, Tile tile, byte[] content) throws IOException {
    put(zip, BundleTrail.TILE + tile.address(), content);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
