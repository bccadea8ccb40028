package se.valv.sealing.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.valv.crypto.Aead;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;

class SealedBodyTest {

  private static final ObjectId OBJECT = new ObjectId(new UUID(0x4000, 0x800000000000000AL));
  private static final LabelId LABEL = new LabelId(new UUID(0x3000, 0x800000000000000BL));
  private static final Place HERE = new Place(Kind.DOCUMENT, OBJECT, LABEL, 3);

  /** Printed by {@code python3 src/test/python/sealed_body_vector.py}. */
  private static final SealedBody BY_ANOTHER_PROGRAM =
      new SealedBody(
          bytes(
              "404142434445464748494a4be5bea924213b8004cac310319c63145c7ec1555bb03208247040"
                  + "49e29014eadc3b9b3a4d7cb841d85c26793e7f854b1a"),
          bytes(
              "e2bed7d396e2678de0b8ea10ad0f27cbd3bcc28017b8d82dd5b1f2ac2ac92d0283a63d317590"
                  + "029a94baf87f98a748ea4600a84f89fc34e8c54be47373458d63d2a25203d94db35b7acec3a4"
                  + "d28dc325490cbf8a19cbbdb63a9ec224d71bdf8cfba2284445faafca5c5fc798a506deb53a2e"
                  + "30"));

  private static final byte[] CONTENT =
      bytes(
          "836673616d706c6501bf657469746c656e536b7964647376c3a47264652037646e6f7465f662"
              + "6964500000000000004000800000000000000c65636f756e7419012c626174781b323032362d"
              + "31312d30315431323a30303a30302e3030303132335aff");

  private final Randomness random = new Randomness();
  private final Aead labelKey = Aead.withKey(key(), random);

  @Test
  void opensWhatAnotherProgramSealed() {
    assertArrayEquals(CONTENT, BY_ANOTHER_PROGRAM.open(HERE, labelKey));
  }

  @Property(tries = 200)
  void opensExactlyWhatWasSealed(@ForAll byte[] content) {
    var sealed = SealedBody.seal(content, HERE, labelKey, random);

    assertArrayEquals(content, sealed.open(HERE, labelKey));
    assertEquals(content.length + 16, sealed.body().length);
    assertEquals(60, sealed.wrappedKey().length);
  }

  @Test
  void keyIsWrappedAnewAndBodyStays() {
    var next = Aead.withKey(new byte[32], random);
    var again = BY_ANOTHER_PROGRAM.rewrapped(HERE, labelKey, next);

    assertArrayEquals(BY_ANOTHER_PROGRAM.body(), again.body());
    assertArrayEquals(CONTENT, again.open(HERE, next));
    assertThrows(Tampered.class, () -> again.open(HERE, labelKey));
    assertThrows(Tampered.class, () -> again.rewrapped(HERE, labelKey, next));
  }

  @Test
  void contentIsSealedAnewUnderAnotherKeyOfItsOwn() {
    var next = Aead.withKey(new byte[32], random);
    var again = BY_ANOTHER_PROGRAM.resealed(HERE, labelKey, next, random);

    assertFalse(Arrays.equals(BY_ANOTHER_PROGRAM.body(), again.body()));
    assertArrayEquals(CONTENT, again.open(HERE, next));
    assertThrows(Tampered.class, () -> again.resealed(HERE, labelKey, next, random));
  }

  @Test
  void everyFlippedBitIsRefused() {
    for (int bit = 0; bit < BY_ANOTHER_PROGRAM.wrappedKey().length * Byte.SIZE; bit++) {
      refused(new SealedBody(flipped(BY_ANOTHER_PROGRAM.wrappedKey(), bit), body()));
    }
    for (int bit = 0; bit < body().length * Byte.SIZE; bit++) {
      refused(new SealedBody(BY_ANOTHER_PROGRAM.wrappedKey(), flipped(body(), bit)));
    }
  }

  @Test
  void everyCutIsRefused() {
    for (int length = 0; length < 60; length++) {
      var cut = Arrays.copyOf(BY_ANOTHER_PROGRAM.wrappedKey(), length);
      refused(new SealedBody(cut, body()));
    }
    for (int length = 0; length < body().length; length++) {
      refused(new SealedBody(BY_ANOTHER_PROGRAM.wrappedKey(), Arrays.copyOf(body(), length)));
    }
  }

  @Test
  void movedToAnyOtherPlaceItDoesNotOpen() {
    var elsewhere =
        List.of(
            new Place(Kind.ACCOUNT, OBJECT, LABEL, 3),
            new Place(Kind.DOCUMENT, ObjectId.random(), LABEL, 3),
            new Place(Kind.DOCUMENT, OBJECT, new LabelId(UUID.randomUUID()), 3),
            new Place(Kind.DOCUMENT, OBJECT, LABEL, 2),
            new Place(Kind.DOCUMENT, OBJECT, LABEL, 4),
            new Place(Kind.DOCUMENT, new ObjectId(LABEL.value()), new LabelId(OBJECT.value()), 3));
    for (var place : elsewhere) {
      assertThrows(Tampered.class, () -> BY_ANOTHER_PROGRAM.open(place, labelKey));
    }
  }

  @Test
  void keyAndBodyOfDifferentVersionsDoNotFit() {
    var first = SealedBody.seal(CONTENT, HERE, labelKey, random);
    var second = SealedBody.seal(CONTENT, HERE, labelKey, random);

    refused(new SealedBody(first.wrappedKey(), second.body()));
  }

  @Test
  void underAnotherLabelsKeyItDoesNotOpen() {
    var other = Aead.withKey(new byte[32], random);

    assertThrows(Tampered.class, () -> BY_ANOTHER_PROGRAM.open(HERE, other));
  }

  @Test
  void sameContentNeverLooksTheSame() {
    var first = SealedBody.seal(CONTENT, HERE, labelKey, random);
    var second = SealedBody.seal(CONTENT, HERE, labelKey, random);

    assertFalse(Arrays.equals(first.body(), second.body()));
    assertFalse(Arrays.equals(first.wrappedKey(), second.wrappedKey()));
  }

  @Test
  void manyThreadsSealUnderOneLabel() throws Exception {
    Callable<Boolean> roundTrips =
        () ->
            IntStream.range(0, 300)
                .mapToObj(i -> SealedBody.seal(CONTENT, HERE, labelKey, random))
                .allMatch(sealed -> Arrays.equals(CONTENT, sealed.open(HERE, labelKey)));
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(List.of(roundTrips, roundTrips, roundTrips, roundTrips))) {
        assertEquals(true, done.get());
      }
    }
  }

  @Test
  void printsNothingOfWhatItHolds() {
    assertEquals("SealedBody[" + body().length + " bytes]", BY_ANOTHER_PROGRAM.toString());
  }

  private void refused(SealedBody altered) {
    assertThrows(Tampered.class, () -> altered.open(HERE, labelKey));
  }

  private static byte[] body() {
    return BY_ANOTHER_PROGRAM.body();
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    var altered = bytes.clone();
    altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return altered;
  }

  private static byte[] key() {
    var key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    return key;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
