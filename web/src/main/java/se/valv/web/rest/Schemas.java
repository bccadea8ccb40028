package se.valv.web.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of JSON documents, read from the records that carry them: what the code takes and
 * gives is what the contract says, by construction.
 */
final class Schemas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<Type, List<String>> PLAIN =
      Map.of(
          String.class, List.of("string"),
          int.class, List.of("integer", "int32"),
          Integer.class, List.of("integer", "int32"),
          long.class, List.of("integer", "int64"),
          Long.class, List.of("integer", "int64"),
          boolean.class, List.of("boolean"),
          Boolean.class, List.of("boolean"));

  private final Map<String, ObjectNode> named = new TreeMap<>();

  /** All that were referred to, by name. */
  Map<String, ObjectNode> named() {
    return named;
  }

  /** The schema of a type; a record's is referred to and kept. */
  ObjectNode of(Type type) {
    var plain = PLAIN.get(type);
    if (plain != null) {
      return plain(plain);
    }
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == List.class ->
          node("array").set("items", of(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic when generic.getRawType() == Map.class ->
          node("object").set("additionalProperties", of(generic.getActualTypeArguments()[1]));
      case Class<?> codes when codes.isEnum() -> codes(codes);
      case Class<?> record when record.isRecord() -> reference(record);
      default -> throw new IllegalArgumentException("no schema for " + type.getTypeName());
    };
  }

  private static ObjectNode plain(List<String> plain) {
    var schema = node(plain.getFirst());
    if (plain.size() > 1) {
      schema.put("format", plain.getLast());
    }
    return schema;
  }

  private static ObjectNode codes(Class<?> type) {
    var schema = node("string");
    var codes = schema.putArray("enum");
    Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).forEach(codes::add);
    return schema;
  }

  private ObjectNode reference(Class<?> type) {
    var name = type.getSimpleName();
    if (!named.containsKey(name)) {
      named.put(name, NODES.objectNode());
      named.put(name, record(type));
    }
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private ObjectNode record(Class<?> type) {
    var schema = node("object");
    schema.put("additionalProperties", false);
    var properties = schema.putObject("properties");
    var required = NODES.arrayNode();
    for (var component : type.getRecordComponents()) {
      properties.set(component.getName(), property(component));
      if (isRequired(component)) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private ObjectNode property(RecordComponent component) {
    var schema = of(component.getGenericType());
    var said = component.getAccessor().getAnnotation(Schema.class);
    if (said != null && said.maxLength() > 0 && said.maxLength() < Integer.MAX_VALUE) {
      schema.put("maxLength", said.maxLength());
    }
    if (said != null && !said.description().isEmpty()) {
      schema.put("description", said.description());
    }
    return schema;
  }

  /** What an answer always holds, and what a request must: the latter says so itself. */
  private static boolean isRequired(RecordComponent component) {
    var said = component.getAccessor().getAnnotation(Schema.class);
    return said == null ? !isNullable(component.getAnnotatedType()) : said.required();
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static ObjectNode node(String type) {
    return NODES.objectNode().put("type", type);
  }
}
