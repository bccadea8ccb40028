package se.valv.web.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.valv.analysis.AnalysisComposition;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.Section;
import se.valv.asset.NationalSecurityCategory;

/**
 * How what an analysis speaks of is called: sections and categories by the words of the page, parts
 * by their names.
 */
final class Subjects {

  /** Fields that hold ids of parts, with a space between. */
  private static final List<String> LINKS =
      List.of("assets", "asset", "threats", "vulnerabilities");

  private final Words words;
  private final Map<String, String> names = new HashMap<>();

  Subjects(Words words, se.valv.analysis.Words... analyses) {
    this.words = words;
    for (var analysis : analyses) {
      analysis.parts().all().forEach(part -> names.put(part.id().toString(), name(part)));
      analysis.attachments().forEach(file -> names.put(file.id().toString(), file.name()));
    }
  }

  /** A section or category by name, or a part by id, in words. */
  String name(String subject) {
    if (isSection(subject)) {
      return words.of("analysis.section." + subject);
    }
    if (Codes.of(NationalSecurityCategory.class, subject).isPresent()) {
      return words.of("category." + subject);
    }
    if (subject.equals(AnalysisComposition.SUBJECT)) {
      return words.of("analysis.composed");
    }
    return names.getOrDefault(subject, words.of("analysis.part.gone"));
  }

  /** Parts by name, in one line. */
  String names(Collection<PartId> parts) {
    return parts.stream().map(id -> name(id.toString())).collect(Collectors.joining(", "));
  }

  /** What a field of a subject holds, as it is read: ids and codes in words. */
  String value(String field, String value) {
    if (value.isEmpty()) {
      return value;
    }
    if (LINKS.contains(field)) {
      return Arrays.stream(value.split(" ", -1)).map(this::name).collect(Collectors.joining(", "));
    }
    if (field.equals("area")) {
      return words.of("analysis.area." + value);
    }
    return field.equals("grade") ? words.ofGrade(value) : value;
  }

  /** What a field is called; nothing where a subject is one text. */
  String field(String field) {
    return field.equals("text") ? "" : words.of("analysis.field." + field);
  }

  private static boolean isSection(String subject) {
    return Codes.of(Section.class, subject).isPresent();
  }

  private static String name(Part part) {
    return part.texts().getOrDefault("name", "");
  }
}
