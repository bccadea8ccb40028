package se.valv.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** What happens in a realm that its observer must not notice: another story in each world. */
final class Others {

  private static final List<String> ALL_WORDS = allWords();

  private final Realm realm;
  private final SplittableRandom random;
  private final int liveliness;

  /**
   * Acts by chance.
   *
   * @param liveliness how many acts of ten may come between two of the observer's
   */
  Others(Realm realm, long seed, int liveliness) {
    this.realm = realm;
    this.random = new SplittableRandom(seed);
    this.liveliness = liveliness;
  }

  /** Between two acts of the observer. */
  void act() {
    while (random.nextInt(10) < liveliness) {
      switch (random.nextInt(7)) {
        case 0, 1, 2 -> file();
        case 3 -> change();
        case 4, 5 -> TownSteps.hide(realm, random, Trace.text(random, ALL_WORDS, 2));
        default -> look();
      }
    }
  }

  /** Everything that is hidden from the observer: by compartment, by both of two, by class. */
  private void file() {
    var words = Trace.text(random, ALL_WORDS, 8);
    var subject = Trace.text(random, Trace.WORDS, 2);
    var securityClass = List.of("NONE", "K", "H").get(random.nextInt(3));
    var codes =
        securityClass.equals("H") && random.nextBoolean()
            ? List.of(Realm.VISIBLE.get(random.nextInt(2)))
            : random.nextBoolean()
                ? List.of("X1")
                : List.of("X2", Realm.VISIBLE.get(random.nextInt(2)));
    var step = new Trace.File(subject, words, securityClass, codes, Trace.Reference.NOTHING);
    var answer =
        realm
            .stranger()
            .post(
                "/api/v1/documents",
                Trace.body(step, codes.stream().map(realm::compartment).toList()));
    if (answer.status() != 201) {
      throw new AssertionError("the stranger could not file: " + answer.text());
    }
    var id = UUID.fromString(answer.json().path("id").asText());
    realm.register.filed(new Realm.Filed(id, subject, subject + " " + words, securityClass), false);
  }

  private void change() {
    var hidden = realm.register.hidden();
    if (!hidden.isEmpty()) {
      var path = "/api/v1/documents/" + hidden.get(random.nextInt(hidden.size())).id();
      var now = realm.stranger().get(path);
      var body = Trace.again(now, Trace.text(random, ALL_WORDS, 8));
      realm.stranger().put(path, body, "If-Match", now.header("etag"));
    }
  }

  private void look() {
    realm.stranger().post("/api/v1/search", Map.of("query", Trace.WORDS.get(random.nextInt(5))));
    realm.stranger().get("/handlingar");
  }

  private static List<String> allWords() {
    var all = new ArrayList<>(Trace.WORDS);
    all.addAll(Trace.SECRET_WORDS);
    return List.copyOf(all);
  }
}
