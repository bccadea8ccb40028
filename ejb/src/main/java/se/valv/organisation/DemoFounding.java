package se.valv.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.access.Installation;
import se.valv.audit.AuditEntry.By;

/**
 * Founds a demonstration by the file that its settings name, when its register is empty. Does
 * nothing in a node for real use, which refuses to start with such a file.
 */
@Singleton
@Startup
@DependsOn("TrailOpening")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoFounding {

  @Inject private Installation installation;
  @EJB private Founding founding;

  private List<DemoAccount> accounts = List.of();

  /** Called by the container. */
  @PostConstruct
  void begin() {
    var settings = OrganisationSettings.read(ConfigProvider.getConfig());
    var deed = read(settings.deed());
    if (deed.isPresent()) {
      accounts =
          deed.get().accounts().stream()
              .map(a -> new DemoAccount(a.username(), a.password(), a.title()))
              .toList();
      if (installation.maxClass().isEmpty()) {
        founding.found(deed.get(), By.node(settings.node()));
      }
    }
  }

  /** Everybody who can log in to the demonstration, to be shown; nobody outside one. */
  public List<DemoAccount> accounts() {
    return accounts;
  }

  private static Optional<FoundingDeed> read(Optional<Path> file) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (var json = Files.newInputStream(file.get())) {
      return Optional.of(FoundingDeed.read(json));
    } catch (IOException e) {
      throw new UncheckedIOException("valv.demo.deed can't be read", e);
    }
  }

  /** One fictional person, with the password that the demonstration shows to everybody. */
  public record DemoAccount(String username, String password, String title) {

    @Override
    public String toString() {
      return "DemoAccount[" + username + "]";
    }
  }
}
