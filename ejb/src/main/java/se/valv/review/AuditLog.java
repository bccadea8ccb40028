package se.valv.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.audit.AuditLine;
import se.valv.audit.Entries;
import se.valv.audit.EntryFilter;
import se.valv.audit.TrailAct;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;

/** The log as an auditor reads it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLog {

  /** Most lines on a page. */
  public static final int MAX_SIZE = 200;

  /** How far paging goes; beyond it, narrow the filter. */
  public static final int MAX_SKIP = 10_000;

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private Entries entries;
  @Inject private AccountNames names;

  /** One page of the entries that fit, newest first. Recorded before it is read. */
  public LogPage entries(Actor actor, EntryFilter filter, int page, int size) {
    new FieldChecks()
        .that(size >= 1 && size <= MAX_SIZE, "size", "OUT_OF_RANGE")
        .that(page >= 0 && (long) page * size <= MAX_SKIP, "page", "OUT_OF_RANGE")
        .orThrow();
    var asked = filter.toString().getBytes(UTF_8);
    access.permit(
        actor,
        Permission.AUDIT_READ,
        new Deed(TrailAct.LOG_READ, About.kind(Kind.TRAIL), null, asked));
    return transactions.as(
        actor,
        () -> {
          var lines = entries.find(filter, page * size, size + 1);
          var who =
              names.of(
                  lines.stream()
                      .map(AuditLine::account)
                      .filter(a -> a != null)
                      .collect(Collectors.toSet()));
          var shown = lines.stream().limit(size).map(line -> LogLine.of(line, who)).toList();
          return new LogPage(shown, page, size, lines.size() > size);
        });
  }
}
