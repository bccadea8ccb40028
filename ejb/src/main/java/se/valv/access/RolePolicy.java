package se.valv.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reviewed table of what kinds of act each role gives. Whole or not at all: it names every role
 * there is and nothing else, and only permissions that exist.
 */
public final class RolePolicy {

  private static final String FILE = "roles.properties";

  private final Map<Role, Set<Permission>> permissions;

  private RolePolicy(Map<Role, Set<Permission>> permissions) {
    this.permissions = permissions;
  }

  /**
   * Reads {@code roles.properties} of a directory.
   *
   * @throws IOException when it is not there
   * @throws IllegalArgumentException that names what is wrong in it
   */
  public static RolePolicy read(Path directory) throws IOException {
    var table = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve(FILE), StandardCharsets.UTF_8)) {
      table.load(reader);
    }
    return of(table);
  }

  static RolePolicy of(Properties table) {
    var roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    if (!table.stringPropertyNames().equals(roles)) {
      throw new IllegalArgumentException(FILE + " must name exactly the roles " + roles);
    }
    var permissions = new EnumMap<Role, Set<Permission>>(Role.class);
    for (var role : Role.values()) {
      permissions.put(role, permissionsIn(table.getProperty(role.name())));
    }
    return new RolePolicy(permissions);
  }

  /** What any of these roles gives. */
  public Set<Permission> of(Collection<Role> roles) {
    var given = EnumSet.noneOf(Permission.class);
    roles.forEach(role -> given.addAll(permissions.getOrDefault(role, Set.of())));
    return given;
  }

  private static Set<Permission> permissionsIn(String codes) {
    var given = EnumSet.noneOf(Permission.class);
    for (var code : codes.split(",", -1)) {
      if (!code.isBlank()) {
        given.add(
            Permission.ofCode(code.strip())
                .orElseThrow(() -> new IllegalArgumentException(FILE + ": no permission " + code)));
      }
    }
    return given;
  }
}
