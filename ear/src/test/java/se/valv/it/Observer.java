package se.valv.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.valv.it.Realm.Filed;
import se.valv.it.Trace.Change;
import se.valv.it.Trace.File;
import se.valv.it.Trace.Listing;
import se.valv.it.Trace.Look;
import se.valv.it.Trace.Probe;
import se.valv.it.Trace.Reference;
import se.valv.it.Trace.Search;
import se.valv.it.Trace.SearchPage;
import se.valv.it.Trace.Step;
import se.valv.it.Trace.Town;
import se.valv.it.Trace.View;
import se.valv.it.Trace.Walk;

/** Does the steps of a trace in a realm and says what he saw of each. */
final class Observer {

  private static final String DOCUMENTS = "/api/v1/documents";

  private final Realm realm;
  private final Http http;

  Observer(Realm realm) {
    this.realm = realm;
    this.http = realm.observer();
  }

  /** The answers to one step; more than one when a form leads on to a page. */
  List<Answer> does(Step step) {
    return switch (step) {
      case File file -> List.of(file(file));
      case Change change -> change(change);
      case Look look -> List.of(look(own(look.which()), look.view()));
      case Probe probe -> List.of(look(hidden(probe.which()), probe.view()));
      case Search search -> List.of(http.post("/api/v1/search", question(search)));
      case SearchPage page -> page(page);
      case Listing listing -> listing(listing);
      case Town town -> TownSteps.does(realm, http, town);
      case Walk walk -> List.of(http.get(walk.path()));
    };
  }

  private Answer file(File file) {
    var compartments =
        new ArrayList<>(file.compartments().stream().map(realm::compartment).toList());
    named(file.extra()).ifPresent(compartments::add);
    var answer = http.post(DOCUMENTS, Trace.body(file, compartments));
    if (answer.status() == 201) {
      var id = UUID.fromString(answer.json().path("id").asText());
      var words = file.subject() + " " + file.text();
      realm.register.filed(new Filed(id, file.subject(), words, file.securityClass()), true);
    }
    return answer;
  }

  private List<Answer> change(Change change) {
    var path = DOCUMENTS + "/" + own(change.which());
    var now = http.get(path);
    return List.of(
        now,
        http.put(
            path,
            Trace.again(now, change.text()),
            "If-Match",
            change.stale() ? "\"0\"" : now.header("etag")));
  }

  private Answer look(UUID id, View view) {
    var body =
        Map.of(
            "openSubject",
            "x",
            "securityClass",
            "NONE",
            "compartments",
            List.of(realm.compartment("V1").toString()));
    return switch (view) {
      case REST -> http.get(DOCUMENTS + "/" + id);
      case PAGE -> http.get("/handlingar/" + id);
      case CHANGE_PAGE -> http.get("/handlingar/" + id + "/andra");
      case PRINT -> http.submit("/handlingar/" + id + "/utskrift", Map.of());
      case PUT -> http.put(DOCUMENTS + "/" + id, body, "If-Match", "\"7\"");
      case PUT_WITHOUT_VERSION -> http.put(DOCUMENTS + "/" + id, body);
    };
  }

  private Map<String, Object> question(Search search) {
    var question = new LinkedHashMap<String, Object>();
    question.put("query", search.query());
    question.put("sort", search.sort());
    question.put("page", search.page());
    question.put("size", search.size());
    named(search.filter())
        .ifPresent(c -> question.put("filters", Map.of("compartments", List.of(c.toString()))));
    return question;
  }

  private List<Answer> page(SearchPage search) {
    var sent = http.submit("/sok", Map.of("query", search.query()));
    var to = sent.header("location");
    return to.isEmpty() ? List.of(sent) : List.of(sent, http.get(to));
  }

  private List<Answer> listing(Listing listing) {
    var filter = named(listing.filter()).map(c -> "&compartment=" + c).orElse("");
    var only = listing.securityClass().isEmpty() ? "" : "&class=" + listing.securityClass();
    var rest = "?sort=" + listing.sort() + "&page=" + listing.page() + "&size=" + listing.size();
    return List.of(
        http.get(DOCUMENTS + rest + only + filter),
        http.get("/handlingar?sida=" + (listing.page() + 1)));
  }

  private Optional<UUID> named(Reference reference) {
    return switch (reference) {
      case NOTHING -> Optional.empty();
      case OWN -> Optional.of(realm.compartment("V1"));
      case HIDDEN ->
          Optional.of(
              realm.register.hidden().size() % 2 == 0
                  ? UUID.randomUUID()
                  : realm.compartment("X1"));
    };
  }

  private UUID own(int which) {
    var visible = realm.register.visible();
    return visible.isEmpty() ? UUID.randomUUID() : visible.get(which % visible.size()).id();
  }

  private UUID hidden(int which) {
    var hidden = realm.register.hidden();
    return hidden.isEmpty() ? UUID.randomUUID() : hidden.get(which % hidden.size()).id();
  }
}
