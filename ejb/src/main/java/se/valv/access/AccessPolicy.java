package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings and table of this package, read once; without them the node does not start. */
@ApplicationScoped
class AccessPolicy {

  private final AccessSettings settings = AccessSettings.read(ConfigProvider.getConfig());
  private final RolePolicy roles = table(settings);

  /** Makes a wrong setting stop the start rather than the first login. */
  void check(@Observes Startup started) {
    roles.of(List.of(Role.values()));
  }

  AccessSettings settings() {
    return settings;
  }

  RolePolicy roles() {
    return roles;
  }

  private static RolePolicy table(AccessSettings settings) {
    try {
      return RolePolicy.read(settings.policies());
    } catch (IOException absent) {
      throw new IllegalArgumentException(
          AccessSettings.POLICIES + " holds no readable roles.properties", absent);
    }
  }
}
