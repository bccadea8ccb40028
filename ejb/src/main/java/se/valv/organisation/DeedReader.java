package se.valv.organisation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import se.valv.classification.PositionClass;
import se.valv.problem.Invalid;

/**
 * Reads a {@link FoundingDeed} from JSON: the deed's own names, instants in ISO 8601, classes by
 * their statutory codes. Nothing is optional that the deed demands, and nothing unknown is passed
 * over: either is {@link Invalid} and names the place.
 */
final class DeedReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Instant.class, new Instants())
                  .addDeserializer(PositionClass.class, new PositionClasses()))
          .build();

  private DeedReader() {}

  /**
   * Reads the deed in {@code json}.
   *
   * @throws IOException when {@code json} can't be read
   */
  static FoundingDeed read(InputStream json) throws IOException {
    try {
      return MAPPER.readValue(json, FoundingDeed.class);
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof Invalid invalid ? invalid : new Invalid(path(e), "MALFORMED");
    } catch (JacksonException e) {
      throw new Invalid("deed", "MALFORMED");
    }
  }

  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "deed" : path.toString();
  }

  private static final class Instants extends FromStringDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    Instants() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String value, DeserializationContext context)
        throws IOException {
      try {
        return Instant.parse(value);
      } catch (DateTimeException e) {
        throw context.weirdStringException(value, Instant.class, "not an instant");
      }
    }
  }

  private static final class PositionClasses extends FromStringDeserializer<PositionClass> {
    private static final long serialVersionUID = 1L;

    PositionClasses() {
      super(PositionClass.class);
    }

    @Override
    protected PositionClass _deserialize(String value, DeserializationContext context)
        throws IOException {
      var found = PositionClass.ofCode(value);
      if (found.isEmpty()) {
        throw context.weirdStringException(value, PositionClass.class, "not a säkerhetsklass");
      }
      return found.get();
    }
  }
}
