package se.valv.audit;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of the trail.
 *
 * @param node {@code valv.node.name}: how entries of the node itself name it; two nodes never share
 *     one
 * @param origin {@code valv.audit.origin}: the name of the log in its checkpoints, a host and path
 *     that is nobody else's; never changed once it is chosen
 * @param anchor {@code valv.audit.anchor}: who outside the node is told of checkpoints: {@code
 *     file:/path}, {@code syslog:host:port} or {@code syslog-tls:host:port}
 */
record AuditSettings(String node, Optional<String> origin, Optional<String> anchor) {

  static final String NODE = "valv.node.name";
  static final String ORIGIN = "valv.audit.origin";
  static final String ANCHOR = "valv.audit.anchor";

  /** Reads them; the message of a failure names the key. */
  static AuditSettings read(Config config) {
    return new AuditSettings(
        config.getValue(NODE, String.class),
        config.getOptionalValue(ORIGIN, String.class),
        config.getOptionalValue(ANCHOR, String.class));
  }
}
