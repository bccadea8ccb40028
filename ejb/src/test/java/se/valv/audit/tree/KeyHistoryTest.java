package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.audit.tree.KeyHistory.Step;
import se.valv.crypto.Signer;

/** Keys of a log that follow one another; the note is of {@code tree_vectors.py}. */
class KeyHistoryTest {

  private static final String NAME = "valv.example/exempelstad";

  private static final String NOTE =
      NAME
          + "\ncheckpoint key\n"
          + NAME
          + "+d61504d1+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\n"
          + NAME
          + "+57a96336+Ac7MFQfcHd1ylZUcKQiI8JWtuQRNG3PWlubfBl1oO9T8\n\n\u2014 "
          + NAME
          + " 1hUE0eB3yg0Yi1cZT+sEX2UQghKEI8igKTJCN1HULwSXjjC/ouL26faT38EsZSFW+4kGkka/D9pUoBIvoc7+"
          + "Jd5++Q4=\n\u2014 "
          + NAME
          + " V6ljNpvjgg6jREByzi6cFNxi1g0aBRunxrpI+yr2svO4HGm+6FyusfNnkTlqg2hPk/PwpEy/0dzeJhz6rQwm"
          + "zt62wA8=\n";

  private static final NoteKey A = key(0);
  private static final NoteKey B = key(1);
  private static final NoteKey C = key(2);

  private static final Step AB = new Step(100, Instant.EPOCH, new KeyChange(A, B));
  private static final Step BC = new Step(200, Instant.EPOCH, new KeyChange(B, C));
  private static final Step STRANGE = new Step(150, Instant.EPOCH, new KeyChange(key(7), key(8)));

  @Test
  void aChangeIsSignedByBothKeys() {
    var change = new KeyChange(A, B);
    var note = change.signed(signer(0), signer(1));
    assertEquals(Optional.of(change), KeyChange.read(note.toString()));
    assertEquals(NOTE, note.toString());
    assertThrows(IllegalArgumentException.class, () -> CheckpointText.parse(note.text()));
  }

  @Test
  void aChangeThatOneOfThemDidNotSignIsNone() {
    var text = new KeyChange(A, B).signed(signer(0), signer(1)).text();
    for (var signed :
        List.of(
            Note.signed(text, A, signer(0)),
            Note.signed(text, B, signer(1)),
            Note.signed(text, A, signer(0)).and(C, signer(2)),
            Note.signed("x" + text, A, signer(0)).and(B, signer(1)),
            Note.signed(text.replace("key\n", "keys\n"), A, signer(0)).and(B, signer(1)))) {
      assertEquals(Optional.empty(), KeyChange.read(signed.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x\ncheckpoint key\na\nb\n\n— x AAAA\n"})
  void whatIsNoChangeIsNone(String text) {
    assertEquals(Optional.empty(), KeyChange.read(text));
  }

  @Test
  void aLogGoesFromOneKeyOfItsOwnToAnother() {
    assertThrows(IllegalArgumentException.class, () -> new KeyChange(A, A));
    var others = new NoteKey("valv.example/annan", B.publicKey());
    assertThrows(IllegalArgumentException.class, () -> new KeyChange(A, others));
  }

  @Test
  void fromAnyOfItsKeysAllOthersAreKnown() {
    for (var known : List.of(A, B, C)) {
      var keys = KeyHistory.through(known, List.of(AB, STRANGE, BC));
      assertEquals(List.of(AB, BC), keys.steps());
      assertEquals(List.of(A, B, C), keys.all());
      assertEquals(C, keys.newest());
      assertEquals(A, keys.at(1));
      assertEquals(A, keys.at(100), "without the entry that says so");
      assertEquals(B, keys.at(101));
      assertEquals(B, keys.at(200));
      assertEquals(C, keys.at(201));
    }
  }

  @Test
  void aKeyThatNoChangeNamesIsTheOnlyOne() {
    var keys = KeyHistory.through(key(5), List.of(AB, BC));
    assertEquals(new KeyHistory(key(5), List.of()), keys);
    assertEquals(key(5), keys.newest());
    assertEquals(key(5), keys.at(1_000));
  }

  @Test
  void aLogKeepsTheNameThatItBeganWith() {
    var origin = Optional.of("valv.example/satt");
    assertEquals(List.of(A, B), KeyHistory.of(B.publicKey(), Optional.empty(), List.of(AB)).all());
    assertEquals(
        new NoteKey("valv.example/satt", C.publicKey()),
        KeyHistory.of(C.publicKey(), origin, List.of(AB)).newest());
  }

  private static NoteKey key(int number) {
    return new NoteKey(NAME, signer(number).publicKey());
  }

  private static Signer signer(int number) {
    var seed = new byte[32];
    seed[0] = (byte) number;
    return Signer.ofSeed(seed);
  }
}
