package se.valv.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a program may ask for, and how often.
 *
 * @param permission the kind of act
 * @param perDay the most times in a day, Swedish time
 */
public record ServiceScope(Permission permission, int perDay) {

  /** The most that a limit can be. */
  public static final int MOST = 9_999_999;

  private static final Pattern SEVERAL = Pattern.compile(",");

  /** The scope of a list that gives a permission. */
  static Optional<ServiceScope> of(List<ServiceScope> scopes, Permission permission) {
    return scopes.stream().filter(scope -> scope.permission == permission).findFirst();
  }

  /** Reads what {@link #write} wrote. A permission that there is no more is left out. */
  public static List<ServiceScope> read(String stored) {
    return SEVERAL
        .splitAsStream(stored)
        .flatMap(scope -> {
          var equals = scope.indexOf('=');
          var perDay = Integer.parseInt(scope.substring(equals + 1));
          return Permission.ofCode(scope.substring(0, equals))
              .map(permission -> new ServiceScope(permission, perDay))
              .stream();
        })
        .toList();
  }

  /** How they are stored, in the order of their codes. */
  public static String write(List<ServiceScope> scopes) {
    return scopes.stream()
        .map(scope -> scope.permission.code() + "=" + scope.perDay)
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** The permissions that a program can be given, by code. */
  public static List<Permission> possible() {
    return Arrays.stream(Permission.values())
        .filter(Permission::isForPrograms)
        .sorted(Comparator.comparing(Permission::code))
        .toList();
  }
}
