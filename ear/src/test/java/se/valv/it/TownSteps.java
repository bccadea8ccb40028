package se.valv.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import se.valv.it.Trace.Reference;
import se.valv.it.Trace.Town;

/** What is done with protected assets in a realm, by its observer and by others. */
final class TownSteps {

  private static final String ASSETS = "/api/v1/assets";

  private TownSteps() {}

  /** The observer's own step, and what he saw of it. */
  static List<Answer> does(Realm realm, Http http, Town step) {
    var own = chosen(realm.register.assets(), step.which());
    var hidden = chosen(realm.register.hiddenAssets(), step.which());
    return switch (step.deed()) {
      case REGISTER -> List.of(register(realm, http, step));
      case MAP -> List.of(http.get(ASSETS + "/map"), http.get("/skyddsvarden/karta"));
      case FALLS ->
          List.of(
              http.get(ASSETS + "/" + own + "/falls"),
              http.get("/skyddsvarden/karta?valt=" + own + "&bara=ja"),
              http.get("/skyddsvarden/" + own));
      case PROBE ->
          List.of(
              http.get(ASSETS + "/" + hidden),
              http.get(ASSETS + "/" + hidden + "/falls"),
              http.get("/skyddsvarden/karta?valt=" + hidden),
              http.get("/skyddsvarden/" + hidden + "/beroenden"),
              http.get("/api/v1/protected-sites/" + hidden));
      case EXPORT ->
          List.of(http.post("/api/v1/asset-exports", Map.of("format", "CSV", "reason", "prov")));
      case REPORT -> reports(realm, http, List.of(own, hidden));
      case IMPORT -> List.of(previewed(realm, http, hidden));
      case LIST -> lists(http);
    };
  }

  /** The papers, by their words: the moment stands in their bytes. */
  private static List<Answer> reports(Realm realm, Http http, List<UUID> assets) {
    var said = Map.of("reason", "prov");
    var place = realm.compartment("V1").toString();
    var operator = "/api/v1/operators/" + realm.operator();
    var answers = new ArrayList<Answer>();
    assets.forEach(id -> answers.add(http.post(ASSETS + "/" + id + "/report.pdf", said)));
    answers.add(
        http.post(
            operator + "/supervision/report.pdf", Map.of("reason", "prov", "compartment", place)));
    return answers.stream().map(TownSteps::words).toList();
  }

  private static Answer words(Answer answer) {
    return answer.status() == 201
        ? answer.saying(String.join("\n", Sheets.of(answer.bytes())))
        : answer;
  }

  private static List<Answer> lists(Http http) {
    return List.of(
        http.get(ASSETS + "?sort=TITLE&size=3"),
        http.get("/skyddsvarden"),
        http.get("/api/v1/asset-exports"),
        http.get("/api/v1/protected-sites"),
        http.get("/api/v1/control-plans"),
        http.get("/kontrollplaner"),
        http.get("/api/v1/overview"),
        http.get("/oversikt/brister?slag=SKYDDSVARDEN"),
        http.get("/api/v1/reexaminations"),
        http.get("/oversikt/omprovning"),
        http.get("/api/v1/positions"),
        http.get("/api/v1/positions/gaps"),
        http.get("/befattningar"),
        http.get("/befattningar/gap"));
  }

  private static Answer register(Realm realm, Http http, Town step) {
    var needs = new ArrayList<UUID>();
    if (!realm.register.assets().isEmpty()) {
      needs.add(chosen(realm.register.assets(), step.which()));
    }
    if (step.extra() == Reference.HIDDEN) {
      needs.add(chosen(realm.register.hiddenAssets(), step.which()));
    }
    var place = Realm.VISIBLE.get(step.which() % 2);
    var securityClass = step.which() % 3 == 0 ? "K" : "NONE";
    var asset = asset(realm, step.name(), securityClass, List.of(place), needs);
    var answer = http.post(ASSETS, asset);
    if (answer.status() == 201) {
      realm.register.asset(UUID.fromString(answer.json().path("id").asText()), true);
    }
    return answer;
  }

