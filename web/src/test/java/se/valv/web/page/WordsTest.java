package se.valv.web.page;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordsTest {

  /** Families of keys that are put together from a code; the rest stand in full where used. */
  private static final Set<String> FAMILIES =
      Set.of(
          "account.state.",
          "action.",
          "analysis.add.",
          "analysis.area.",
          "analysis.event.",
          "analysis.field.",
          "analysis.gap.",
          "analysis.guide.",
          "analysis.history.",
          "analysis.kind.",
          "analysis.part.",
          "analysis.section.",
          "analysis.state.",
          "analysis.step.",
          "analysis.turn.",
          "appointment.kind.",
          "appointment.missing.",
          "aspect.",
          "asset.field.",
          "asset.gap.",
          "asset.kind.",
          "attachment.text.",
          "authority.",
          "case.",
          "category.",
          "class.",
          "check.action.",
          "check.ground.",
          "check.outcome.",
          "compartment.kind.",
          "confidence.",
          "coverage.",
          "control.did.",
          "control.does.",
          "control.event.",
          "control.says.",
          "control.state.",
          "control.turn.",
          "dependency.kind.",
          "dependency.strength.",
          "due.kind.",
          "due.why.",
          "error.",
          "export.format.",
          "fault.",
          "frame.banner.",
          "gap.",
          "ground.",
          "import.column.",
          "integrity.phase.",
          "integrity.verdict.",
          "integrity.wrong.",
          "level.",
          "log.act.",
          "log.outcome.",
          "logkey.state.",
          "map.hit.",
          "map.strength.",
          "measure.did.",
          "measure.does.",
          "measure.event.",
          "measure.field.",
          "measure.origin.",
          "measure.state.",
          "measure.turn.",
          "missing.",
          "need.event.",
          "need.state.",
          "operator.kind.",
          "outage.",
          "parameter.help.",
          "parameter.measure.",
          "parameter.name.",
          "parameter.topic.",
          "parameter.value.",
          "participation.form.",
          "persons.citizenship.",
          "persons.does.",
          "persons.event.",
          "persons.notice.",
          "persons.on.",
          "persons.sort.",
          "persons.task.",
          "placement.did.",
          "placement.does.",
          "placement.duty.",
          "placement.event.",
          "placement.extent.",
          "placement.means.",
          "placement.state.",
          "position.",
          "prohibition.",
          "release.state.",
          "recruitment.alarm.",
          "recruitment.state.",
          "role.",
          "scope.",
          "search.sort.",
          "service.state.",
          "site.field.",
          "standing.state.",
          "status.state.",
          "supervision.state.",
          "task.kind.",
          "unit.kind.");

  private static final Pattern ASKED = Pattern.compile("\\bt\\.(?:of|swedish)\\(([^}]*)");
  private static final Pattern QUOTED = Pattern.compile("'([a-zA-Z]+\\.[a-zA-Z0-9.-]*)'");
  private static final Pattern IN_JAVA =
      Pattern.compile("words\\s*\\.of\\(\\s*\"([a-zA-Z0-9.-]+)\"|of\\(\"([a-z][a-zA-Z0-9.-]+)\"");

  @Test
  void swedishAndEnglishHaveTheSameKeys() throws IOException {
    assertEquals(keys("sv"), keys("en"));
  }

  @Test
  void everyKeyThatAViewAsksForIsThere() throws IOException {
    assertEquals(Set.of(), missing(askedInViews()));
  }

  @Test
  void everyKeyThatABeanAsksForIsThere() throws IOException {
    assertEquals(Set.of(), missing(askedInBeans()));
  }

  @Test
  void noKeyIsLeftOver() throws IOException {
    var asked = askedInViews();
    asked.addAll(askedInBeans());
    var java = String.join("\n", texts(Path.of("src/main/java/se/valv/web/page"), ".java"));
    var left =
        keys("sv").stream()
            .filter(key -> !asked.contains(key) && !java.contains('"' + key + '"'))
            .filter(key -> FAMILIES.stream().noneMatch(key::startsWith))
            .collect(toSet());
    assertEquals(Set.of(), left);
  }

  @Test
  void everyCodeThatIsShownHasAWord() throws IOException {
    assertEquals(Set.of(), missing(ShownCodes.all().collect(toCollection(TreeSet::new))));
  }

  @Test
  void wordsWithPlacesAreWellFormed() throws IOException {
    for (var language : Set.of("sv", "en")) {
      for (var text : words(language).values()) {
        new MessageFormat(text.toString(), Locale.of(language));
      }
    }
  }

  private static Set<String> askedInViews() throws IOException {
    return texts(Path.of("src/main/webapp"), ".xhtml").stream()
        .flatMap(text -> ASKED.matcher(text).results())
        .flatMap(call -> QUOTED.matcher(call.group(1)).results())
        .map(quoted -> quoted.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> askedInBeans() throws IOException {
    return texts(Path.of("src/main/java/se/valv/web/page"), ".java").stream()
        .flatMap(text -> IN_JAVA.matcher(text).results())
        .map(WordsTest::key)
        .filter(key -> key.contains("."))
        .collect(toCollection(TreeSet::new));
  }

  private static String key(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** Keys that are not there; of one put together from a code, that nothing begins with. */
  private static Set<String> missing(Set<String> asked) throws IOException {
    var there = keys("sv");
    return asked.stream()
        .filter(key ->
            key.endsWith(".")
                ? there.stream().noneMatch(k -> k.startsWith(key))
                : !there.contains(key))
        .collect(toSet());
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(words(language).stringPropertyNames());
  }

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    try (var file =
        Files.newBufferedReader(
            Path.of("src/main/resources/se/valv/web/page/words_" + language + ".properties"))) {
      words.load(file);
    }
    return words;
  }

  private static Set<String> texts(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      var texts = new TreeSet<String>();
      for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
