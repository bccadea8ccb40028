package se.valv.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.valv.classification.SecurityClass;
import se.valv.crypto.Aead;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;
import se.valv.search.IndexWork.Target;

class WorkSealTest {

  private final Aead key = Aead.withKey(new byte[32], new Randomness());
  private final Target target = new Target(Kind.DOCUMENT, ObjectId.random(), 3, OPEN.id());

  @Property(tries = 200)
  void givesBackWhatWasSealed(@ForAll String title, @ForAll String text, @ForAll String number) {
    var keywords = Map.of(title, text, "b" + number, title);
    var content =
        new IndexText(title, text, number, SecurityClass.KH, keywords, Instant.ofEpochMilli(7));
    var work = new IndexWork(target, Optional.of(content));
    var opened = WorkSeal.open(key, target, true, WorkSeal.seal(key, work));
    assertEquals(withoutLoneSurrogates(work), withoutLoneSurrogates(opened));
  }

  /** No encoding of Unicode has them: they become question marks. */
  private static String withoutLoneSurrogates(IndexWork work) {
    var text = work.content().orElseThrow();
    var all = text.title() + "|" + text.text() + "|" + text.number() + "|" + text.filed();
    return new String(all.getBytes(UTF_8), UTF_8);
  }

  @Example
  void isBoundToAllThatStandsBesideIt() {
    var work = new IndexWork(target, Optional.of(Samples.text("t", "x")));
    var sealed = WorkSeal.seal(key, work);
    refuses(new Target(Kind.DOCUMENT, ObjectId.random(), 3, OPEN.id()), true, sealed);
    refuses(new Target(Kind.DOCUMENT, target.record(), 4, OPEN.id()), true, sealed);
    refuses(new Target(Kind.DOCUMENT, target.record(), 3, SECRET.id()), true, sealed);
    refuses(new Target(Kind.SEARCH, target.record(), 3, OPEN.id()), true, sealed);
    refuses(target, false, sealed);
    refuses(target, true, WorkSeal.seal(key, new IndexWork(target, Optional.empty())));
  }

  @Example
  void everyFlippedBitIsSeen() {
    var sealed = WorkSeal.seal(key, new IndexWork(target, Optional.of(Samples.text("t", "x"))));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      var flipped = sealed.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      refuses(target, true, flipped);
    }
  }

  @Example
  void holdsNothingInClear() {
    var content = Samples.text("rubriken", "brödtexten");
    var sealed = WorkSeal.seal(key, new IndexWork(target, Optional.of(content)));
    var clear = new String(sealed, ISO_8859_1);
    assertFalse(clear.contains("rubriken") || clear.contains("texten"));
  }

  private void refuses(Target claimed, boolean puts, byte[] sealed) {
    assertThrows(Tampered.class, () -> WorkSeal.open(key, claimed, puts, sealed));
  }
}
