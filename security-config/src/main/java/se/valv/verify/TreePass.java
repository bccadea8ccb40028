package se.valv.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryNumber;
import se.valv.audit.Fork;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Frontier;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.Tile;
import se.valv.audit.tree.WholeTile;
import se.valv.crypto.Sha256;
import se.valv.verify.Suspect.Place;

/**
 * Walks through the leaves once: places without gaps, the root at every checkpoint, every whole
 * tile, and what an auditor kept from an earlier day.
 */
final class TreePass {

  private static final int EVERY = 50_000;

  private final Trail trail;
  private final Findings findings;
  private final LongConsumer progress;
  private final Frontier tree = new Frontier();
  private final Edge edge = new Edge(0, (level, from, count) -> List.of());
  private final List<Iterator<WholeTile>> tiles = new ArrayList<>();
  private final @Nullable EntryNumber[] recent = new EntryNumber[Tile.WIDTH];
  private final Suspect suspect = new Suspect();
  private final Declarations declarations;
  private @Nullable Earlier earlier;
  private Optional<Fork> restored = Optional.empty();
  private Head signed = new Head(0, Hashes.ofNothing());
  private Place unsigned = new Place(0, Trail.Leaf.name(null, 0));

  TreePass(Trail trail, Declarations declarations, Findings findings, LongConsumer progress) {
    this.trail = trail;
    this.findings = findings;
    this.progress = progress;
    this.declarations = declarations;
  }

  /** Compares with what was kept, too. */
  TreePass against(Earlier kept) {
    this.earlier = kept;
    return this;
  }

  /** Walks; the newest tree that is signed and right is what {@link #signed} says then. */
  void run() {
    var checkpoints = trail.checkpoints();
    var next = next(checkpoints);
    for (var leaves = trail.leaves(); leaves.hasNext(); ) {
      var leaf = leaves.next();
      if (leaf.position() != tree.size()) {
        findings.add(
            Finding.at(tree.size(), "there is no entry at place " + tree.size() + ": taken away"));
        return;
      }
      look(leaf);
      var hash = Hashes.ofLeaf(leaf.bytes());
      tree.add(hash);
      edge.add(hash, this::compare);
      if (earlier != null && earlier.size() == tree.size()) {
        earlier.look(head());
      }
      while (next != null && next.size() <= tree.size()) {
        compare(next);
        next = next(checkpoints);
      }
      if (tree.size() % EVERY == 0) {
        progress.accept(tree.size());
      }
    }
    end(next);
  }

  /** The newest checkpoint that holds. */
  Head signed() {
    return signed;
  }

  /** The restore that may have lost what was kept. */
  Optional<Fork> restored() {
    return restored;
  }

  private void look(Trail.Leaf leaf) {
    recent[(int) (leaf.position() % Tile.WIDTH)] = leaf.number();
    if (leaf.position() == signed.size()) {
      unsigned = new Place(leaf.position(), leaf.name());
    }
    if (leaf.entry() != null) {
      var hash = Sha256.of(leaf.entry());
      if (!Arrays.equals(hash, Arrays.copyOfRange(leaf.bytes(), 1, leaf.bytes().length))) {
        findings.add(
            Finding.at(leaf.position(), leaf.name() + " does not hash to its leaf: altered"));
      }
    }
    declarations.look(leaf, findings);
    if (earlier != null) {
      earlier.look(leaf);
    }
  }

  private void compare(Trail.Signed checkpoint) {
    var head = head();
    if (!isSigned(checkpoint, head.size())) {
      findings.add(
          Finding.at(
              signed.size(),
              "the checkpoint of size "
                  + checkpoint.size()
                  + " is not signed by the key "
                  + declarations.keys().at(head.size())
                  + ": altered, or the key is another log's"));
    } else if (CheckpointText.parse(Note.parse(checkpoint.note()).text()).head().equals(head)) {
      suspect.clear(findings);
      signed = head;
    } else {
      suspect.raise(unsigned, head.size());
    }
  }

  private Head head() {
    return new Head(tree.size(), tree.root());
  }

  private boolean isSigned(Trail.Signed checkpoint, long size) {
    var key = declarations.keys().at(size);
    try {
      var note = Note.parse(checkpoint.note());
      var text = CheckpointText.parse(note.text());
      return text.head().size() == size && text.origin().equals(key.name()) && note.isSignedBy(key);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void compare(WholeTile computed) {
    while (tiles.size() <= computed.level()) {
      tiles.add(trail.tiles(tiles.size()));
    }
    var stored = tiles.get(computed.level());
    var tile = stored.hasNext() ? stored.next() : null;
    if (tile == null || tile.number() != computed.number()) {
      findings.add(
          Finding.beside(
              "tile " + computed.level() + "/" + computed.number() + " is not there: deleted"));
      return;
    }
    var differs = Arrays.mismatch(tile.hashes(), computed.hashes());
    if (differs >= 0 || !Arrays.equals(tile.root(), computed.root())) {
      suspect.tile(
          computed.level() + "/" + computed.number(),
          computed.level() == 0 && differs >= 0 ? leaf(computed, differs / Sha256.BYTES) : null);
    }
  }

  private Place leaf(WholeTile computed, int index) {
    var position = computed.number() * Tile.WIDTH + index;
    return new Place(position, Trail.Leaf.name(recent[index], position));
  }

  private void end(Trail.@Nullable Signed next) {
    suspect.tell(findings);
    if (next != null) {
      findings.add(
          Finding.at(
              tree.size(),
              "a checkpoint says "
                  + next.size()
                  + " entries and there are "
                  + tree.size()
                  + ": the tail was cut"));
    } else if (!suspect.isRaised() && signed.size() < tree.size()) {
      findings.add(
          Finding.at(
              signed.size(),
              "no checkpoint covers "
                  + unsigned.name()
                  + " and what follows: the last were deleted"));
    }
    if (earlier != null) {
      restored = earlier.end(tree.size(), declarations.forks(), findings);
    }
  }

  private static Trail.@Nullable Signed next(Iterator<Trail.Signed> checkpoints) {
    return checkpoints.hasNext() ? checkpoints.next() : null;
  }
}
