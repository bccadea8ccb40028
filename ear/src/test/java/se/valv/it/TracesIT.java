package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one who looks for canaries sees them in every dress. */
class TracesIT {

  private static final String WORD = "kvqmzrtplxwobncyhgfd";

  @TempDir private Path folder;

  @Test
  void seesAWordAsItIs() throws IOException {
    assertSeen(("x" + WORD + "y").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void seesAWordInTwoBytesALetter() throws IOException {
    assertSeen(WORD.getBytes(StandardCharsets.UTF_16LE));
    assertSeen(WORD.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void seesAWordInHexadecimal() throws IOException {
    assertSeen(
        HexFormat.of()
            .formatHex(WORD.getBytes(StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void seesAWordInBase64WhateverStandsAround() throws IOException {
    for (var around : List.of("", "a", "ab", "abc")) {
      var text = (around + WORD + around).getBytes(StandardCharsets.UTF_8);
      assertSeen(Base64.getEncoder().encode(text));
    }
  }

  @Test
  void seesWhatCompressionLeavesOfAWord() throws IOException {
    assertSeen(
        (WORD.substring(0, 5) + "\0" + WORD.substring(5, 13) + "\0" + WORD.substring(13))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void doesNotSeeWhatIsNotThere() throws IOException {
    assertEquals(List.of(), List.copyOf(in(WORD.substring(0, 7).getBytes(StandardCharsets.UTF_8))));
  }

  private void assertSeen(byte[] content) throws IOException {
    assertEquals(List.of(WORD), List.copyOf(in(content)));
  }

  private java.util.Collection<String> in(byte[] content) throws IOException {
    var file = folder.resolve("file");
    Files.write(file, content);
    return new Traces(List.of(WORD)).in(file);
  }
}
