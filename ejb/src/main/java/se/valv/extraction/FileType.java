package se.valv.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of file that can be attached. Which one a file is is told by its content, never by its
 * name. Stored and sent by name.
 */
public enum FileType {
  /** PDF. */
  PDF("application/pdf"),
  /** Word, as Office Open XML, locked or not. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text");

  /** The beginning of a PDF is somewhere in here. */
  private static final int PREAMBLE = 1024;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ODT_HEAD = bytes("mimetypeapplication/vnd.oasis.opendocument.text");
  private static final int ODT_AT = 30;

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** What a file is; empty when it is none of these. Looks at its bytes and unpacks nothing. */
  public static Optional<FileType> of(byte[] file) {
    if (contains(Arrays.copyOf(file, Math.min(file.length, PREAMBLE)), bytes("%PDF-"))) {
      return Optional.of(PDF);
    }
    if (isAt(file, 0, ZIP)) {
      return isAt(file, ODT_AT, ODT_HEAD)
          ? Optional.of(ODT)
          : Optional.of(DOCX).filter(word -> contains(file, bytes("word/document.xml")));
    }
    var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return Optional.of(DOCX).filter(word -> isAt(file, 0, COMPOUND) && contains(file, locked));
  }

  private static boolean isAt(byte[] file, int place, byte[] wanted) {
    var end = place + wanted.length;
    return file.length >= end && Arrays.equals(file, place, end, wanted, 0, wanted.length);
  }

  private static boolean contains(byte[] file, byte[] wanted) {
    for (int i = 0; i <= file.length - wanted.length; i++) {
      if (file[i] == wanted[0] && isAt(file, i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
