package se.valv.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What an observer does, in an order made by chance: the same in both worlds, whatever others do in
 * between. Numbers choose among what is there, so a trace fits any realm.
 */
record Trace(List<Step> steps) {

  /** Papers take as long as all the rest of a trace: of so many traces one ends with them. */
  private static final int REPORTED = 4;

  /** Words that visible and hidden documents share. */
  static final List<String> WORDS =
      List.of(
          "reservkraft",
          "vattenverk",
          "larm",
          "brandlarm",
          "nyckel",
          "nyckelskåp",
          "ledningscentral",
          "kylanläggning",
          "skyddsrum",
          "tunnel");

  /** Words that hidden documents alone hold. */
  static final List<String> SECRET_WORDS = List.of("täckmantel", "avlyssningsskydd");

  private static final List<String> SORTS =
      List.of("NEWEST", "OLDEST", "NUMBER", "NUMBER_REVERSED");

  /** One act of the observer. */
  sealed interface Step {}

  record File(
      String subject, String text, String securityClass, List<String> compartments, Reference extra)
      implements Step {}

  record Change(int which, String text, boolean stale) implements Step {}

  record Look(int which, View view) implements Step {}

  /** Asks for something that is hidden from him, if there is such a thing, else for nothing. */
  record Probe(int which, View view) implements Step {}

  record Search(String query, String sort, int page, int size, Reference filter) implements Step {}

  record SearchPage(String query) implements Step {}

  record Listing(String sort, int page, int size, String securityClass, Reference filter)
      implements Step {}

  /** Something with protected assets. */
  record Town(Deed deed, int which, String name, Reference extra) implements Step {}

  /** What is done with them. */
  enum Deed {
    REGISTER,
    MAP,
    FALLS,
    PROBE,
    EXPORT,
    REPORT,
    IMPORT,
    LIST
  }

  /** Some address that needs no id. */
  record Walk(String path) implements Step {}

  /** Ways to ask for one document. */
  enum View {
    REST,
    PAGE,
    CHANGE_PAGE,
    PRINT,
    PUT,
    PUT_WITHOUT_VERSION
  }

  /** What a field that names a compartment names. */
  enum Reference {
    NOTHING,
    OWN,
    HIDDEN
  }

  /** Addresses that have counted what they hide elsewhere: looked at in every trace. */
  private static final List<String> COUNTING = List.of("/", "/api/v1/compartments");

  static Trace random(long seed, List<String> walks) {
    var random = new SplittableRandom(seed);
    var steps = new ArrayList<Step>();
    for (int i = 0; i < 2; i++) {
      steps.add(filing(random, Reference.NOTHING));
      steps.add(town(random, Deed.REGISTER));
    }
    int length = 8 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      steps.add(step(random, walks));
    }
    steps.add(town(random, Deed.FALLS));
    steps.add(town(random, Deed.EXPORT));
    if (random.nextInt(REPORTED) == 0) {
      steps.add(town(random, Deed.REPORT));
    }
    COUNTING.forEach(path -> steps.add(new Walk(path)));
    steps.add(new Listing("NEWEST", 0, 50, "", Reference.NOTHING));
    steps.add(new Search(either(random), "RELEVANCE", 0, 20, Reference.NOTHING));
    return new Trace(List.copyOf(steps));
  }

  private static Step step(RandomGenerator random, List<String> walks) {
    var views = View.values();
    return switch (random.nextInt(20)) {
      case 0, 1 -> filing(random, Reference.NOTHING);
      case 2 -> filing(random, Reference.HIDDEN);
      case 3 -> new Change(random.nextInt(9), text(random, WORDS, 3), random.nextBoolean());
      case 4, 5 -> new Look(random.nextInt(9), views[random.nextInt(views.length)]);
      case 6, 7 -> new Probe(random.nextInt(9), views[random.nextInt(views.length)]);
      case 8, 9, 10 -> search(random);
      case 11, 12 -> new SearchPage(query(random));
      case 13, 14 ->
          new Listing(
              SORTS.get(random.nextInt(SORTS.size())),
              random.nextInt(2),
              1 + random.nextInt(4),
              random.nextInt(3) == 0 ? "K" : "",
              reference(random));
      case 15, 16, 17, 18 -> town(random, Deed.values()[random.nextInt(Deed.values().length)]);
      default -> new Walk(walks.get(random.nextInt(walks.size())));
    };
  }

  static File filing(RandomGenerator random, Reference extra) {
    var both = random.nextInt(4) == 0;
    return new File(
        text(random, WORDS, 2),
        text(random, WORDS, 6),
        random.nextInt(3) == 0 ? "K" : "NONE",
        both ? Realm.VISIBLE : List.of(Realm.VISIBLE.get(random.nextInt(2))),
        extra);
  }

  private static Town town(RandomGenerator random, Deed deed) {
    return new Town(deed, random.nextInt(9), text(random, WORDS, 2), reference(random));
  }

  private static Search search(RandomGenerator random) {
    return new Search(
        query(random),
        random.nextInt(3) == 0 ? "NEWEST" : "RELEVANCE",
        random.nextInt(4) == 0 ? 1 : 0,
        1 + random.nextInt(5),
        reference(random));
  }

  private static Reference reference(RandomGenerator random) {
    return random.nextInt(4) == 0
        ? Reference.values()[random.nextInt(Reference.values().length)]
        : Reference.NOTHING;
  }

  private static String query(RandomGenerator random) {
    var word = word(random);
    return switch (random.nextInt(10)) {
      case 0 -> word.substring(0, 3) + "*";
      case 1 -> '"' + word + " " + word(random) + '"';
      case 2, 9 -> word + " OR " + word(random);
      case 3 -> word + " -" + word(random);
      case 4 -> SECRET_WORDS.get(random.nextInt(SECRET_WORDS.size()));
      case 5 -> misspelt(SECRET_WORDS.get(random.nextInt(SECRET_WORDS.size())));
      case 6 -> misspelt(word);
      default -> word;
    };
  }

  private static String either(RandomGenerator random) {
    return word(random) + " OR " + word(random);
  }

  private static String misspelt(String word) {
    return word.substring(0, 2) + word.substring(3);
  }

  private static String word(RandomGenerator random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  static String text(RandomGenerator random, List<String> words, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString().strip();
  }

  /** The body of a filing over REST. */
  static Map<String, Object> body(File file, List<UUID> compartments) {
    return Map.of(
        "openSubject", file.subject(),
        "body", file.text(),
        "securityClass", file.securityClass(),
        "compartments", compartments.stream().map(UUID::toString).toList());
  }

  /** The body of a change: what there is, with another text. */
  static Map<String, Object> again(Answer now, String text) {
    var document = now.json();
    var compartments = new ArrayList<String>();
    document.path("compartments").forEach(c -> compartments.add(c.path("id").asText()));
    return Map.of(
        "openSubject", document.path("openSubject").asText(),
        "securityClass", document.path("securityClass").asText(),
        "subjectClass", document.path("subjectClass").asText(),
        "compartments", compartments,
        "body", text);
  }
}
