package se.valv.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.jspecify.annotations.Nullable;

/** Small files, good and bad, made on the spot. */
final class Made {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";

  private Made() {}

  static byte[] pdf(String text) {
    return pdf(text, null, null);
  }

  /** Locked by a password of its owner, and perhaps by one of its readers. */
  static byte[] pdf(String text, @Nullable String owner, @Nullable String reader) {
    return saved(document -> {
      document.addPage(page(document, text));
      if (owner != null) {
        var policy = new StandardProtectionPolicy(owner, reader, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
      }
    });
  }

  private static PDPage page(PDDocument document, String text) throws IOException {
    var page = new PDPage();
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText(text);
      content.endText();
    }
    return page;
  }

  private static byte[] saved(Filling filling) {
    try (var document = new PDDocument()) {
      filling.fill(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is put into a document. */
  private interface Filling {
    void fill(PDDocument document) throws IOException;
  }

  /** With a script that is run when it is opened, and a form in XML that names another file. */
  static byte[] scripted(String text, String declarations) {
    var form = declarations + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&hemligt;</xdp:xdp>";
    return saved(document -> {
      document.addPage(page(document, text));
      document
          .getDocumentCatalog()
          .setOpenAction(new PDActionJavaScript("app.launchURL('file:///etc/passwd')"));
      var acroForm = new PDAcroForm(document);
      var xml = new PDStream(document, new ByteArrayInputStream(bytes(form)));
      acroForm.setXFA(new PDXFAResource(xml.getCOSObject()));
      document.getDocumentCatalog().setAcroForm(acroForm);
    });
  }

  /** Small where it lies; its only page is so many mebibytes. */
  static byte[] pdfBomb(int mebibytes) {
    return saved(document -> {
      var page = new PDPage();
      var content = new PDStream(document);
      try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
        var line = "BT (ha) Tj ET\n".repeat(75_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < mebibytes; i++) {
          out.write(line);
        }
      }
      page.setContents(content);
      document.addPage(page);
    });
  }

  static byte[] docx(String text) {
    return zip(word(paragraph(text)));
  }

  /** With a program in it. */
  static byte[] docm(String text) {
    var parts = word(paragraph(text));
    parts.put("word/vbaProject.bin", new byte[100]);
    return zip(parts);
  }

  /** Whose text begins with declarations. */
  static byte[] docx(String declarations, String text) {
    var parts = word(paragraph(text));
    var body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    parts.put("word/document.xml", bytes(body.replace("?><w:", "?>" + declarations + "<w:")));
    return zip(parts);
  }

  /** That unpacks to so many mebibytes. */
  static byte[] bomb(int mebibytes) {
    var parts = word(paragraph("x"));
    parts.put("word/media/image1.bmp", new byte[mebibytes << 20]);
    return zip(parts);
  }

  static byte[] odt(String text, String manifest) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " office:version=\"1.3\"><office:body><office:text><text:p>"
                + text
                + "</text:p></office:text></office:body></office:document-content>"));
    parts.put(
        "META-INF/manifest.xml",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + manifest
                + "</manifest:manifest>"));
    return zip(parts);
  }

  private static Map<String, byte[]> word(String body) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"bmp\" ContentType=\"image/bmp\"/><Default Extension=\"bin\""
                + " ContentType=\"application/vnd.ms-office.vbaProject\"/><Override"
                + " PartName=\"/word/document.xml\" ContentType=\""
                + WORD
                + ".document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"));
    parts.put(
        "word/document.xml",
        bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>"));
    return parts;
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
