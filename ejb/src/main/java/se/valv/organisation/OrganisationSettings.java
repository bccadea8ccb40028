package se.valv.organisation;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of founding.
 *
 * @param node {@code valv.node.name}: how the trail names this node
 * @param demo {@code valv.demo}: whether this is the demonstration
 * @param deed {@code valv.demo.deed}: the file by which a demonstration is founded; it must not be
 *     set outside one
 */
record OrganisationSettings(String node, boolean demo, Optional<Path> deed) {

  OrganisationSettings {
    if (deed.isPresent() && !demo) {
      throw new IllegalArgumentException("valv.demo.deed is set, but valv.demo is not true");
    }
  }

  /** Reads and checks them; the message of a failure names the key. */
  static OrganisationSettings read(Config config) {
    return new OrganisationSettings(
        config.getValue("valv.node.name", String.class),
        config.getOptionalValue("valv.demo", Boolean.class).orElse(false),
        config.getOptionalValue("valv.demo.deed", String.class).map(Path::of));
  }
}