  /** Somebody else's asset, which the observer does not reach, but which may need one of his. */
  static void hide(Realm realm, RandomGenerator random, String name) {
    var needs = new ArrayList<UUID>();
    var all = new ArrayList<>(realm.register.assets());
    all.addAll(realm.register.hiddenAssets());
    for (int i = random.nextInt(3); i > 0 && !all.isEmpty(); i--) {
      needs.add(all.get(random.nextInt(all.size())));
    }
    var places = random.nextBoolean() ? List.of("X1", "X2", "V1", "V2") : List.of("V1", "V2");
    var asset = asset(realm, name, "H", places, needs.stream().distinct().toList());
    var answer = realm.stranger().post(ASSETS, asset);
    if (answer.status() == 201) {
      realm.register.asset(UUID.fromString(answer.json().path("id").asText()), false);
    }
    if (random.nextInt(3) == 0) {
      realm.stranger().post("/api/v1/control-plans", controls(realm, places));
    }
    if (random.nextInt(3) == 0) {
      realm.stranger().post("/api/v1/positions", position(realm, places));
    }
    if (random.nextInt(3) == 0) {
      var wish = Map.of("format", "CSV", "reason", "annat");
      realm.stranger().post("/api/v1/asset-exports", wish);
    }
  }

  private static Map<String, Object> asset(
      Realm realm, String name, String securityClass, List<String> places, List<UUID> needs) {
    var asset = new LinkedHashMap<String, Object>();
    asset.put("name", name);
    asset.put("kind", "SYSTEM");
    asset.put("level", "B");
    asset.put("securityClass", securityClass);
    asset.put(
        "compartments", places.stream().map(code -> realm.compartment(code).toString()).toList());
    asset.put(
        "dependencies",
        needs.stream()
            .map(id -> Map.of("asset", id.toString(), "kind", "POWER", "strength", "TOTAL"))
            .toList());
    return asset;
  }

  private static Map<String, Object> position(Realm realm, List<String> places) {
    var position = new LinkedHashMap<String, Object>();
    position.put("positionCode", "X-1");
    position.put("title", "Dold befattning");
    position.put("operator", realm.operator().toString());
    position.put("kind", "EMPLOYMENT");
    position.put("sensitive", true);
    position.put("securityClass", "H");
    position.put(
        "compartments", places.stream().map(c -> realm.compartment(c).toString()).toList());
    return position;
  }

  private static Map<String, Object> controls(Realm realm, List<String> places) {
    return Map.of(
        "year",
        2027,
        "operator",
        realm.operator().toString(),
        "securityClass",
        "H",
        "compartments",
        places.stream().map(c -> realm.compartment(c).toString()).toList());
  }

  /** What he sent himself is shown again, and is no news. */
  private static Answer previewed(Realm realm, Http http, UUID asked) {
    var answer = http.post("/api/v1/asset-imports/previews", file(realm, asked));
    return answer.saying(answer.text().replace(asked.toString(), "asked"));
  }

  /** A file whose rows point at what is hidden: by a name that hidden assets may have. */
  private static Map<String, Object> file(Realm realm, UUID hidden) {
    var text =
        "Namn;Slag;Beror av\nEtt;System;"
            + Trace.SECRET_WORDS.getFirst()
            + " | Elkraft | faller\nTvå;System;"
            + hidden
            + " | Elkraft | faller\n";
    var file = new HashMap<String, Object>();
    file.put("content", Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
    file.put("securityClass", "NONE");
    file.put("compartments", List.of(realm.compartment("V1").toString()));
    return file;
  }

  private static UUID chosen(List<UUID> ids, int which) {
    return ids.isEmpty() ? UUID.randomUUID() : ids.get(which % ids.size());
  }
}
