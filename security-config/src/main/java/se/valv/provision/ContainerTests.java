package se.valv.provision;

import java.util.List;

/**
 * What only a node for tests in the container opens. No command line leads here.
 *
 * @param adminPort Payara's admin listener, with plain HTTP on the next port; 0 for neither
 * @param options of the server's JVM, such as an agent that counts what was run
 */
public record ContainerTests(int adminPort, List<String> options) {

  /** What every other node has. */
  public static final ContainerTests NONE = new ContainerTests(0, List.of());

  /** Keeps its own list. */
  public ContainerTests {
    options = List.copyOf(options);
  }

  /** Whether the node is one that in-container tests deploy to. */
  boolean are() {
    return adminPort != 0;
  }
}
