package se.valv.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** The kinds of file that are read, each by the one parser that is for it. */
enum Format {
  /** PDF. */
  PDF,
  /** Word, as Office Open XML. */
  DOCX,
  /** OpenDocument text. */
  ODT;

  /** A parser of this kind alone; nothing is guessed from the content. */
  Parser parser() {
    return switch (this) {
      case PDF -> new PDFParser();
      case DOCX -> new OOXMLParser();
      case ODT -> new OpenDocumentContentParser();
    };
  }

  /**
   * A file in memory as its parser takes it without putting it on a disk.
   *
   * @throws IOException when it is no file of this kind
   */
  InputStream open(byte[] file) throws IOException {
    var plain = new ByteArrayInputStream(file);
    return switch (this) {
      case PDF -> plain;
      case ODT -> Packed.part(file, "content.xml");
      case DOCX -> {
        try {
          var opened = TikaInputStream.get(file);
          opened.setOpenContainer(new OPCPackageWrapper(OPCPackage.open(plain)));
          yield opened;
        } catch (InvalidFormatException broken) {
          throw new IOException(broken);
        }
      }
    };
  }

  /** How PDF is read: its text alone, and no picture of any. */
  static PDFParserConfig pdf() {
    var config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    return config;
  }

  /** How DOCX is read: as a stream, so that a long one takes no more memory than a short one. */
  static OfficeParserConfig office() {
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setExtractMacros(false);
    return config;
  }
}
