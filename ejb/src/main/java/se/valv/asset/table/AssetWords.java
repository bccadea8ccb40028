package se.valv.asset.table;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.valv.asset.AssetKind;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;

/** What codes are called in a table, in Swedish. Codes are understood too. */
public final class AssetWords {

  public static final Map<AssetKind, String> KINDS =
      Map.of(
          AssetKind.INFORMATION, "Uppgifter",
          AssetKind.FACILITY, "Anläggning",
          AssetKind.OBJECT, "Objekt",
          AssetKind.SYSTEM, "System",
          AssetKind.PROPERTY, "Egendom",
          AssetKind.OTHER, "Annan tillgång",
          AssetKind.INTERNATIONAL, "Internationellt åtagande");

  public static final Map<NationalSecurityCategory, String> CATEGORIES =
      Map.of(
          NationalSecurityCategory.EXTERNAL_SECURITY, "Sveriges yttre säkerhet",
          NationalSecurityCategory.INTERNAL_SECURITY, "Sveriges inre säkerhet",
          NationalSecurityCategory.VITAL_TO_SOCIETY, "Nationellt samhällsviktig verksamhet",
          NationalSecurityCategory.ECONOMY, "Sveriges ekonomi",
          NationalSecurityCategory.HARMFUL, "Skadegenererande verksamhet");

  public static final Map<DependencyKind, String> NEEDS =
      Map.ofEntries(
          entry(DependencyKind.POWER, "Elkraft"),
          entry(DependencyKind.INFORMATION, "Information"),
          entry(DependencyKind.COMMUNICATIONS, "Elektroniska kommunikationer"),
          entry(DependencyKind.STAFF, "Personal"),
          entry(DependencyKind.PREMISES, "Lokaler"),
          entry(DependencyKind.SUPPLIER, "Leverantör"),
          entry(DependencyKind.TRANSPORT, "Transporter"),
          entry(DependencyKind.CONTROL, "Styrning och övervakning"),
          entry(DependencyKind.OTHER, "Annat"));

  public static final Map<DependencyStrength, String> STRENGTHS =
      Map.of(
          DependencyStrength.TOTAL, "faller",
          DependencyStrength.PARTIAL, "sämre",
          DependencyStrength.WEAK, "med möda");

  public static final Map<Outage.Unit, String> UNITS =
      Map.of(
          Outage.Unit.MINUTES, "minuter",
          Outage.Unit.HOURS, "timmar",
          Outage.Unit.DAYS, "dygn",
          Outage.Unit.WEEKS, "veckor");

  private static final Locale SWEDISH = Locale.of("sv");

  private AssetWords() {}

  /** What each word means, in lower case: the words, and the codes themselves. */
  static <E extends Enum<E>> Map<String, E> meaning(Map<E, String> words) {
    var meaning = new LinkedHashMap<String, E>();
    words.forEach((code, word) -> {
      meaning.put(word.toLowerCase(SWEDISH), code);
      meaning.put(code.name().toLowerCase(Locale.ROOT), code);
    });
    return meaning;
  }

  /** As {@link #meaning}, of codes that are words themselves. */
  static <E extends Enum<E>> Map<String, E> codes(Stream<E> codes) {
    var meaning = new LinkedHashMap<String, E>();
    Function<E, String> word = code -> code.name().toLowerCase(Locale.ROOT);
    codes.forEach(code -> meaning.put(word.apply(code), code));
    return meaning;
  }
}
