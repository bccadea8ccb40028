package se.valv.web.security;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import org.jspecify.annotations.Nullable;
import se.valv.access.Sessions;
import se.valv.access.Visit;

/**
 * One request's view of a session row: who it is, and that it was proved. It can be ended; nothing
 * can be put into it.
 */
final class RowSession implements Session {

  private final Visit visit;
  private final Sessions sessions;
  private final Map<Object, Object> attributes;

  RowSession(Visit visit, Sessions sessions) {
    this.visit = visit;
    this.sessions = sessions;
    this.attributes =
        Map.of(
            DefaultSubjectContext.PRINCIPALS_SESSION_KEY,
            new SimplePrincipalCollection(List.of(visit.actor(), visit), AccountRealm.NAME),
            DefaultSubjectContext.AUTHENTICATED_SESSION_KEY,
            true);
  }

  @Override
  public String getId() {
    return visit.actor().session().toString();
  }

  @Override
  public Date getStartTimestamp() {
    return Date.from(visit.span().begun());
  }

  @Override
  public Date getLastAccessTime() {
    return Date.from(visit.span().at());
  }

  @Override
  public long getTimeout() {
    return visit.span().idle().toMillis();
  }

  @Override
  public void setTimeout(long milliseconds) {
    throw new UnsupportedOperationException("time-outs are settings");
  }

  @Override
  public String getHost() {
    return visit.address();
  }

  @Override
  public void touch() {
    // the row was touched when it was read
  }

  @Override
  public void stop() {
    sessions.end(visit.actor());
  }

  @Override
  public Collection<Object> getAttributeKeys() {
    return attributes.keySet();
  }

  @Override
  public @Nullable Object getAttribute(Object key) {
    return attributes.get(key);
  }

  @Override
  public void setAttribute(Object key, Object value) {
    throw new UnsupportedOperationException("nothing is kept in a session");
  }

  @Override
  public @Nullable Object removeAttribute(Object key) {
    return null;
  }
}
