package se.valv.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.valv.problem.Invalid;
import se.valv.web.security.Refusal;
import se.valv.web.security.Refused;

/**
 * JSON, read strictly: UTF-8 that is UTF-8, one document, no name twice, no unknown name, nothing
 * turned into another type, no deep nesting. What can't be read is refused as malformed; what can,
 * but breaks a rule, as {@link Invalid} with the field's path.
 */
final class Json {

  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_NAME = 100;

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /** Reads one document. */
  static <T> T read(byte[] bytes, Class<T> type) {
    try {
      T value = MAPPER.readValue(text(bytes), type);
      if (value == null) {
        throw new Refused(Refusal.MALFORMED);
      }
      return value;
    } catch (JsonMappingException wrong) {
      throw refusal(wrong);
    } catch (JsonProcessingException notJson) {
      throw new Refused(Refusal.MALFORMED);
    }
  }

  /** Writes one document. */
  static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("answers are writable", unwritable);
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new Refused(Refusal.MALFORMED);
    }
  }

  private static RuntimeException refusal(JsonMappingException wrong) {
    if (wrong.getCause() instanceof Invalid invalid) {
      return invalid;
    }
    var path = path(wrong);
    return path.isEmpty() || wrong.getCause() instanceof JacksonException
        ? new Refused(Refusal.MALFORMED)
        : new Invalid(path, code(wrong));
  }

  private static String code(JsonMappingException wrong) {
    return switch (wrong) {
      case UnrecognizedPropertyException unknown -> "UNKNOWN_FIELD";
      case InvalidFormatException format when format.getTargetType().isEnum() -> "UNKNOWN_CODE";
      default -> "WRONG_TYPE";
    };
  }

  /** Where in the document, as {@code first.password} or {@code compartments[2]}. */
  private static String path(JsonMappingException wrong) {
    var path = new StringBuilder();
    for (var step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static ObjectMapper mapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            textual ->
                textual
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .build();
  }
}
