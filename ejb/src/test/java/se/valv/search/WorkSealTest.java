package se.valv.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.valv.classification.SecurityClass;
import se.valv.crypto.Aead;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
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
  void isSealedAnewUnderAnotherKeyAndSaysTheSame() {
    var work = new IndexWork(target, Optional.of(Samples.text("t", "x")));
    var next =
        Aead.withKey(
            new byte[] {
              1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
              25, 26, 27, 28, 29, 30, 31, 32
            },
            new Randomness());
    var again = row(SealedWork.Puts.PUT, WorkSeal.seal(key, work)).underAnother(key, next);

    assertEquals(work, WorkSeal.open(next, target, true, again));
    assertThrows(Tampered.class, () -> WorkSeal.open(key, target, true, again));
    var taken = row(SealedWork.Puts.REMOVE, WorkSeal.seal(key, work));
    assertThrows(Tampered.class, () -> taken.underAnother(key, next), "it puts");
    var none = row(SealedWork.Puts.PUT, new byte[0]);
    assertThrows(Tampered.class, () -> none.underAnother(key, next));
    assertEquals("SealedWork[" + target.record() + "]", none.toString());
  }

  private SealedWork row(SealedWork.Puts puts, byte[] sealed) {
    return new SealedWork(
        target.kind(), target.record(), target.version(), target.label(), puts, sealed);
  }

  /** Made by {@code ejb/src/test/python/index_work_vector.py}. */
  @Example
  void opensWhatAnotherProgramSealed() {
    var sealed =
        HexFormat.of()
            .parseHex(
                "01000102030405060708090a0be167a272b189a771db20e3ffd4870e08f1bde34095032b0e6a"
                    + "0296e06f1f6bc06076dadcdca079f615d71983fdea4a5d9c302bde7ae493e809b81d756b9697"
                    + "84955fb239bfb055127e1fe20684ea779f57f8ad11d70726069489fc9a3995dfe4a79d3dfda4"
                    + "41c9ba5a4c52b2096ddd7a34fc3c019818a227efff7375");
    var raw = new byte[32];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = (byte) i;
    }
    var claimed =
        new Target(Kind.DOCUMENT, new ObjectId(new UUID(1, 2)), 5, new LabelId(new UUID(3, 4)));
    var expected =
        new IndexText(
            "Vattenverk",
            "Reservkraft saknas",
            "KS 2026/7",
            SecurityClass.KH,
            Map.of("unit", "VA"),
            Instant.ofEpochMilli(1_790_000_000_000L));
    var opened = WorkSeal.open(Aead.withKey(raw, new Randomness()), claimed, true, sealed);
    assertEquals(expected, opened.content().orElseThrow());
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
