package se.valv.node;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.valv.provision.ContainerTests;

/**
 * What node to start.
 *
 * @param demo whether it is the fictional municipality's, with its accounts known to all
 * @param data the data folder
 * @param port of HTTPS; the management listener is on the next one
 * @param config describes an external PostgreSQL; without it the node brings its own
 * @param passphraseFile holds the master key's passphrase; without it the terminal is asked
 * @param tests what more it opens, when it is for tests in the container
 * @param application the EAR
 * @param servers the folder of the bare servers' archives
 */
public record NodeOptions(
    boolean demo,
    Path data,
    int port,
    @Nullable Path config,
    @Nullable Path passphraseFile,
    ContainerTests tests,
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
        demo,
        data,
        DEFAULT_PORT,
        null,
        null,
        ContainerTests.NONE,
        Built.application(),
        Built.servers());
  }

  /** The same in another data folder. */
  public NodeOptions inFolder(Path folder) {
    return new NodeOptions(demo, folder, port, config, passphraseFile, tests, application, servers);
  }

  /** The same on another port. */
  public NodeOptions onPort(int other) {
    return new NodeOptions(demo, data, other, config, passphraseFile, tests, application, servers);
  }

  /** The same with an external PostgreSQL. */
  public NodeOptions withConfig(Path file) {
    return new NodeOptions(demo, data, port, file, passphraseFile, tests, application, servers);
  }

  /** The same with the passphrase from a file. */
  public NodeOptions withPassphraseFile(Path file) {
    return new NodeOptions(demo, data, port, config, file, tests, application, servers);
  }

  /** The same as a node that in-container tests deploy to. */
  public NodeOptions forContainerTests(ContainerTests these) {
    return new NodeOptions(demo, data, port, config, passphraseFile, these, application, servers);
  }

  /** The same with another application. */
  public NodeOptions withApplication(Path ear) {
    return new NodeOptions(demo, data, port, config, passphraseFile, tests, ear, servers);
  }
}
