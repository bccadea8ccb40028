package se.valv.web.security;

import org.apache.shiro.mgt.SubjectDAO;
import org.apache.shiro.subject.Subject;

/** Shiro keeps nothing between requests: who asks is read from the session's row each time. */
final class NoSubjectStore implements SubjectDAO {

  @Override
  public Subject save(Subject subject) {
    return subject;
  }

  @Override
  public void delete(Subject subject) {
    // nothing was kept
  }
}
