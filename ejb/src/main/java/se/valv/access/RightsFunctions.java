package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Stale;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * The functions of the database that give and take rights, in the caller's transaction and as its
 * actor. They are the only way: the application has no right to write these tables.
 */
@ApplicationScoped
@Exempt(
    rule = Rule.NATIVE_SQL,
    reason =
        "Only the schema's owner may write rights; JPA calls no function that returns nothing.")
public class RightsFunctions {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Does something that is done or refused. Every argument is text that SQL casts by its sign. */
  public void run(String function, Argument... arguments) {
    query("select 1 from " + call(function, arguments), arguments);
  }

  /** Does something to a version that was seen; {@link Stale} when it has moved since. */
  public void onVersion(String function, Argument... arguments) {
    if (!changed(function, arguments)) {
      throw new Stale();
    }
  }

  /** Does something, and says whether there was anything to do. */
  public boolean changed(String function, Argument... arguments) {
    return Boolean.TRUE.equals(query("select " + call(function, arguments), arguments));
  }

  private Object query(String statement, Argument... arguments) {
    var query = entities.createNativeQuery(statement);
    for (int i = 0; i < arguments.length; i++) {
      query.setParameter(i + 1, arguments[i].text());
    }
    return query.getSingleResult();
  }

  private static String call(String function, Argument... arguments) {
    return IntStream.range(0, arguments.length)
        .mapToObj(i -> "cast(?" + (i + 1) + " as " + arguments[i].type() + ")")
        .collect(Collectors.joining(", ", "valv." + function + "(", ")"));
  }

  /**
   * One argument.
   *
   * @param type its type in SQL
   * @param text its value as text, or none
   */
  public record Argument(String type, @Nullable String text) {

    /** An id. */
    public static Argument id(@Nullable Object id) {
      return of("uuid", id);
    }

    /** A text or code. */
    public static Argument text(@Nullable Object text) {
      return of("text", text);
    }

    /** A number. */
    public static Argument number(int number) {
      return of("int", number);
    }

    /** Yes or no. */
    public static Argument flag(boolean flag) {
      return of("boolean", flag);
    }

    /** Yes, no or neither. */
    public static Argument maybeFlag(@Nullable Boolean flag) {
      return of("boolean", flag);
    }

    /** An instant. */
    public static Argument instant(Object instant) {
      return of("timestamptz", instant);
    }

    /** Several ids. */
    public static Argument ids(Collection<?> ids) {
      return of(
          "uuid[]", ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /** A day. */
    public static Argument day(@Nullable Object day) {
      return of("date", day);
    }

    private static Argument of(String type, @Nullable Object value) {
      return new Argument(type, value == null ? null : value.toString());
    }
  }
}
