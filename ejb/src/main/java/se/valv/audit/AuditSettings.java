package se.valv.audit;

import org.eclipse.microprofile.config.Config;

/**
 * The settings of the trail.
 *
 * @param node {@code valv.node.name}: how entries of the node itself name it; two nodes never share
 *     one
 */
record AuditSettings(String node) {

  static final String NODE = "valv.node.name";

  /** Reads them; the message of a failure names the key. */
  static AuditSettings read(Config config) {
    return new AuditSettings(config.getValue(NODE, String.class));
  }
}
