package se.valv.law;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.identity.OperatorId;

/** Every {@link Parameter} as it is on one day. Made by {@link LegalParameters#at}. */
public final class Law {

  private final Map<Key, String> values;

  Law(Map<Key, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The number of a parameter that always has one. */
  public int number(Parameter parameter) {
    return maybeNumber(parameter)
        .orElseThrow(() -> new IllegalStateException(parameter + " has no number"));
  }

  /** The number of a parameter; empty where the law sets none. */
  public OptionalInt maybeNumber(Parameter parameter) {
    var value = value(parameter, null);
    return value.equals(Parameter.NONE)
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(value));
  }

  /** The code of a parameter that is one of several, for all operators. */
  public String code(Parameter parameter) {
    return value(parameter, null);
  }

  /** Who does something at an operator: its own function if it has one, else that of all. */
  public Role function(Parameter parameter, OperatorId operator) {
    return Role.valueOf(value(parameter, operator));
  }

  private String value(Parameter parameter, @Nullable OperatorId operator) {
    return Optional.ofNullable(values.get(new Key(parameter, operator)))
        .or(() -> Optional.ofNullable(values.get(new Key(parameter, null))))
        .orElseThrow(() -> new IllegalStateException(parameter + " has no value on that day"));
  }

  /** Of what, and for whom; for all when the operator is absent. */
  record Key(Parameter parameter, @Nullable OperatorId operator) {}
}
