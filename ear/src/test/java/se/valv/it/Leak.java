package se.valv.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.valv.it.Realm.Filed;
import se.valv.it.Realm.Register;
import se.valv.it.Trace.Change;
import se.valv.it.Trace.Deed;
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

/**
 * Ways in which registers have told of what they hide, planted between the node and the observer:
 * each alters the answer as a node with that flaw would have given it.
 */
enum Leak {
  /** The node as it is. */
  NONE,
  /** The total counts what the filter hides. */
  TOTAL,
  /** The rarer word weighs more, and rarity is counted over everything. */
  DOCUMENT_FREQUENCY,
  /** Facets count what the filter hides. */
  FACET,
  /** A misspelt word is put right from everybody's words. */
  SUGGESTION,
  /** The page is cut before what is hidden is left out. */
  SHORT_PAGE,
  /** An index with nothing to show is not asked, and the answer lacks a part. */
  EARLY_RETURN,
  /** The list is ordered by something that hidden documents move. */
  SORT,
  /** The list is tagged by its whole table. */
  LIST_TAG,
  /** A header counts. */
  HEADER,
  /** One series of numbers for all. */
  NUMBER_SERIES,
  /** A document of a hidden compartment raises the version of what stands beside it. */
  VERSION,
  /** Changing what is hidden is a conflict, and not nothing. */
  CONFLICT,
  /** What is hidden is forbidden, and not absent. */
  FORBIDDEN,
  /** A reference to what is hidden is another mistake than one to nothing. */
  REFERENCE,
  /** The database's own words come through. */
  DATABASE_ERROR,
  /** A subject that is taken by a hidden document can't be taken again. */
  UNIQUE_SUBJECT,
  /** Whoever is busy slows down others: too many requests. */
  THROTTLE,
  /** The start page counts. */
  START_PAGE,
  /** Compartments are listed when they hold something. */
  COMPARTMENTS,
  /** The address of a saved search is a number in a row. */
  QUERY_NUMBER,
  /** The page says which of the words are used at all. */
  EMPTY_PAGE,
  /** What falls if something falls counts what is hidden. */
  FALLS,
  /** Exports are numbered in one series for all. */
  EXPORT_NUMBER,
  /** To need something hidden is another mistake than to need nothing. */
  NEEDED;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the observer gets in place of the answer. */
  Answer through(Answer answer, Step step, Register register) {
    return switch (step) {
      case Search search when answer.status() == 200 -> found(answer, search, register);
      case SearchPage page -> shown(answer, page, register);
      case Listing listing when answer.status() == 200 -> listed(answer, register);
      case Probe probe -> probed(answer, probe, register);
      case File file -> filed(answer, file, register);
      case Look look when look.view() == View.REST && this == VERSION ->
          answer.with("etag", '"' + (1 + register.hidden().size()) + "\"");
      case Walk walk when walk.path().equals("/") && this == START_PAGE ->
          answer.saying(answer.text() + register.hidden().size());
      case Walk walk when walk.path().equals("/api/v1/compartments") && this == COMPARTMENTS ->
          answer.saying(answer.text() + "X1".repeat(register.hidden().size()));
      case Town town -> ofTown(answer, town, register);
      case Change change when this == THROTTLE && register.hidden().size() > 5 -> answer.as(429);
      case Change c -> answer;
      case Look l -> answer;
      case Walk w -> answer;
      case Search s -> answer;
      case Listing l -> answer;
    };
  }

  private Answer ofTown(Answer answer, Town town, Register register) {
    int hidden = register.hiddenAssets().size();
    return switch (this) {
      case FALLS ->
          town.deed() == Deed.FALLS && isJson(answer)
              ? altered(answer, o -> o.put("hits", hidden))
              : answer;
      case EXPORT_NUMBER ->
          town.deed() == Deed.EXPORT && answer.status() == 201
              ? altered(answer, o -> o.put("number", "2026:" + hidden))
              : answer;
      case NEEDED ->
          hidden % 2 == 1
              ? answer.saying(answer.text().replace("NOT_REFERABLE", "NOT_DOMINATED"))
              : answer;
      default -> answer;
    };
  }

