package se.valv.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @Inject private FoundingAct act;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    var settings = OrganisationSettings.read(ConfigProvider.getConfig());
    if (settings.deed().isPresent() && installation.maxClass().isEmpty()) {
      act.found(read(settings.deed().get()), By.node(settings.node()));
    }
  }

  private static FoundingDeed read(Path file) {
    try (var json = Files.newInputStream(file)) {
      return FoundingDeed.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException("valv.demo.deed can't be read", e);
    }
  }
}
