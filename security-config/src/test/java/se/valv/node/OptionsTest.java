package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.provision.CannotStart;
import se.valv.provision.ContainerTests;

class OptionsTest {

  @Test
  void withoutOptionsTheDataIsHereOnThePortThatIsPromised() {
    var options = Options.parse(true, List.of());
    assertTrue(options.demo());
    assertEquals(Path.of("data"), options.data());
    assertEquals(8443, options.port());
    assertNull(options.config());
    assertNull(options.passphraseFile());
    assertEquals(ContainerTests.NONE, options.tests());
  }

  @Test
  void everyOptionIsHeard() {
    var options =
        Options.parse(
            false,
            List.of("--data", "d", "--port", "9443", "--config", "c", "--passphrase-file", "p"));
    assertFalse(options.demo());
    assertEquals(Path.of("d"), options.data());
    assertEquals(9443, options.port());
    assertEquals(Path.of("c"), options.config());
    assertEquals(Path.of("p"), options.passphraseFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 9443",
        "--port",
        "--port nine",
        "--port 0",
        "--port 65535",
        "--data",
        "--data \0",
        "--config c",
        "--passphrase-file p",
        "9443"
      })
  void whatIsNotUnderstoodIsToldInOneLine(String arguments) {
    var refusal =
        assertThrows(CannotStart.class, () -> Options.parse(true, List.of(arguments.split(" "))));
    assertEquals(1, refusal.line().lines().count());
  }
}
