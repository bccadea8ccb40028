package se.valv.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program. Arguments: {@code PDF}, {@code DOCX} or {@code ODT}, and the most characters to
 * answer with. Input: the file. Output: a line with the name of the {@link Outcome}, and the text
 * in UTF-8. Ends with another status than 0 when it could not say.
 */
public final class Extract {

  private Extract() {}

  /** Reads one file, answers, ends. */
  public static void main(String[] arguments) throws IOException {
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      silence();
      NoNetwork.begin();
      var reader = new TextReader(Integer.parseInt(arguments[1]));
      var answer = reader.read(Format.valueOf(arguments[0]), System.in.readAllBytes());
      out.write((answer.outcome() + "\n" + answer.text()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What libraries print may be what they have read. */
  private static void silence() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
