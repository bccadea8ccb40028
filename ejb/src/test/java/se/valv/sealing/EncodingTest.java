package se.valv.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.valv.classification.SecurityClass;
import se.valv.identity.ObjectId;
import se.valv.problem.Unavailable;

class EncodingTest {

  /** Printed by {@code python3 src/test/python/sealed_body_vector.py}. */
  static final String BY_ANOTHER_PROGRAM =
      "836673616d706c6501bf657469746c656e536b7964647376c3a47264652037646e6f7465f662"
          + "6964500000000000004000800000000000000c65636f756e7419012c626174781b323032362d"
          + "31312d30315431323a30303a30302e3030303132335aff";

  @Test
  void writesWhatAnotherProgramWritesAndReadsItBack() {
    assertEquals(BY_ANOTHER_PROGRAM, hex(Encoding.encode(Sample.secret())));
    assertEquals(Sample.secret(), Encoding.decode(bytes(BY_ANOTHER_PROGRAM), Sample.class));
  }

  @Property(tries = 300)
  void readsExactlyWhatItWrote(
      @ForAll String title, @ForAll @Nullable String note, @ForAll int count, @ForAll long second) {
    var at = Instant.ofEpochSecond(Math.floorMod(second, 4_000_000_000L));
    var content = new Sample(title, note, UUID.randomUUID(), count, at);

    assertEquals(content, Encoding.decode(Encoding.encode(content), Sample.class));
  }

  @Test
  void compoundComponentsSurvive() {
    var content =
        new Compound(
            LocalDate.of(2026, 11, 1),
            YearMonth.of(2026, 11),
            SecurityClass.KH,
            List.of(ObjectId.random(), ObjectId.random()),
            Map.of("å", 1L, "b", 2L));

    assertEquals(content, Encoding.decode(Encoding.encode(content), Compound.class));
    assertEquals(hex(Encoding.encode(content)), hex(Encoding.encode(content)));
  }

  @Nested
  class Refuses {

    @Test
    void versionThatIsNotKnown() {
      var encoded = Encoding.encode(new Newer("x"));

      var refusal = assertThrows(Unavailable.class, () -> Encoding.decode(encoded, Sample.class));
      assertEquals("unavailable: content sample version 2 is not known", refusal.getMessage());
    }

    @Test
    void anotherKindOfContent() {
      var encoded = Encoding.encode(Sample.secret());

      assertThrows(IllegalStateException.class, () -> Encoding.decode(encoded, Compound.class));
    }

    @Test
    void componentsThatAreUnknownMissingOrOfAnotherType() {
      for (var impostor : List.of(new More("a", 1, 2), new Less("a"), new Other(1, "a"))) {
        var encoded = Encoding.encode(impostor);
        assertThrows(IllegalStateException.class, () -> Encoding.decode(encoded, Plain.class));
      }
    }

    @Test
    void bytesThatAreCutOrFollowedByMore() {
      for (int length = 0; length < BY_ANOTHER_PROGRAM.length(); length += 2) {
        var cut = bytes(BY_ANOTHER_PROGRAM.substring(0, length));
        assertThrows(IllegalStateException.class, () -> Encoding.decode(cut, Sample.class));
      }
      var longer = bytes(BY_ANOTHER_PROGRAM + "00");
      assertThrows(IllegalStateException.class, () -> Encoding.decode(longer, Sample.class));
      var ofFour = bytes("84" + BY_ANOTHER_PROGRAM.substring(2) + "00");
      assertThrows(IllegalStateException.class, () -> Encoding.decode(ofFour, Sample.class));
    }

    @Test
    void recordsThatAreNotMarked() {
      assertThrows(IllegalArgumentException.class, () -> Encoding.encode(new Unmarked("x")));
    }

    @Test
    void withoutSayingWhatItRead() {
      var encoded = Encoding.encode(new Other(1, "Hemlighet"));

      var refusal =
          assertThrows(IllegalStateException.class, () -> Encoding.decode(encoded, Plain.class));
      assertFalse(String.valueOf(refusal.getMessage()).contains("Hemlighet"));
      assertNull(refusal.getCause());
    }
  }

  @Content(name = "sample", version = 2)
  record Newer(String title) {}

  @Content(name = "compound", version = 1)
  record Compound(
      LocalDate date,
      YearMonth month,
      SecurityClass securityClass,
      List<ObjectId> objects,
      Map<String, Long> counts) {}

  @Content(name = "plain", version = 1)
  record Plain(String text, int number) {}

  @Content(name = "plain", version = 1)
  record More(String text, int number, int surplus) {}

  @Content(name = "plain", version = 1)
  record Less(String text) {}

  @Content(name = "plain", version = 1)
  record Other(int text, String number) {}

  record Unmarked(String text) {}

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
