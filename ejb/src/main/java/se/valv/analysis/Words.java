package se.valv.analysis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.asset.NationalSecurityCategory;

/**
 * All words of an analysis. Part of its stored content, and of what its fingerprint is taken of.
 *
 * @param sections text of each section that has any
 * @param categories for which parts of Sweden's security the activity matters, and why
 * @param parts the chain from assets to measures
 */
public record Words(
    Map<Section, String> sections, Map<NationalSecurityCategory, String> categories, Parts parts) {

  /** No words yet. */
  static final Words NONE = new Words(Map.of(), Map.of(), Parts.NONE);

  /** Keeps copies. */
  public Words {
    sections = Map.copyOf(sections);
    categories = Map.copyOf(categories);
  }

  /** With another text of a section; without it when blank. */
  Words with(Section section, String text) {
    return new Words(put(new EnumMap<>(Section.class), sections, section, text), categories, parts);
  }

  /** With another reason of a category; without it when blank. */
  Words with(NationalSecurityCategory category, String text) {
    var empty = new EnumMap<NationalSecurityCategory, String>(NationalSecurityCategory.class);
    return new Words(sections, put(empty, categories, category, text), parts);
  }

  /** With another chain. */
  Words with(Parts next) {
    return new Words(sections, categories, next);
  }

  /** The text of a section; empty when there is none. */
  public String text(Section section) {
    return sections.getOrDefault(section, "");
  }

  /**
   * Every word, by what it is of ({@code ACTIVITY}, {@code ECONOMY}, the id of a part) and field,
   * in the order in which an analysis is read.
   */
  Map<String, Map<String, String>> bySubject() {
    var all = new LinkedHashMap<String, Map<String, String>>();
    for (var section : Section.values()) {
      put(all, section.name(), sections.get(section));
    }
    for (var category : NationalSecurityCategory.values()) {
      put(all, category.name(), categories.get(category));
    }
    parts.all().forEach(part -> all.put(part.id().toString(), part.texts()));
    return all;
  }

  private static void put(
      Map<String, Map<String, String>> all, String subject, @Nullable String text) {
    if (text != null) {
      all.put(subject, Map.of("text", text));
    }
  }

  private static <K extends Enum<K>> Map<K, String> put(
      Map<K, String> empty, Map<K, String> texts, K key, String text) {
    empty.putAll(texts);
    if (text.isBlank()) {
      empty.remove(key);
    } else {
      empty.put(key, text);
    }
    return empty;
  }
}
