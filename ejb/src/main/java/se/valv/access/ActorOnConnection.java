package se.valv.access;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import se.valv.problem.Unavailable;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Tells each transaction's connection who acts, before its first query: row-level security computes
 * the actor's reach from that and from nothing else. The setting is local to the transaction, so
 * that the pool's next borrower never has it.
 */
public final class ActorOnConnection implements SessionCustomizer {

  /** Called by the persistence provider. */
  public ActorOnConnection() {}

  @Override
  public void customize(Session session) {
    session
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void postLogin(SessionEvent event) {
                UuidNulls.mendedIn(event.getSession());
              }

              @Override
              public void postAcquireConnection(SessionEvent event) {
                name(((Accessor) event.getResult()).getConnection());
              }
            });
  }

  @Exempt(
      rule = Rule.NATIVE_SQL,
      reason = "Says who acts to the connection that row-level security asks; runs below JPA.")
  private static void name(Connection connection) {
    var actor = Acting.current();
    if (actor == null) {
      return;
    }
    try (var statement = connection.prepareStatement("select set_config('valv.actor', ?, true)")) {
      statement.setString(1, actor.value().toString());
      statement.execute();
    } catch (SQLException e) {
      throw new Unavailable("the actor could not be told to the database", e);
    }
  }
}
