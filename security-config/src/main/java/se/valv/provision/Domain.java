package se.valv.provision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.valv.crypto.DomainSecrets;

/**
 * The application server's folder, written offline and anew at each start: nothing that Payara was
 * told in an earlier life is there in the next. All passwords in it are of the day, under a master
 * password that only this process and the server's memory hold.
 */
public final class Domain {

  private static final String GZIP =
      "text/html,text/css,text/plain,text/javascript,application/javascript,application/json,"
          + "application/problem+json,image/svg+xml";
  private static final String ADMIN = "valv";
  private static final String APPLICATION = "valv.ear";

  private final Path folder;
  private final Path payara;
  private final DomainPlan plan;
  private final String masterPassword = DomainSecrets.password();
  private final String adminPassword = DomainSecrets.password();

  private Domain(Path folder, Path payara, DomainPlan plan) {
    this.folder = folder;
    this.payara = payara;
    this.plan = plan;
  }

  /**
   * Writes it.
   *
   * @throws CannotStart when the data folder can't be written
   */
  public static Domain write(DataDirectory data, Software software, DomainPlan plan) {
    var domain = new Domain(data.domain(), software.payara(), plan);
    try {
      DataDirectory.delete(domain.folder);
      for (var name : List.of("config", "docroot", "lib", "logs", "tmp", "applications")) {
        Files.createDirectories(domain.folder.resolve(name));
      }
      Files.copy(software.driver(), domain.folder.resolve("lib/driver.jar"));
      domain.writeSecrets();
      domain.writeConfiguration(data);
      return domain;
    } catch (IOException e) {
      throw new CannotStart("can't write " + domain.folder + ": " + e.getMessage(), e);
    }
  }

  /** Deletes what a stopped server leaves: its secrets are worth nothing, its copies take space. */
  public static void delete(DataDirectory data) {
    try {
      DataDirectory.delete(data.domain());
    } catch (IOException e) {
      throw new CannotStart("can't delete " + data.domain() + ": " + e.getMessage(), e);
    }
  }

  private void writeSecrets() throws IOException {
    var aliases = new HashMap<>(plan.secrets());
    aliases.put("valv.database.password", plan.database().appPassword());
    var master = masterPassword.toCharArray();
    DomainSecrets.writeAliases(config("domain-passwords"), aliases, master);
    DomainSecrets.writeIdentity(
        plan.identity().entry(), config("keystore.p12"), config("cacerts.p12"), master);
    write("admin-keyfile", DomainSecrets.adminLine(ADMIN, adminPassword));
    write("keyfile", "");
  }

  private void writeConfiguration(DataDirectory data) throws IOException {
    for (var name : List.of("server.policy", "javaee.server.policy", "restrict.server.policy")) {
      Files.copy(payara.resolve("domains/domain1/config").resolve(name), config(name));
    }
    write("domain.xml", Resources.filled("/payara/domain.xml", domainValues(data)));
    write("default-web.xml", Resources.text("/payara/default-web.xml"));
    Files.createDirectories(config("policy"));
    write("policy/roles.properties", Resources.text("/policy/roles.properties"));
    write("login.conf", Resources.text("/payara/login.conf"));
    var logging = Resources.text("/payara/logging.properties");
    write("logging.properties", logging);
    write("default-logging.properties", logging);
    write("jvm.options", jvmOptions());
    Files.createSymbolicLink(folder.resolve(APPLICATION), plan.application().toAbsolutePath());
    if (!Launch.run(
        List.of("mkfifo", "-m", "600", commands().toString()),
        folder,
        data.log("server-console.log"),
        "")) {
      throw new IOException("mkfifo failed");
    }
  }

  private Map<String, String> domainValues(DataDirectory data) {
    var ports = plan.ports();
    var tests = ports.tests().are();
    var values = new HashMap<String, String>();
    values.put("httpsport", Integer.toString(ports.https()));
    values.put("managementport", Integer.toString(ports.management()));
    values.put(
        "adminport", Integer.toString(tests ? ports.tests().adminPort() : ports.https() + 2));
    values.put("adminenabled", Boolean.toString(tests));
    values.put("adminserver", tests ? "__asadmin" : "server");
    values.put("adminhost", tests ? Resources.text("/payara/test-host.xml") : "");
    values.put("listeners", tests ? "https,management,http-listener-1" : "https,management");
    values.put("testlistener", tests ? testListener() : "");
    values.put("jdbcurl", plan.database().poolUrl().replace("&", "&amp;"));
    values.put("accesslog", data.path("logs").toString());
    values.put("gzip", GZIP);
    return values;
  }

  private String testListener() {
    return Resources.filled(
        "/payara/test-listener.xml",
        Map.of("httpport", Integer.toString(plan.ports().tests().adminPort() + 1)));
  }

  private String jvmOptions() {
    var options = new StringBuilder();
    var values = Map.of("payara", payara.toString(), "domain", folder.toString());
    Resources.filled("/payara/jvm.options", values)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> options.append(quoted(line)));
    var tests = plan.ports().tests();
    var speed = tests.are() ? "/payara/jvm-tests.options" : "/payara/jvm-real.options";
    Resources.text(speed).lines().forEach(line -> options.append(quoted(line)));
    tests.options().forEach(option -> options.append(quoted(option)));
    options.append(quoted("-Dvalv.policy.dir=" + config("policy")));
    plan.settings().forEach((key, value) -> options.append(quoted("-D" + key + "=" + value)));
    return options.toString();
  }

  private static String quoted(String option) {
    return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(config(name), content, StandardCharsets.UTF_8);
  }

  private Path config(String name) {
    return folder.resolve("config").resolve(name);
  }

  /** A pipe: the server reads its commands once it is up, and waits there until there are any. */
  Path commands() {
    return config("commands");
  }

  /** Deploys the application, seen from the domain's folder. */
  String deployCommand() {
    return "deploy --name valv " + APPLICATION + "\n";
  }

  Path folder() {
    return folder;
  }

  Path payara() {
    return payara;
  }

  DomainPlan.Ports ports() {
    return plan.ports();
  }

  String masterPassword() {
    return masterPassword;
  }

  /** The account for Payara's own admin listener, which only a test domain opens. */
  public String adminUser() {
    return ADMIN;
  }

  /** The password of that account, of the day. */
  public String adminPassword() {
    return adminPassword;
  }
}
