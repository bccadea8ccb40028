package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.valv.audit.EntryFilter;
import se.valv.audit.Outcome;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.review.AuditLog;
import se.valv.review.LogLine;
import se.valv.web.security.Gate;

/**
 * The access log, for those who review it. Filters by codes and ids, all of them in the address.
 */
@Named
@RequestScoped
public class AccessLogPage {

  private static final int SIZE = 50;
  private static final List<String> FILTERS =
      List.of("fran", "till", "konto", "objekt", "atgard", "utfall");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AuditLog log;
  @Inject private IntegrityPage integrity;

  private Form filter = new Form();
  private List<LogLine> rows = List.of();
  private boolean more;

  /** Fetches the page of the log that the address names; that, too, is logged. */
  public void open() {
    filter = posted.form(FILTERS);
    var asked =
        new EntryFilter(
            day("fran").map(AccessLogPage::start),
            day("till").map(d -> start(d.plusDays(1))),
            id("konto").map(AccountId::new),
            id("objekt").map(ObjectId::new),
            Optional.ofNullable(filter.filled("atgard")),
            Arrays.stream(Outcome.values()).filter(o -> chosen("utfall", o.name())).findFirst());
    if (filter.isFailed()) {
      frame.failed();
      return;
    }
    var page = log.entries(gate.actor(), asked, posted.page(SIZE) - 1, SIZE);
    rows = page.lines();
    more = page.more();
    if (isFirst()) {
      integrity.look();
    }
  }

  private Optional<LocalDate> day(String field) {
    return read(field, LocalDate::parse);
  }

  private Optional<UUID> id(String field) {
    return read(field, UUID::fromString);
  }

  /** Reads a filter; one that can't be read is said to be wrong instead of being passed over. */
  private <T> Optional<T> read(String field, Function<String, T> reader) {
    try {
      return Optional.ofNullable(filter.filled(field)).map(reader);
    } catch (DateTimeException | IllegalArgumentException e) {
      filter.refuse(field, words.ofError("log." + field, "MALFORMED"));
      return Optional.empty();
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Moments.SWEDEN).toInstant();
  }

  private boolean chosen(String field, String code) {
    return filter.chosen(field, code);
  }

  /** The entries of this page, newest first. */
  public List<LogLine> getRows() {
    return rows;
  }

  /** What the log is narrowed to. */
  public Form getFilter() {
    return filter;
  }

  /** Whether this is what an auditor comes to: all of the log, from its end. */
  public boolean isFirst() {
    return !isNarrowed() && posted.page(SIZE) == 1;
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return FILTERS.stream().anyMatch(name -> filter.filled(name) != null);
  }

  /** The name of the account that the log is narrowed to, as its rows have it. */
  public String getAccountName() {
    return rows.stream()
        .map(LogLine::username)
        .filter(name -> name != null)
        .findFirst()
        .orElse(filter.value("konto"));
  }

  /** The address of this list narrowed further, from a cell. */
  public String only(String name, Object code) {
    return address().with(name, code.toString()).toString();
  }

  /** The outcomes to choose among. */
  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  /** Where in the log this page is; how many pages there are is not counted. */
  public Pager getPager() {
    return new Pager(posted.page(SIZE), posted.page(SIZE) + (more ? 1 : 0), address());
  }

  private Address address() {
    var parameters = new LinkedHashMap<String, String>();
    FILTERS.forEach(name -> parameters.put(name, filter.value(name)));
    return new Address("/atkomstlogg", parameters);
  }
}
