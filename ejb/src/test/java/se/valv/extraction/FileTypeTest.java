package se.valv.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FileTypeTest {

  private static final String ZIP = "PK\u0003\u0004";

  @Test
  void aFileIsWhatItsContentSays() {
    assertEquals(Optional.of(FileType.PDF), of("%PDF-1.7\n"));
    assertEquals(Optional.of(FileType.PDF), of("skräp före %PDF-1.4"));
    assertEquals(Optional.of(FileType.DOCX), of(ZIP + "…_rels…word/document.xml…"));
    var head = ZIP + "x".repeat(26);
    assertEquals(
        Optional.of(FileType.ODT), of(head + "mimetypeapplication/vnd.oasis.opendocument.text"));
  }

  @Test
  void aWordFileThatIsLockedIsOneToo() {
    var compound = "\u00D0\u00CF\u0011\u00E0";
    var locked = joined(compound, "EncryptedPackage", StandardCharsets.UTF_16LE);
    assertEquals(Optional.of(FileType.DOCX), FileType.of(locked));
    assertEquals(Optional.empty(), of(compound + "WordDocument"));
  }

  @Test
  void nothingElseIsAnyOfThem() {
    for (var other :
        new String[] {
          "", "%", "PK", ZIP, ZIP + "xl/workbook.xml", "<html>", "x".repeat(1024) + "%PDF-", "MZ"
        }) {
      assertEquals(Optional.empty(), of(other), other);
    }
  }

  @Test
  void eachIsCalledByItsOwnNames() {
    assertEquals("application/pdf", FileType.PDF.mediaType());
    assertTrue(TextState.CUT.isText());
    assertFalse(TextState.BOMB.isText());
  }

  private static Optional<FileType> of(String file) {
    return FileType.of(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] joined(String latin, String other, Charset charset) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[40]);
    out.writeBytes(other.getBytes(charset));
    return out.toByteArray();
  }
}
