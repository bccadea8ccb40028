package se.valv.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.extract.TextReader.Answer;

final class TextReaderTest {

  private static final String WORDS = "Vattenverkets reservkraft räcker i åtta timmar";

  private final TextReader reader = new TextReader(10_000);

  @Test
  void theWordsOfEachKindOfFileAreRead() {
    assertEquals(new Answer(Outcome.READ, WORDS), reader.read(Format.PDF, Made.pdf(WORDS)));
    assertEquals(new Answer(Outcome.READ, WORDS), reader.read(Format.DOCX, Made.docx(WORDS)));
    assertEquals(new Answer(Outcome.READ, WORDS), reader.read(Format.ODT, Made.odt(WORDS, "")));
  }

  @Test
  void aFileThatOnlyItsOwnerMayChangeIsReadAndOneThatAsksForAPasswordIsNot() {
    assertEquals(WORDS, reader.read(Format.PDF, Made.pdf(WORDS, "ägare", "")).text());
    var locked = reader.read(Format.PDF, Made.pdf(WORDS, "ägare", "läsare"));
    assertEquals(Answer.without(Outcome.PASSWORD), locked);
    var compound = new byte[512];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, compound, 0, 4);
    assertEquals(Answer.without(Outcome.PASSWORD), reader.read(Format.DOCX, compound));
    var manifest = "<manifest:encryption-data manifest:checksum=\"x\"/>";
    assertEquals(Outcome.PASSWORD, reader.read(Format.ODT, Made.odt("\u0001", manifest)).outcome());
  }

  @Test
  void aFileWithProgramsIsNotRead() {
    assertEquals(Outcome.MACRO, reader.read(Format.DOCX, Made.docm(WORDS)).outcome());
  }

  @Test
  void aBombIsNotUnpacked() {
    var bomb = Made.bomb((int) (Packed.MOST_BYTES >> 20) + 1);
    assertTrue(bomb.length < 1 << 20, "it is small where it lies");
    assertEquals(Answer.without(Outcome.BOMB), reader.read(Format.DOCX, bomb));
  }

  @Test
  void noFileOfThisMachineIsReadForAFile(@TempDir Path folder) throws Exception {
    var secret = Files.writeString(folder.resolve("hemligt.txt"), "lösenordet");
    var declarations = "<!DOCTYPE d [<!ENTITY hemligt SYSTEM \"" + secret.toUri() + "\">]>";
    var answer = reader.read(Format.DOCX, Made.docx(declarations, "före &hemligt; efter"));
    assertFalse(answer.text().contains("lösenordet"), answer::text);
    var laughs =
        "<!DOCTYPE d [<!ENTITY a \""
            + "ha".repeat(500)
            + "\"><!ENTITY b \""
            + "&a;".repeat(500)
            + "\"><!ENTITY c \""
            + "&b;".repeat(500)
            + "\">]>";
    var laughed = reader.read(Format.DOCX, Made.docx(laughs, "före &c; efter"));
    assertTrue(laughed.text().length() < 1_000, () -> laughed.outcome() + laughed.text());
  }

  @Test
  void whatAPdfWouldDoIsNotDone(@TempDir Path folder) throws Exception {
    var secret = Files.writeString(folder.resolve("hemligt.txt"), "lösenordet");
    var declarations = "<!DOCTYPE d [<!ENTITY hemligt SYSTEM \"" + secret.toUri() + "\">]>";
    var answer = reader.read(Format.PDF, Made.scripted(WORDS, declarations));
    assertTrue(answer.text().startsWith(WORDS), answer::toString);
    assertFalse(answer.text().contains("lösenordet"), answer::text);
  }

  @Test
  void whatIsBrokenIsSaidToBe() {
    var pdf = Made.pdf(WORDS);
    for (var broken :
        new byte[][] {new byte[0], Arrays.copyOf(pdf, 60), "PK".getBytes(StandardCharsets.UTF_8)}) {
      for (var format : Format.values()) {
        assertEquals(Outcome.DAMAGED, reader.read(format, broken).outcome(), format::name);
      }
    }
    assertEquals(Outcome.EMPTY, reader.read(Format.PDF, Made.pdf(" ")).outcome());
  }

  @Test
  void aTextThatIsTooLongIsCut() {
    var answer = new TextReader(20).read(Format.DOCX, Made.docx(WORDS));
    assertEquals(Outcome.CUT, answer.outcome());
    assertEquals(WORDS.substring(0, 20).strip(), answer.text());
  }
}