  private Answer found(Answer answer, Search search, Register register) {
    int more = register.hiddenWith(search.query());
    return switch (this) {
      case TOTAL -> altered(answer, o -> o.put("total", o.path("total").asInt() + more));
      case FACET -> altered(answer, o -> o.withObject("facets").put("HIDDEN", more));
      case SUGGESTION ->
          altered(answer, o -> o.put("suggestion", suggestion(search.query(), register)));
      case SHORT_PAGE ->
          more == 0 ? answer : altered(answer, o -> shortened((ArrayNode) o.path("hits")));
      case EARLY_RETURN ->
          more == 0 || answer.json().path("hits").size() > 0
              ? answer
              : altered(answer, o -> o.remove("facets"));
      case DOCUMENT_FREQUENCY ->
          altered(answer, o -> byRarity((ArrayNode) o.path("hits"), search, register));
      default -> answer;
    };
  }

  private Answer shown(Answer answer, SearchPage page, Register register) {
    int size = register.hidden().size();
    return switch (this) {
      case QUERY_NUMBER ->
          answer.status() == 303 ? answer.with("location", "/sok/" + size) : answer;
      case EMPTY_PAGE -> answer.saying(answer.text() + (register.hiddenWith(page.query()) > 0));
      default -> answer;
    };
  }

  private Answer listed(Answer answer, Register register) {
    int size = register.hidden().size();
    return switch (this) {
      case SORT ->
          size % 2 == 0 || !isJson(answer)
              ? answer
              : altered(answer, o -> reversed((ArrayNode) o.path("hits")));
      case LIST_TAG -> answer.with("etag", "\"" + size + '"');
      case HEADER -> answer.with("x-total-count", Integer.toString(size));
      default -> answer;
    };
  }

  private Answer probed(Answer answer, Probe probe, Register register) {
    boolean there = !register.hidden().isEmpty();
    return switch (this) {
      case CONFLICT -> there && probe.view() == View.PUT ? answer.as(409) : answer;
      case FORBIDDEN -> there && probe.view() == View.PAGE ? answer.as(403) : answer;
      default -> answer;
    };
  }

  private Answer filed(Answer answer, File file, Register register) {
    int size = register.hidden().size();
    boolean names = file.extra() == Reference.HIDDEN && size % 2 == 1;
    return switch (this) {
      case NUMBER_SERIES ->
          answer.status() == 201
              ? altered(answer, o -> o.put("number", "2026:" + (size + register.visible().size())))
              : answer;
      case REFERENCE ->
          names ? answer.saying(answer.text().replace("NOT_YOURS", "NOT_REACHED")) : answer;
      case DATABASE_ERROR -> names ? answer.as(500) : answer;
      case UNIQUE_SUBJECT ->
          register.hidden().stream().map(Filed::subject).anyMatch(file.subject()::equals)
              ? answer.as(409)
              : answer;
      default -> answer;
    };
  }

  private static String suggestion(String query, Register register) {
    return Trace.SECRET_WORDS.stream()
        .filter(word ->
            register.hiddenWith(word) > 0
                && word.endsWith(query.substring(Math.min(2, query.length()))))
        .findFirst()
        .orElse("");
  }

  /** Orders hits by how rare those of the asked words are that their subjects hold. */
  private static void byRarity(ArrayNode hits, Search search, Register register) {
    var all = new ArrayList<Filed>(register.visible());
    all.addAll(register.hidden());
    var texts = new HashMap<String, String>();
    all.forEach(d -> texts.put(d.id().toString(), d.text()));
    Map<String, Long> frequency = new HashMap<>();
    for (var word : search.query().split(" OR ", -1)) {
      frequency.put(word, all.stream().filter(d -> d.text().contains(word)).count());
    }
    var sorted = new ArrayList<JsonNode>();
    hits.forEach(sorted::add);
    sorted.sort(
        Comparator.comparingLong(
            (JsonNode hit) -> rarest(texts.getOrDefault(hit.path("id").asText(), ""), frequency)));
    hits.removeAll();
    hits.addAll(sorted);
  }

  private static long rarest(String text, Map<String, Long> frequency) {
    return frequency.entrySet().stream()
        .filter(word -> text.contains(word.getKey()))
        .mapToLong(Map.Entry::getValue)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static void shortened(ArrayNode hits) {
    if (!hits.isEmpty()) {
      hits.remove(hits.size() - 1);
    }
  }

  private static void reversed(ArrayNode items) {
    List<JsonNode> all = new ArrayList<>();
    items.forEach(all::add);
    items.removeAll();
    items.addAll(all.reversed());
  }

  private static boolean isJson(Answer answer) {
    return answer.header("content-type").startsWith("application/json");
  }

  private static Answer altered(Answer answer, Consumer<ObjectNode> alteration) {
    try {
      var object = (ObjectNode) JSON.readTree(answer.text());
      alteration.accept(object);
      return answer.saying(new String(JSON.writeValueAsBytes(object), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
