package se.valv.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program as the node starts it: with nothing, and with no folder to write in. */
final class ExtractTest {

  private static final String WORDS = "Reservkraften räcker i åtta timmar";

  @Test
  void eachKindOfFileIsReadWithoutAFolderToWriteIn() throws Exception {
    assertEquals("READ\n" + WORDS, run("PDF", Made.pdf(WORDS)));
    assertEquals("READ\n" + WORDS, run("DOCX", Made.docx(WORDS)));
    assertEquals("READ\n" + WORDS, run("ODT", Made.odt(WORDS, "")));
  }

  @Test
  void aPdfThatUnpacksToMoreThanItMayTakeEndsItAlone() throws Exception {
    var bomb = Made.pdfBomb(200);
    assertTrue(bomb.length < 1 << 20, "it is small where it lies");
    assertEquals("", run("PDF", bomb));
  }

  @Test
  void whatItIsNotMeantForEndsItWithoutAWord() throws Exception {
    assertEquals("", run("EXE", new byte[1]));
  }

  private static String run(String format, byte[] file) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-Djava.io.tmpdir=/dev/null/none",
            "-Duser.home=/dev/null/none",
            "-Dpdfbox.fontcache=/dev/null/none",
            "-Djava.nio.channels.spi.SelectorProvider=se.valv.extract.NoNetwork",
            "-cp",
            System.getProperty("java.class.path"),
            "se.valv.extract.Extract",
            format,
            "1000");
    builder.environment().clear();
    var process = builder.redirectError(Redirect.DISCARD).start();
    try (var in = process.getOutputStream()) {
      in.write(file);
    } catch (IOException ended) {
      assertNotEquals(0, process.waitFor());
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(output.isEmpty(), process.waitFor() != 0);
    return output;
  }
}
