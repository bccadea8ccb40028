package se.valv.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.librepdf.openpdf.fonts.Liberation;

/** The fonts of the press: Liberation Sans (OFL), which lies on the class path. */
final class Fonts {

  static final String FAMILY = "Liberation Sans";

  private static final byte[] REGULAR = read("LiberationSans-Regular.ttf");
  private static final byte[] BOLD = read("LiberationSans-Bold.ttf");
  private static final CmapLookup LETTERS = letters();
  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  private Fonts() {}

  /** Whether there is a letter for a character. */
  static boolean show(int character) {
    return LETTERS.getGlyphId(character) != 0;
  }

  /** Gives a builder the fonts, of which only the letters that are used go into a file. */
  static void in(PdfRendererBuilder builder, PDDocument file) throws IOException {
    builder.useFont(font(REGULAR, file), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
    builder.useFont(font(BOLD, file), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
  }

  /** A font without ligatures: to look for them took most of the time of a long report. */
  private static PDFontSupplier font(byte[] bytes, PDDocument file) throws IOException {
    var font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return new PDFontSupplier(PDType0Font.load(file, font, true));
  }

  private static byte[] read(String file) {
    try (var in = Liberation.class.getResourceAsStream("/liberation/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CmapLookup letters() {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
