package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainSecretsTest {

  @Test
  void aCodeIsFourGroupsThatNobodyMistakes() {
    var code = DomainSecrets.code();
    assertTrue(code.matches("([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}"), code);
    assertNotEquals(code, DomainSecrets.code());
  }

  /** Expected: {@code printf ABCDE23456FGHJK789LM | sha256sum}. */
  @Test
  void aCodeIsHashedHoweverItIsTyped() {
    var expected = "896ab26d631982b1095181d8a8db71a1697a0e214e488e3f21943a6371a56a4b";
    var typed = DomainSecrets.codeHash("abcde-23456 fghjk 789lm");
    assertEquals(typed, DomainSecrets.codeHash("ABCDE-23456-FGHJK-789LM"));
    assertEquals(expected, typed);
  }

  /** What Payara's template holds for its account admin with an empty password. */
  @Test
  void anAdminLineIsWhatPayaraWouldWrite() {
    var line = DomainSecrets.adminLine("valv", "secret");
    assertTrue(line.startsWith("valv;{SSHA256}"), line);
    assertTrue(line.endsWith(";asadmin\n"), line);
    var stored = Base64.getDecoder().decode(line.substring(14, line.lastIndexOf(';')));
    var salt = Arrays.copyOfRange(stored, Sha256.BYTES, stored.length);
    var hash = Sha256.of("secret".getBytes(StandardCharsets.UTF_8), salt);
    for (var i = 1; i < 100; i++) {
      hash = Sha256.of(hash);
    }
    assertEquals(
        Base64.getEncoder().encodeToString(Arrays.copyOf(stored, Sha256.BYTES)),
        Base64.getEncoder().encodeToString(hash));
  }

  /** As {@code keytool -list -storetype JCEKS} would read it. */
  @Test
  void aliasesAreReadBackUnderTheMasterPasswordAlone(@TempDir Path folder) throws Exception {
    var file = folder.resolve("domain-passwords");
    var master = "master".toCharArray();
    DomainSecrets.writeAliases(file, Map.of("app", "hemligt åäö", "admin", "annat"), master);

    var store = KeyStore.getInstance("JCEKS");
    store.load(Files.newInputStream(file), master);
    assertEquals(Set.of("app", "admin"), Set.copyOf(Collections.list(store.aliases())));
    assertEquals(
        "hemligt åäö",
        new String(store.getKey("app", master).getEncoded(), StandardCharsets.UTF_8));
    assertThrows(
        UnrecoverableKeyException.class, () -> store.getKey("app", "another".toCharArray()));
  }
}
