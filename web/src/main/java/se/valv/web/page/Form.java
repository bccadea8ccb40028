package se.valv.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;

/** What somebody wrote in a form, kept while the errors in it are shown. */
public class Form {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  /** Puts a value in a field; none when null. */
  Form with(String name, @Nullable String value) {
    return withAll(name, value == null ? List.of() : List.of(value));
  }

  /** Puts the chosen values in a field with several. */
  Form withAll(String name, List<String> chosen) {
    values.put(name, chosen);
    return this;
  }

  /** Notes what is wrong, in the reader's words; the first error of a field counts. */
  void refuse(Invalid invalid, Words words) {
    invalid.errors().forEach(e -> refuse(e.field(), words.ofError(e.field(), e.code())));
  }

  /** Notes one error in words. */
  void refuse(String field, String text) {
    errors.putIfAbsent(field, text);
  }

  /** What stands in a field, empty if nothing does. */
  public String value(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** As {@link #value}, but absent when blank. */
  @Nullable String filled(String name) {
    var value = value(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** All that is chosen in a field with several. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether a value is chosen. */
  public boolean chosen(String name, String value) {
    return all(name).contains(value);
  }

  /** Whether anything is wrong. */
  public boolean isFailed() {
    return !errors.isEmpty();
  }

  /** Whether a field is wrong. */
  public boolean wrong(String name) {
    return errors.containsKey(name);
  }

  /** What is wrong with a field. */
  public String errorOf(String name) {
    return errors.getOrDefault(name, "");
  }

  /** All errors, in the order of the fields. */
  public List<FieldText> getErrors() {
    return errors.entrySet().stream().map(e -> new FieldText(e.getKey(), e.getValue())).toList();
  }

  /** The ids of the texts that describe a field, for aria-describedby; null when there are none. */
  public @Nullable String describing(String name, boolean help) {
    var ids =
        Stream.of(help ? name + "-help" : "", wrong(name) ? name + "-error" : "")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /**
   * An error of a form.
   *
   * @param field the field's name, which is also its id on the page
   * @param text what to do, in words
   */
  public record FieldText(String field, String text) {}
}
