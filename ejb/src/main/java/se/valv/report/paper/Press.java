package se.valv.report.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import se.valv.export.Mark;

/**
 * Prints documents as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): tagged, with title,
 * language and bookmarks, and with its fonts inside. The same document, mark and time give the same
 * bytes. Nothing is fetched: every address is refused, whatever its scheme.
 */
public final class Press {

  private static final String STYLE = style();
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // What it tells of a document can hold words of the document.
    XRLog.setLoggingEnabled(false);
  }

  private Press() {}

  /** The document as a file, marked on every page. */
  public static byte[] print(Paper paper, Mark mark, Instant at) {
    var marked = paper.marked(mark);
    var style = marked.createElement("style");
    style.appendChild(marked.createTextNode(STYLE));
    marked.getElementsByTagName("head").item(0).appendChild(style);
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument();
        var renderer = builder(marked, pdf).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      date(pdf, at.truncatedTo(ChronoUnit.SECONDS));
      pdf.save(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(Document document, PDDocument pdf) throws IOException {
    var builder = new PdfRendererBuilder();
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    builder.useUriResolver((base, address) -> null);
    builder.usePDDocument(pdf);
    Fonts.in(builder, pdf);
    builder.useColorProfile(COLOURS);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withProducer("Valv");
    builder.withW3cDocument(document, null);
    builder.toStream(new ByteArrayOutputStream());
    return builder;
  }

  /** Sets the time of the act, where the library sets the time of the machine. */
  private static void date(PDDocument pdf, Instant at) throws IOException {
    var when = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(when);
    pdf.setDocumentId(at.toEpochMilli());
    var catalog = pdf.getDocumentCatalog();
    var described =
        new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
            .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + at);
    var metadata =
        new PDMetadata(pdf, new ByteArrayInputStream(described.getBytes(StandardCharsets.UTF_8)));
    catalog.setMetadata(metadata);
  }

  private static String style() {
    try (var in = Press.class.getResourceAsStream("paper.css")) {
      if (in == null) {
        throw new IllegalStateException("no style");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
