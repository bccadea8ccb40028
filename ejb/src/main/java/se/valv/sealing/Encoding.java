package se.valv.sealing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Sha256;
import se.valv.problem.Unavailable;

/**
 * Java records as bytes and back: CBOR (RFC 8949), an array of name, version and a map of the
 * components in the order of their declaration. Reads exactly what it writes: a component that is
 * missing, unknown or of another type is refused. What it throws never holds what it read.
 */
public final class Encoding {

  private static final int PARTS = 3;

  private static final ObjectMapper CBOR =
      CBORMapper.builder()
          .addModule(new TimeAsText())
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  private Encoding() {}

  /** The bytes of a record that is marked {@link Content}. */
  public static byte[] encode(Record content) {
    var shape = shapeOf(content.getClass());
    var out = new ByteArrayOutputStream();
    try (JsonGenerator generator = CBOR.createGenerator(out)) {
      generator.writeStartArray(null, PARTS);
      generator.writeString(shape.name());
      generator.writeNumber(shape.version());
      CBOR.writeValue(generator, content);
      generator.writeEndArray();
    } catch (IOException e) {
      throw unfit(content.getClass(), e);
    }
    return out.toByteArray();
  }

  /** SHA-256 of the bytes of a record: 64 hexadecimal digits. The same words, the same digits. */
  public static String fingerprint(Record content) {
    return HexFormat.of().formatHex(Sha256.of(encode(content)));
  }

  /** SHA-256 of bytes that are kept as they came: 64 hexadecimal digits. */
  public static String fingerprint(byte[] content) {
    return HexFormat.of().formatHex(Sha256.of(content));
  }

  /**
   * The record that was encoded.
   *
   * @throws Unavailable when it was encoded in a version that {@code type} does not know
   * @throws IllegalStateException when it is something else
   */
  public static <T extends Record> T decode(byte[] encoded, Class<T> type) {
    var shape = shapeOf(type);
    try (JsonParser parser = CBOR.createParser(encoded)) {
      expect(type, parser.nextToken() == JsonToken.START_ARRAY);
      expect(type, shape.name().equals(parser.nextTextValue()));
      var version = parser.nextIntValue(0);
      if (version != shape.version()) {
        throw new Unavailable("content " + shape.name() + " version " + version + " is not known");
      }
      parser.nextToken();
      @Nullable T content = CBOR.readValue(parser, type);
      expect(type, parser.nextToken() == JsonToken.END_ARRAY && parser.nextToken() == null);
      return Objects.requireNonNull(content);
    } catch (IOException e) {
      throw unfit(type, e);
    }
  }

  private static Content shapeOf(Class<?> type) {
    var shape = type.getAnnotation(Content.class);
    if (shape == null) {
      throw new IllegalArgumentException(type.getName() + " is not marked as content");
    }
    return shape;
  }

  private static void expect(Class<?> type, boolean holds) {
    if (!holds) {
      throw new IllegalStateException("what was encoded is not a " + type.getName());
    }
  }

  /** Without the cause, whose message may hold what was read. */
  private static IllegalStateException unfit(Class<?> type, IOException e) {
    return new IllegalStateException(
        type.getName() + " and its encoding do not fit: " + e.getClass().getSimpleName());
  }
}
