package se.valv.web.security;

import java.util.List;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import se.valv.access.Actor;
import se.valv.access.Sessions;
import se.valv.problem.Problem;

/**
 * The accounts of the database as Shiro sees them. Passwords are compared by {@link Sessions},
 * which throttles and records; this realm only carries question and answer. Nothing is cached.
 */
final class AccountRealm extends AuthorizingRealm {

  /** The realm's name. */
  static final String NAME = "accounts";

  private final Sessions sessions;

  AccountRealm(Sessions sessions) {
    super((token, info) -> true);
    this.sessions = sessions;
    setName(NAME);
    setAuthenticationTokenClass(LoginAttempt.class);
    setCachingEnabled(false);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    var attempt = (LoginAttempt) token;
    try {
      var loggedIn =
          sessions.login(attempt.getPrincipal(), attempt.getCredentials(), attempt.client());
      var visit = sessions.visit(loggedIn.token(), attempt.client());
      var principals = new SimplePrincipalCollection(List.of(visit.actor(), visit, loggedIn), NAME);
      return new SimpleAuthenticationInfo(principals, "");
    } catch (Problem refused) {
      throw new AuthenticationException(refused);
    }
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    var info = new SimpleAuthorizationInfo();
    var actor = principals.oneByType(Actor.class);
    for (var permission : se.valv.access.Permission.values()) {
      if (actor != null && actor.enters(permission)) {
        info.addObjectPermission(new WildcardPermission(permission.code()));
      }
    }
    return info;
  }

  /** What a route asks for, as Shiro puts it. */
  static Permission asked(se.valv.access.Permission permission) {
    return new WildcardPermission(permission.code());
  }
}
