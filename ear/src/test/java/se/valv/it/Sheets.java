package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody reads on the pages of a PDF. */
final class Sheets {

  private static final String LAW = "Enligt säkerhetsskyddslagen (2018:585)";

  private Sheets() {}

  /**
   * The text of each page of a file that has left the register. Each of them says what class it is
   * of, which taking out it belongs to, and which of how many pages it is.
   *
   * @param words the class in words
   * @param number how the number of the taking out begins
   */
  static List<String> marked(byte[] pdf, String words, String number) {
    var sheets = of(pdf);
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      assertTrue(sheet.startsWith("HEMLIG") && sheet.contains(LAW), sheet);
      assertTrue(sheet.contains("Säkerhetsskyddsklass: " + words), sheet);
      assertTrue(sheet.contains("Sida " + (i + 1) + " av " + sheets.size()), sheet);
      assertTrue(sheet.contains("Uttag " + number + " "), sheet);
      assertTrue(sheet.contains("Exemplar 1 av 1"), sheet);
    }
    return sheets;
  }

  /** The text of each page. */
  static List<String> of(byte[] pdf) {
    var sheets = new ArrayList<String>();
    try (var paper = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      for (int i = 1; i <= paper.getNumberOfPages(); i++) {
        text.setStartPage(i);
        text.setEndPage(i);
        sheets.add(text.getText(paper));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return sheets;
  }
}
