package se.valv.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as Swedish offices write them: {@code 2026-11-23 14:05}, Swedish time, 24 hours. */
@Named("moment")
@ApplicationScoped
public class Moments {

  static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND = format("uuuu-MM-dd HH:mm:ss");

  /** The day only. */
  public String day(Instant instant) {
    return DAY.format(instant);
  }

  /** The last day before an instant on which something ends. */
  public String lastDay(Instant end) {
    return DAY.format(end.minusNanos(1));
  }

  /** To the minute. */
  public String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** To the second, as in the log. */
  public String second(Instant instant) {
    return SECOND.format(instant);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(SWEDEN);
  }
}
