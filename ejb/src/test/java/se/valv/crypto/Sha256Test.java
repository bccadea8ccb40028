package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** {@code printf abc | openssl dgst -sha256}. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void digestOfPartsIsTheDigestOfTheWhole() {
    assertEquals(OF_ABC, hex(Sha256.of(bytes("abc"))));
    assertEquals(OF_ABC, hex(Sha256.of(bytes("a"), bytes(""), bytes("bc"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
