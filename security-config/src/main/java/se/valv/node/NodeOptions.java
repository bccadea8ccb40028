package se.valv.node;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What node to start.
 *
 * @param demo whether it is the fictional municipality's, with its accounts known to all
 * @param data the data folder
 * @param port of HTTPS; the management listener is on the next one
 * @param config describes an external PostgreSQL; without it the node brings its own
 * @param passphraseFile holds the master key's passphrase; without it the terminal is asked
 * @param adminPort opens Payara's admin listener there, for in-container tests only, and plain HTTP
 *     on the next one; 0 for neither
 * @param application the EAR
 * @param servers the folder of the bare servers' archives
 */
public record NodeOptions(
    boolean demo,
    Path data,
    int port,
    @Nullable Path config,
    @Nullable Path passphraseFile,
    int adminPort,
    Path application,
    Path servers) {

  /** The port of HTTPS unless another is asked for. */
  public static final int DEFAULT_PORT = 8443;

  /** A demo in a folder. */
  public static NodeOptions demo(Path data) {
    return of(true, data);
  }

  /** A node for real use in a folder. */
  public static NodeOptions run(Path data) {
    return of(false, data);
  }

  private static NodeOptions of(boolean demo, Path data) {
    return new NodeOptions(
        demo, data, DEFAULT_PORT, null, null, 0, Built.application(), Built.servers());
  }

  /** The same in another data folder. */
  public NodeOptions inFolder(Path folder) {
    return new NodeOptions(
        demo, folder, port, config, passphraseFile, adminPort, application, servers);
  }

  /** The same on another port. */
  public NodeOptions onPort(int other) {
    return new NodeOptions(
        demo, data, other, config, passphraseFile, adminPort, application, servers);
  }

  /** The same with an external PostgreSQL. */
  public NodeOptions withConfig(Path file) {
    return new NodeOptions(demo, data, port, file, passphraseFile, adminPort, application, servers);
  }

  /** The same with the passphrase from a file. */
  public NodeOptions withPassphraseFile(Path file) {
    return new NodeOptions(demo, data, port, config, file, adminPort, application, servers);
  }

  /** The same as a node that in-container tests deploy to. */
  public NodeOptions forContainerTests(int admin) {
    return new NodeOptions(demo, data, port, config, passphraseFile, admin, application, servers);
  }

  /** The same with another application. */
  public NodeOptions withApplication(Path ear) {
    return new NodeOptions(demo, data, port, config, passphraseFile, adminPort, ear, servers);
  }
}
