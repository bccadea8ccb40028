package se.valv.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoaderListener;
import org.apache.shiro.web.env.WebEnvironment;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import se.valv.access.Sessions;

/** Sets Shiro up in Java: our realm, our sessions, our rules, and no store of its own. */
public class ShiroSetup extends EnvironmentLoaderListener {

  @Inject private Sessions sessions;
  @Inject private AccessRules rules;

  @Override
  protected WebEnvironment determineWebEnvironment(ServletContext context) {
    var manager = new DefaultWebSecurityManager(new AccountRealm(sessions));
    manager.setRememberMeManager(null);
    manager.setSubjectDAO(new NoSubjectStore());
    manager.setSessionManager(new RowSessions(sessions));
    var environment = new DefaultWebEnvironment();
    environment.setWebSecurityManager(manager);
    environment.setFilterChainResolver(rules);
    return environment;
  }
}
