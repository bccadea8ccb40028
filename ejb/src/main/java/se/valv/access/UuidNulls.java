package se.valv.access;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Mends how the persistence provider takes a missing UUID: it binds it as a missing text, which
 * PostgreSQL refuses, and fails when it reads one.
 */
final class UuidNulls {

  private UuidNulls() {}

  /** Mends every UUID column that is mapped, once the mappings know their types. */
  static void mendedIn(Session session) {
    session.getDescriptors().values().stream()
        .flatMap(descriptor -> descriptor.getMappings().stream())
        .forEach(UuidNulls::mend);
  }

  private static void mend(DatabaseMapping mapping) {
    if (mapping instanceof AbstractDirectMapping direct
        && UUID.class.equals(direct.getAttributeClassification())) {
      direct.getField().setSqlType(Types.OTHER);
      direct.setConverter(new Passing());
    }
  }

  /** The provider's own conversion, which a missing value passes untouched. */
  private static final class Passing extends UUIDConverter {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
      return value == null ? null : super.convertObjectValueToDataValue(value, session);
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
      return value == null ? null : super.convertDataValueToObjectValue(value, session);
    }
  }
}
