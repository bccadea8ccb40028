package se.valv.asset.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assessment;
import se.valv.asset.AssetKind;
import se.valv.asset.Consequence;
import se.valv.asset.Custody;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.asset.RegisterAsset;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.exchange.Cells;
import se.valv.identity.CompartmentId;

/** Makes an asset of each row, under the label that was chosen for all of them. */
final class AssetReader {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Map<String, AssetKind> KINDS = AssetWords.meaning(AssetWords.KINDS);
  private static final Map<String, DependencyKind> NEEDS = AssetWords.meaning(AssetWords.NEEDS);
  private static final Map<String, DependencyStrength> STRENGTHS =
      AssetWords.meaning(AssetWords.STRENGTHS);
  private static final Map<String, NationalSecurityCategory> CATEGORIES =
      AssetWords.meaning(AssetWords.CATEGORIES);
  private static final Map<String, Outage.Unit> UNITS = AssetWords.meaning(AssetWords.UNITS);
  private static final Map<String, SecurityClass> CLASSES =
      AssetWords.codes(Arrays.stream(SecurityClass.values()));
  private static final Map<String, ConsequenceLevel> LEVELS =
      AssetWords.codes(Arrays.stream(ConsequenceLevel.values()));
  private static final Pattern OUTAGE = Pattern.compile("(\\d{1,4})\\s*(\\p{L}+)");
  private static final int PARTS = 3;

  private final SecurityClass securityClass;
  private final List<CompartmentId> compartments;

  AssetReader(SecurityClass securityClass, List<CompartmentId> compartments) {
    this.securityClass = securityClass;
    this.compartments = compartments;
  }

  AssetLine read(Cells cells) {
    var kind = cells.requiredWord("kind", KINDS);
    var ground = cells.filled("secrecyGround");
    var asset =
        new RegisterAsset(
            cells.text("name"),
            kind == null ? AssetKind.OTHER : kind,
            cells.filled("description"),
            securityClass,
            compartments,
            ground,
            kind == null ? unjudged() : assessment(cells),
            new Custody(
                cells.filled("owner"),
                null,
                cells.filled("place"),
                cells.filled("zone"),
                cells.day("nextReview")),
            List.of());
    return new AssetLine(asset, needs(cells));
  }

  /** Of a row whose kind is unknown nothing can be said of class or level. */
  private static Assessment unjudged() {
    var unknown = Consequence.UNKNOWN;
    return new Assessment(null, null, unknown, unknown, unknown, null, List.of(), null);
  }

  private static Assessment assessment(Cells cells) {
    var grade = grade(cells, "grade");
    return new Assessment(
        grade.subjectClass(),
        grade.level(),
        aspect(cells, "confidentiality"),
        aspect(cells, "integrity"),
        aspect(cells, "availability"),
        outage(cells),
        categories(cells),
        cells.filled("reason"));
  }

  private static Consequence aspect(Cells cells, String key) {
    var grade = grade(cells, key);
    return new Consequence(grade.subjectClass(), grade.level(), cells.filled(key + "Text"));
  }

  /** A class or a level, by its code. */
  private static Consequence grade(Cells cells, String key) {
    var text = cells.text(key).toLowerCase(SWEDISH);
    var level = LEVELS.get(text);
    var subjectClass = CLASSES.get(text);
    cells
        .checks()
        .that(text.isEmpty() || level != null || subjectClass != null, key, "UNKNOWN_WORD");
    return new Consequence(subjectClass, level, null);
  }

  private static @Nullable Outage outage(Cells cells) {
    var text = cells.text("outage").toLowerCase(SWEDISH);
    if (text.isEmpty()) {
      return null;
    }
    var matcher = OUTAGE.matcher(text);
    var unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
    cells.checks().that(unit != null, "outage", "NOT_A_TIME");
    return unit == null ? null : new Outage(Integer.parseInt(matcher.group(1)), unit);
  }

  private static List<NationalSecurityCategory> categories(Cells cells) {
    var all = new ArrayList<NationalSecurityCategory>();
    for (var word : parts(cells.text("categories"))) {
      var meant = CATEGORIES.get(word.toLowerCase(SWEDISH));
      cells.checks().that(meant != null, "categories", "UNKNOWN_WORD");
      Optional.ofNullable(meant).ifPresent(all::add);
    }
    return all;
  }

  /** Each as {@code name | for what | what happens without it}. */
  private static List<AssetLine.Need> needs(Cells cells) {
    var all = new ArrayList<AssetLine.Need>();
    for (var need : parts(cells.text("needs"))) {
      var said = need.split("\\|", -1);
      var kind = said.length == PARTS ? NEEDS.get(word(said[1])) : null;
      var strength = said.length == PARTS ? STRENGTHS.get(word(said[2])) : null;
      if (kind == null || strength == null) {
        cells.checks().reject("needs", "NOT_A_NEED");
      } else {
        all.add(new AssetLine.Need(said[0].strip(), kind, strength));
      }
    }
    return all;
  }

  private static String word(String text) {
    return text.strip().toLowerCase(SWEDISH);
  }

  /** Several in one cell are parted by semicolons or stand on lines of their own. */
  private static List<String> parts(String text) {
    return Arrays.stream(text.split("[;\\n]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
