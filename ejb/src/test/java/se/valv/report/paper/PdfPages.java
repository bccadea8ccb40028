package se.valv.report.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody sees who opens a PDF. */
public final class PdfPages {

  private PdfPages() {}

  /** The text of each page, from top to bottom. */
  public static List<String> of(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(reader.getText(document).strip());
      }
    }
    return pages;
  }

  /**
   * How many red lines are crossed on the way in from the right edge, at the height of the mark.
   */
  static int redLines(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
      return crossed(image, image.getHeight() * 33 / 842);
    }
  }

  private static int crossed(BufferedImage image, int height) {
    int lines = 0;
    boolean onLine = false;
    for (int x = image.getWidth() - 1; x > image.getWidth() * 83 / 100; x--) {
      var rgb = image.getRGB(x, height);
      var red = ((rgb >> 16) & 0xff) > 150 && ((rgb >> 8) & 0xff) < 100;
      lines += red && !onLine ? 1 : 0;
      onLine = red;
    }
    return lines;
  }
}
