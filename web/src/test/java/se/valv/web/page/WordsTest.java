package se.valv.web.page;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.valv.access.AccessAct;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.access.SessionAct;
import se.valv.asset.AssetAct;
import se.valv.audit.Compared;
import se.valv.audit.KeepingAct;
import se.valv.audit.Outcome;
import se.valv.audit.TrailAct;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.AccountState;
import se.valv.authorisation.need.NeedEvent;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.standing.StandingState;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentAct;
import se.valv.identity.Act;
import se.valv.organisation.CompartmentKind;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.OrganisationAct;
import se.valv.organisation.ParticipationForm;
import se.valv.review.VerificationState;

final class WordsTest {

  /** Families of keys that are put together from a code; the rest stand in full where used. */
  private static final Set<String> FAMILIES =
      Set.of(
          "account.state.",
          "action.",
          "class.",
          "compartment.kind.",
          "error.",
          "fault.",
          "frame.banner.",
          "ground.",
          "log.act.",
          "integrity.phase.",
          "integrity.verdict.",
          "integrity.wrong.",
          "log.outcome.",
          "logkey.state.",
          "missing.",
          "need.event.",
          "need.state.",
          "operator.kind.",
          "participation.form.",
          "position.",
          "release.state.",
          "role.",
          "search.sort.",
          "standing.state.");

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
    var acts =
        Stream.<Act[]>of(
                AccessAct.values(),
                AssetAct.values(),
                AuthorisationAct.values(),
                DocumentAct.values(),
                KeepingAct.values(),
                OrganisationAct.values(),
                SessionAct.values(),
                TrailAct.values())
            .flatMap(Arrays::stream)
            .map(act -> "log.act." + act.code());
    var classes =
        Stream.of(SecurityClass.values())
            .flatMap(c -> Stream.of("class.", "class.damage.", "frame.banner.").map(p -> p + c));
    var others =
        Stream.concat(
            Stream.of(Outcome.values()).map(o -> "log.outcome." + o),
            Stream.concat(
                Stream.of(OperatorKind.values()).map(k -> "operator.kind." + k),
                Stream.concat(
                    Stream.concat(ofRights(), ofIntegrity()),
                    Stream.of("best", "newest", "oldest", "title").map(s -> "search.sort." + s))));
    assertEquals(
        Set.of(),
        missing(
            Stream.of(acts, classes, others).flatMap(s -> s).collect(toCollection(TreeSet::new))));
  }

  private static Stream<String> ofIntegrity() {
    return Stream.of(
            named("integrity.phase.", VerificationState.Phase.values()),
            named("integrity.verdict.", Compared.Verdict.values()),
            Stream.of("ALTERED", "DELETED", "INSERTED", "CHECKPOINT", "CUT")
                .map(what -> "integrity.wrong." + what))
        .flatMap(words -> words);
  }

  private static Stream<String> ofRights() {
    return Stream.of(
            named("account.state.", AccountState.values()),
            named("action.", Action.values()),
            named("compartment.kind.", CompartmentKind.values()),
            named("need.event.", NeedEvent.values()),
            named("need.state.", NeedState.values()),
            named("participation.form.", ParticipationForm.values()),
            named("role.", Role.values()),
            named("standing.state.", StandingState.values()),
            Stream.of("PROPOSED", "APPROVED", "REFUSED", "DONE").map(s -> "logkey.state." + s),
            Stream.of(PositionClass.values()).map(c -> "position." + c.code()))
        .flatMap(s -> s);
  }

  private static Stream<String> named(String family, Enum<?>... codes) {
    return Stream.of(codes).map(code -> family + code.name());
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
