package se.valv.provision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL as the node starts it, with the schema as the node migrates it, for one test class;
 * and EclipseLink on top, as in the application but without a container.
 */
public final class RealDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

  private final boolean owner;
  private final Path folder;
  private final Class<?>[] entities;
  private DataDirectory data;
  private EmbeddedPostgres postgres;
  private EntityManagerFactory factory;

  @SuppressWarnings("NullAway.Init")
  private RealDatabase(boolean owner, String name, Class<?>... entities) {
    this.owner = owner;
    this.folder = Path.of("target", "databases", name);
    this.entities = entities.clone();
  }

  /** A database whose data lie in a folder under {@code target}, used as the application does. */
  public static RealDatabase asApplication(String name, Class<?>... entities) {
    return new RealDatabase(false, name, entities);
  }

  /** The same, used by its owner, who sees every row. */
  public static RealDatabase asOwner(String name, Class<?>... entities) {
    return new RealDatabase(true, name, entities);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = DataDirectory.open(folder);
    DataDirectory.delete(data.postgres());
    var access = EmbeddedPostgres.accessOn(freePort());
    postgres =
        EmbeddedPostgres.start(
            data, Software.in(Path.of("target", "dist").toAbsolutePath()), access);
    Migrations.apply(access);
    factory = factory(access);
  }

  /** How to reach it. */
  DatabaseAccess access() {
    return postgres.access();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    factory.close();
    postgres.close();
    data.close();
  }

  /** A session in a transaction that has begun. */
  public EntityManager begin() {
    var session = factory.createEntityManager();
    session.getTransaction().begin();
    return session;
  }

  /** Does work in a transaction, and commits. */
  public <T> T commit(Function<EntityManager, T> work) {
    try (var session = begin()) {
      var result = work.apply(session);
      session.getTransaction().commit();
      return result;
    }
  }

  private EntityManagerFactory factory(DatabaseAccess access) {
    var configuration =
        new PersistenceConfiguration("test")
            .provider("org.eclipse.persistence.jpa.PersistenceProvider")
            .mappingFile("META-INF/orm.xml")
            .properties(
                Map.of(
                    "jakarta.persistence.nonJtaDataSource", source(access),
                    "eclipselink.target-database", "PostgreSQL",
                    "eclipselink.cache.shared.default", "false",
                    "eclipselink.transaction.join-existing", "true",
                    "eclipselink.logging.level", "OFF"));
    for (var entity : entities) {
      configuration.managedClass(entity);
    }
    return configuration.createEntityManagerFactory();
  }

  private DataSource source(DatabaseAccess access) {
    var source = new PGSimpleDataSource();
    source.setUrl(access.poolUrl());
    source.setUser(owner ? DatabaseAccess.OWNER : DatabaseAccess.APP);
    source.setPassword(owner ? access.ownerPassword() : access.appPassword());
    return source;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
