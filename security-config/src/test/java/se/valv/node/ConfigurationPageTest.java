package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/configuration.md} is made from the Javadoc of the settings records, and from nothing
 * else. {@code mvn -pl security-config -am test -Dtest=ConfigurationPageTest -Dvalv.write=true}
 * writes it anew.
 */
class ConfigurationPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/configuration.md");

  /** A key in Javadoc, a colon, and what it means, up to the next tag, paragraph or end. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\{@code (valv\\.[\\w.*-]+)}: (.+?)(?=\\s*\\n\\s*\\*\\s*(?:@|<p>|\\n)|\\s*\\n\\s*\\*/)",
          Pattern.DOTALL);

  /** A key as the code names it. */
  private static final Pattern USED = Pattern.compile("\"(valv\\.[a-z]+\\.[a-z.-]+|valv\\.demo)\"");

  private static final String HEAD =
      """
      # Configuration

      Made from the Javadoc of the settings records by `ConfigurationPageTest`; do not edit. The node refuses to start when a value is wrong,
      and says which key. The launcher sets what a node needs; secrets come from files or from Payara's password aliases, never from
      arguments. Durations are ISO 8601, such as `PT15M`.

      | key | what it says | read by |
      |---|---|---|
      """;

  @Test
  void thePageSaysWhatTheRecordsSay() throws IOException {
    var page = page();
    if (Boolean.getBoolean("valv.write")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  @Test
  void everyKeyThatSettingsReadIsOnThePage() throws IOException {
    var page = page();
    for (var source : sources().filter(s -> s.toString().endsWith("Settings.java")).toList()) {
      var used = USED.matcher(Files.readString(source));
      while (used.find()) {
        assertTrue(page.contains("`" + used.group(1)), used.group(1) + " in " + source);
      }
    }
  }

  private static String page() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (var source : sources().toList()) {
      var keys = KEY.matcher(Files.readString(source));
      while (keys.find()) {
        var name = source.getName(source.getNameCount() - 2) + "." + source.getFileName();
        rows.putIfAbsent(keys.group(1), row(keys.group(1), keys.group(2), name));
      }
    }
    return HEAD + rows.values().stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(String key, String meaning, String file) {
    var words =
        meaning
            .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
            .replaceAll("\\{@code ([^}]+)}", "`$1`")
            .replaceAll("\\{@link \\S*?(\\w+)}", "$1");
    return "| `" + key + "` | " + words + " | `" + file.replace(".java", "") + "` |";
  }

  private static Stream<Path> sources() throws IOException {
    return Stream.of("ejb", "web")
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(ConfigurationPageTest::javaBelow)
        .sorted();
  }

  private static Stream<Path> javaBelow(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
