package se.valv.provision;

import java.net.URI;

/**
 * How to reach a node's database, and as whom. The passwords of an embedded one are made at each
 * start, live in memory and in the domain's password aliases, and nowhere else.
 *
 * @param jdbcUrl without user or password
 * @param ownerPassword of valv_owner, who owns and migrates; never given to the application server
 * @param appPassword of valv_app, the application's role
 * @param auditReaderPassword of valv_audit_reader, who reads the log; empty when unknown here
 */
public record DatabaseAccess(
    String jdbcUrl, String ownerPassword, String appPassword, String auditReaderPassword) {

  /** The role that owns the schema. */
  public static final String OWNER = "valv_owner";

  /** The role of the application. */
  public static final String APP = "valv_app";

  /**
   * The server's DETAIL repeats the values of a refused row: it stays in the server. EclipseLink
   * binds an absent UUID as text: of no type, PostgreSQL takes it as what the column is.
   */
  private static final String POOL_SETTINGS =
      "logServerErrorDetail=false&stringtype=unspecified&ApplicationName=valv&connectTimeout=10&socketTimeout=120"
          + "&tcpKeepAlive=true&reWriteBatchedInserts=true";

  /** The role of the verifier of the log. */
  public static final String AUDIT_READER = "valv_audit_reader";

  /** The address with the settings of the application's connections. */
  String poolUrl() {
    return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + POOL_SETTINGS;
  }

  /** The port in the address of an embedded database. */
  int port() {
    return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
  }

  /** Names the place, never a password. */
  @Override
  public String toString() {
    return jdbcUrl;
  }
}
