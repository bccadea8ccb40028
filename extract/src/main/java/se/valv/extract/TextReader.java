package se.valv.extract;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text of a file that is in memory, and nothing that is embedded in it.
 *
 * @param most the most characters of text
 */
record TextReader(int most) {

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** What came of it; for a file that is bad in a way that is not foreseen, {@code DAMAGED}. */
  Answer read(Format format, byte[] file) {
    return refused(format, file).map(Answer::without).orElseGet(() -> parsed(format, file));
  }

  /** A Word file that is locked lies in an older kind of container. */
  private static Optional<Outcome> refused(Format format, byte[] file) {
    return switch (format) {
      case PDF -> Optional.empty();
      case DOCX ->
          startsWith(file, COMPOUND) ? Optional.of(Outcome.PASSWORD) : Packed.refusal(file);
      case ODT -> Packed.refusal(file);
    };
  }

  private Answer parsed(Format format, byte[] file) {
    var text = new BodyContentHandler(most);
    try (var opened = format.open(file)) {
      format.parser().parse(opened, text, new Metadata(), context());
      return Answer.of(Outcome.READ, text);
    } catch (EncryptedDocumentException locked) {
      return Answer.without(Outcome.PASSWORD);
    } catch (SAXException | TikaException | IOException | RuntimeException e) {
      return WriteLimitReachedException.isWriteLimitReached(e)
          ? Answer.of(Outcome.CUT, text)
          : Answer.without(Outcome.DAMAGED);
    }
  }

  private static ParseContext context() {
    var context = new ParseContext();
    context.set(PDFParserConfig.class, Format.pdf());
    context.set(OfficeParserConfig.class, Format.office());
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    return context;
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    return file.length >= beginning.length
        && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
  }

  /**
   * What came of a file.
   *
   * @param outcome what
   * @param text its words; none unless they were read
   */
  record Answer(Outcome outcome, String text) {

    static Answer without(Outcome outcome) {
      return new Answer(outcome, "");
    }

    /** Lines without what surrounds them, and no more than one empty one between. */
    static Answer of(Outcome outcome, BodyContentHandler handler) {
      var text =
          handler
              .toString()
              .replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n]]+", " ")
              .replaceAll("[ \\u00A0]+", " ")
              .replaceAll(" ?\\n ?", "\n")
              .replaceAll("\\n{3,}", "\n\n")
              .strip();
      return text.isEmpty() ? without(Outcome.EMPTY) : new Answer(outcome, text);
    }
  }
}
