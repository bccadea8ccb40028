package se.valv.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words by the name of the field, of those fields that have any. */
final class Texts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  Texts with(String field, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      texts.put(field, value.toString());
    }
    return this;
  }

  Texts with(String field, List<?> values) {
    return with(field, values.stream().map(Object::toString).collect(Collectors.joining(" ")));
  }

  Map<String, String> toMap() {
    return texts;
  }
}
