package se.valv.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.FileKeys;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;
import se.valv.search.store.EncryptedDirectory;
import se.valv.search.store.IndexIdentity;

/**
 * The folder of one label's index, and what the database keeps of it: of which building its files
 * must be, and of which commit. Nothing else that may lie there is believed.
 */
final class IndexFolder {

  private final LabelId label;
  private final IndexParts parts;
  private @Nullable IndexIdentity identity;
  private @Nullable UUID unconfirmed;

  IndexFolder(LabelId label, IndexParts parts) {
    this.label = label;
    this.parts = parts;
  }

  /**
   * Opens the index; empty, and the folder cleared, when there must be none yet, when its key is
   * not the newest, or when it was made by another version of Valv.
   *
   * @throws Tampered when it is not what was written last
   * @throws IOException when it is not there or can't be read
   */
  Optional<StoredIndex> open() throws IOException {
    var kept = parts.commits().find(parts.settings().node(), label);
    if (kept.isEmpty() || kept.get().commit() == null) {
      clear();
      return Optional.empty();
    }
    var keys = parts.keys().files(label);
    if (keys.generation() != kept.get().identity().generation()) {
      keys.close();
      clear();
      return Optional.empty();
    }
    identity = kept.get().identity();
    var index = known(StoredIndex.open(directory(identity, keys)), kept.get());
    if (!index.isOfThisShape()) {
      index.close();
      giveUp();
      return Optional.empty();
    }
    return Optional.of(index);
  }

  private StoredIndex known(StoredIndex index, CommitTable.Kept kept) throws IOException {
    boolean known = false;
    try {
      var found = index.commitId();
      if (!kept.knows(found)) {
        throw new Tampered("an index is not of its newest commit");
      }
      unconfirmed = found.equals(kept.next()) ? found : null;
      known = true;
      return index;
    } finally {
      if (!known) {
        index.close();
      }
    }
  }

  /** Begins a new building in an empty folder. */
  StoredIndex create() throws IOException {
    clear();
    var keys = parts.keys().files(label);
    identity = new IndexIdentity(label, keys.generation(), UUID.randomUUID());
    unconfirmed = null;
    parts.commits().begin(parts.settings().node(), identity);
    return StoredIndex.create(directory(identity, keys));
  }

  /** Makes what was published stay, over a crash at any moment. */
  void commit(StoredIndex index, OutboxPosition position) throws IOException {
    confirm();
    var commit = UUID.randomUUID();
    parts.commits().announce(parts.settings().node(), known(), commit);
    index.commit(commit, position);
    unconfirmed = commit;
    confirm();
  }

  /** Tells the database of a commit that it was not told of. */
  void confirm() {
    if (unconfirmed != null) {
      parts.commits().confirm(parts.settings().node(), known(), unconfirmed);
      unconfirmed = null;
    }
  }

  /** Which of the label's keys the files are under; there is an index. */
  int generation() {
    return known().generation();
  }

  private IndexIdentity known() {
    return Objects.requireNonNull(identity);
  }

  /** What is there is of no use: from now on there is nothing. */
  void giveUp() {
    parts.commits().giveUp(parts.settings().node(), label);
    clear();
  }

  /** Deletes what is in the folder, and the folder. */
  private void clear() {
    var folder = parts.folder(label);
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new Unavailable("the folder of an index can't be cleared", e);
    }
  }

  private EncryptedDirectory directory(IndexIdentity of, FileKeys keys) throws IOException {
    return new EncryptedDirectory(parts.folder(label), keys, of, parts.cache());
  }
}
