package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.crypto.Vectors.MESSAGE;
import static se.valv.crypto.Vectors.hex;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignerTest {

  private final Signer signer = Signer.ofSeed(Vectors.key());

  /** Printed by {@code python3 src/test/python/crypto_vectors.py}. */
  @Test
  void signsAsAnotherProgramDoes() {
    assertEquals(
        "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
        hex(signer.publicKey()));
    assertEquals(
        "ee32729c7eb1ff0ac71c2a505cb8d5717a1007f019f8b940921f21951cd46efe"
            + "79c38b14ff81356eb7418942e320ddc2988edeada41cacb7d449840229b9650b",
        hex(signer.sign(MESSAGE)));
  }

  @Test
  void verifiesItsOwnSignatureAndNoAlteredOne() {
    var signature = signer.sign(MESSAGE);

    assertTrue(Signer.verify(signer.publicKey(), MESSAGE, signature));
    assertFalse(Signer.verify(signer.publicKey(), Vectors.LABEL, signature));
    for (int bit = 0; bit < signature.length * Byte.SIZE; bit += 3) {
      var altered = signature.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertFalse(Signer.verify(signer.publicKey(), MESSAGE, altered));
    }
  }

  @Test
  void whatIsNoKeyOrNoSignatureVerifiesNothing() {
    var signature = signer.sign(MESSAGE);
    var noPoint = new byte[Signer.PUBLIC_KEY_BYTES];
    Arrays.fill(noPoint, (byte) 0xff);

    assertFalse(Signer.verify(noPoint, MESSAGE, signature));
    assertFalse(Signer.verify(new byte[31], MESSAGE, signature));
    assertFalse(Signer.verify(signer.publicKey(), MESSAGE, new byte[63]));
  }

  @Test
  void seedOfAnotherLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Signer.ofSeed(new byte[16]));
  }
}
