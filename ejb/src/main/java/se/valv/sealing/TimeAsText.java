package se.valv.sealing;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * Points in time as the text of ISO 8601: instants in UTC, dates and months as they are written.
 */
final class TimeAsText extends SimpleModule {

  private static final long serialVersionUID = 1L;

  TimeAsText() {
    both(Instant.class, Instant::parse);
    both(LocalDate.class, LocalDate::parse);
    both(YearMonth.class, YearMonth::parse);
  }

  private <T> void both(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new Parsing<>(type, parse));
  }

  private static final class Parsing<T> extends FromStringDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Parsing(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return parse.apply(value);
    }
  }
}
