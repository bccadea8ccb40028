package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.audit.TrailCheck.Wrong;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Frontier;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.Signer;

/** What a check of the log finds; that it finds what was done to a real one is TrailCheckIT's. */
class TrailCheckTest {

  private static final byte[] LEAF = new byte[33];
  private static final String NAME = "valv.example/prov";

  private final Signer signer = Signer.ofSeed(new byte[32]);
  private final TrailCheck check = new TrailCheck();
  private Optional<Checkpoint> newest = Optional.empty();
  private List<Checkpoint> signed = List.of();
  private Signer expected = signer;

  @BeforeEach
  void wire() {
    check.checkpoints =
        new Checkpoints() {
          @Override
          public Optional<Checkpoint> latest() {
            return newest;
          }

          @Override
          public KeyHistory keys() {
            return new KeyHistory(new NoteKey(NAME, expected.publicKey()), List.of());
          }
        };
    check.pieces =
        new TrailPieces() {
          @Override
          public List<byte[]> leaves(long from, int count) {
            return Collections.nCopies(count, LEAF);
          }

          @Override
          public List<Checkpoint> checkpoints(long from, long to) {
            return signed;
          }

          @Override
          public List<EntryNumber> epochs() {
            return List.of();
          }
        };
  }

  @Test
  void anEmptyLogIsWhole() {
    assertTrue(check.run(p -> {}).isWhole());
  }

  @Test
  void aLogUnderItsCheckpointIsWhole() {
    newest = Optional.of(checkpoint(3));
    signed = List.of(checkpoint(2), checkpoint(3));
    assertTrue(check.run(p -> {}).isWhole());
  }

  @Test
  void aCheckpointThatIsGoneOrOfAnotherKeyIsTold() {
    newest = Optional.of(checkpoint(3));
    assertEquals(Optional.of(new Wrong(0L, null, "CUT")), check.run(p -> {}).wrong());
    signed = List.of(checkpoint(3));
    var other = new byte[32];
    other[0] = 1;
    expected = Signer.ofSeed(other);
    assertEquals(Optional.of(new Wrong(0L, null, "CHECKPOINT")), check.run(p -> {}).wrong());
  }

  @Test
  void whatHasNoPlaceComesLast() {
    var inserted = Wrong.of(7, Arrays.asList(null, 4L, "INSERTED"));
    assertNull(inserted.position());
    assertEquals(new EntryNumber(7, 4), inserted.number());
    var altered = Wrong.of(7, Arrays.asList(12L, 5L, "ALTERED"));
    assertTrue(altered.placeOrLast() < inserted.placeOrLast());
  }

  private Checkpoint checkpoint(int size) {
    var tree = new Frontier();
    for (int i = 0; i < size; i++) {
      tree.add(Hashes.ofLeaf(LEAF));
    }
    var head = new Head(size, tree.root());
    var key = new NoteKey(NAME, signer.publicKey());
    var note = Note.signed(new CheckpointText(NAME, head).toString(), key, signer);
    return new Checkpoint(NAME, head, note.toString(), Instant.EPOCH);
  }
}
