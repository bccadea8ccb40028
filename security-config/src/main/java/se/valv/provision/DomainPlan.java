package se.valv.provision;

import java.nio.file.Path;
import java.util.Map;

/**
 * All that goes into one application server's domain.
 *
 * @param ports where it listens
 * @param database the pool's
 * @param identity the node's key and certificate
 * @param application what is deployed
 * @param settings of the application; nothing secret
 * @param secrets of the application, kept as password aliases and read by the same kind of names
 */
public record DomainPlan(
    Ports ports,
    DatabaseAccess database,
    Identity identity,
    Path application,
    Map<String, String> settings,
    Map<String, String> secrets) {

  /** Names no secret. */
  @Override
  public String toString() {
    return "domain on " + ports;
  }

  /**
   * Where a node listens, on loopback.
   *
   * @param https the public listener; health and metrics are on the next one
   * @param tests what more is open for tests in the container
   */
  public record Ports(int https, ContainerTests tests) {

    /** The listener for health and metrics. */
    public int management() {
      return https + 1;
    }
  }
}
