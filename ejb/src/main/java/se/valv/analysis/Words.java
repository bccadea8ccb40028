package se.valv.analysis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.asset.NationalSecurityCategory;

/**
 * All words of an analysis. Part of its stored content, and of what its fingerprint is taken of.
 *
 * @param sections text of each section that has any
 * @param categories for which parts of Sweden's security the activity matters, and why
 * @param parts the chain from assets to measures
 * @param attachments files that belong to it, in the order in which they were attached
 */
public record Words(
    Map<Section, String> sections,
    Map<NationalSecurityCategory, String> categories,
    Parts parts,
    List<Attachment> attachments) {

  /** No words yet. */
  static final Words NONE = new Words(Map.of(), Map.of(), Parts.NONE, List.of());

  /** Keeps copies. */
  public Words {
    sections = Map.copyOf(sections);
    categories = Map.copyOf(categories);
    attachments = List.copyOf(attachments);
  }

  /** With another text of a section; without it when blank. */
  Words with(Section section, String text) {
    var empty = new EnumMap<Section, String>(Section.class);
    return new Words(put(empty, sections, section, text), categories, parts, attachments);
  }

  /** With another reason of a category; without it when blank. */
  Words with(NationalSecurityCategory category, String text) {
    var empty = new EnumMap<NationalSecurityCategory, String>(NationalSecurityCategory.class);
    return new Words(sections, put(empty, categories, category, text), parts, attachments);
  }

  /** With another chain. */
  Words with(Parts next) {
    return new Words(sections, categories, next, attachments);
  }

  /** With one more file. */
  Words with(Attachment attachment) {
    var all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
    return new Words(sections, categories, parts, all);
  }

  /** Without a file. */
  Words without(Attachment attachment) {
    var left = attachments.stream().filter(other -> !other.equals(attachment)).toList();
    return new Words(sections, categories, parts, left);
  }

  /** One of the files. */
  Optional<Attachment> attachment(AttachmentId id) {
    return attachments.stream().filter(file -> file.recordId().equals(id)).findFirst();
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
    attachments.forEach(file -> all.put(file.id().toString(), file.texts()));
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
