package se.valv.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.valv.problem.Unavailable;

final class ExtractorTest {

  private static final String PROGRAM =
      Path.of("target", "test-classes").toAbsolutePath().toString();

  private final Extractor extractor = extractor(Duration.ofSeconds(20));

  @Test
  void theTextOfAFileIsWhatTheProgramSays() {
    assertEquals(new Extracted(TextState.READ, "två\nrader"), read("say READ\ntvå\nrader"));
    assertEquals(new Extracted(TextState.CUT, "början"), read("say CUT\nbörjan"));
    assertEquals(Extracted.without(TextState.PASSWORD), read("say PASSWORD\nnågot"));
    assertEquals("PDF " + Reading.MOST_TEXT, read("arguments").text());
    assertEquals("Extracted[READ]", read("say READ\nhemligt").toString());
  }

  @Test
  void whatIsNoAnswerIsADamagedFile() {
    for (var nonsense : new String[] {"say ", "say READ", "say UNHEARD_OF\ntext", "other"}) {
      assertEquals(Extracted.without(TextState.DAMAGED), read(nonsense), nonsense);
    }
  }

  @Test
  void theProgramIsToldNothingOfTheNodesEnvironment() {
    var names = read("environment").text();
    assertFalse(names.contains("PATH"), names);
    assertFalse(names.contains("HOME"), names);
  }

  @Test
  void whatTakesTooLongIsEnded() {
    var hasty = extractor(Duration.ofSeconds(2));
    for (var slow : new String[] {"sleep", "chatter"}) {
      var begun = System.nanoTime();
      var state = hasty.read(FileType.PDF, bytes(slow)).state();
      assertEquals(TextState.TIMEOUT, state, slow);
      assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 10, slow);
    }
  }

  @Test
  void whatTakesTooMuchMemoryIsEnded() {
    assertEquals(Extracted.without(TextState.MEMORY), read("fill"));
  }

  @Test
  void aProgramThatEndsBeforeItHasReadAllIsBelieved() {
    var cut = Arrays.copyOf(bytes("say EMPTY\n"), 4 << 20);
    assertEquals(TextState.EMPTY, extractor.read(FileType.PDF, cut).state());
  }

  @Test
  void aNodeWithoutTheProgramSaysSo() {
    var none = new Extractor(new ExtractionSettings("", Duration.ofSeconds(1), 64));
    assertThrows(Unavailable.class, () -> none.read(FileType.PDF, bytes("say")));
  }

  @Test
  void settingsThatCanNotBeAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new ExtractionSettings("x", Duration.ZERO, 64));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExtractionSettings("x", Duration.ofSeconds(1), 8));
  }

  private Extracted read(String doing) {
    return extractor.read(FileType.PDF, bytes(doing));
  }

  private static Extractor extractor(Duration time) {
    return new Extractor(new ExtractionSettings(PROGRAM, time, 64));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
