package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.Signer;

/** Checkpoints as notes; the expected ones are of {@code ejb/src/test/python/tree_vectors.py}. */
class NoteTest {

  private static final String NAME = "valv.example/exempelstad";

  private static final String KEY = NAME + "+524d9313+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

  private static final String NOTE =
      NAME
          + "\n700\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiE=\n\n\u2014 "
          + NAME
          + " Uk2TE3HkvI2RZfxOkK/epnIEFMGnNERuhKXWtcutgd3YQI/2pc4ubIRbBbh6BufnGDGcTzoh4+dEruJDIhx5"
          + "b3FwIgY=\n";

  private final Signer signer = Signer.ofSeed(seed(0));
  private final NoteKey key = new NoteKey(NAME, signer.publicKey());

  @Test
  void aKeyHasTheTextOfTheStandard() {
    assertEquals(KEY, key.toString());
    assertEquals(key, NoteKey.parse(KEY + "\n"));
    assertEquals(key.hashCode(), NoteKey.parse(KEY).hashCode());
    assertNotEquals(key, new NoteKey(NAME + "2", signer.publicKey()));
    assertNotEquals(key, new NoteKey(NAME, Signer.ofSeed(seed(1)).publicKey()));
    assertFalse(key.equals(new Object()));
  }

  @Test
  void aCheckpointHasTheBytesOfTheStandard() {
    var text = new CheckpointText(NAME, Leaves.head(700));
    assertEquals(NOTE, Note.signed(text.toString(), key, signer).toString());
    var read = Note.parse(NOTE);
    assertEquals(text, CheckpointText.parse(read.text()));
    assertTrue(read.isSignedBy(key));
  }

  @Test
  void aSignatureIsOfOneKeyAndOneText() {
    var other = Signer.ofSeed(seed(1));
    var successor = new NoteKey(NAME, other.publicKey());
    var note = Note.parse(NOTE);
    assertFalse(note.isSignedBy(successor));
    assertFalse(note.isSignedBy(new NoteKey("valv.example/annan", signer.publicKey())));
    assertFalse(Note.parse(NOTE.replace("\n700\n", "\n701\n")).isSignedBy(key));
    assertFalse(Note.parse(NOTE.replace("Uk2TE3Hk", "Uk2TE3Hl")).isSignedBy(key));
    var both = note.and(successor, other);
    assertTrue(both.isSignedBy(key) && both.isSignedBy(successor));
    assertEquals(both, Note.parse(both.toString()));
  }

  @Test
  void linesOfOtherSignersAreLetBe() {
    var line = "\u2014 " + NAME + " ";
    for (var strange : List.of(line + "?", line + "AAAA", line, "\u2014 vittne.example Uk2T")) {
      var note = Note.parse(NOTE.replace("\n\n", "\n\n" + strange + "\n"));
      assertTrue(note.isSignedBy(key), strange);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x\n", "x\n\n", "x\n\ny"})
  void whatIsNoNoteIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Note.parse(text));
  }

  @Test
  void aNoteWithoutEndIsRefused() {
    var lines = String.join("\n", Collections.nCopies(101, "x"));
    assertThrows(IllegalArgumentException.class, () -> Note.parse("x\n\n" + lines + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "valv.example\n7\n",
        "valv.example\n07\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiE=\n",
        "valv.example\n-7\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiE=\n",
        "\n7\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiE=\n",
        "valv.example\n7\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yi==\n",
        "valv.example\n7\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiE=",
        "valv.example\n7\nIUeh7yuZGD+JJ94AeYos9heEe+8iurXEWaQUQb06yiEA\n"
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CheckpointText.parse(text));
  }

  @Test
  void linesAfterTheThirdAreLetBe() {
    var text = new CheckpointText(NAME, Leaves.head(7));
    assertEquals(text, CheckpointText.parse(text + "mer\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "valv.example/exempelstad",
        "valv.example/exempelstad+524d9314+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "valv.example/exempelstad+524d9313+AgOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "valv.example/exempelstad+524d9313+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVT==",
        "valv.example/exempelstad+524d9313+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG"
      })
  void whatIsNoKeyIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> NoteKey.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "två ord", "a+b", "a\nb"})
  void aNameThatWouldBeReadAsTwoIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> new NoteKey(name, signer.publicKey()));
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new NoteKey(NAME, new byte[31]));
  }

  private static byte[] seed(int first) {
    var seed = new byte[32];
    for (var i = 0; i < seed.length; i++) {
      seed[i] = (byte) (first + i);
    }
    return seed;
  }
}
