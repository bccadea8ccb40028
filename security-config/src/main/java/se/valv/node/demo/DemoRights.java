package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A few needs that the demonstration shows under way: one that waits for a decision, and one that
 * soon ends. Asked for and decided over REST, as people do.
 */
public final class DemoRights {

  private static final String WAITING = "Vikarierar i kommunledningens diarium.";
  private static final String ENDING = "Granskar den nya analysen före fastställelse.";
  private static final int DAYS_LEFT = 20;
  private static final int MONTHS_ASKED = 3;

  private final URI node;
  private final Path certificate;
  private final List<DemoAccount> accounts;
  private final LocalDate today;

  /**
   * Rights for one running node.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM
   * @param accounts the demo's accounts
   * @param today the day on which the needs begin
   */
  public DemoRights(URI node, Path certificate, List<DemoAccount> accounts, LocalDate today) {
    this.node = node;
    this.certificate = certificate;
    this.accounts = List.copyOf(accounts);
    this.today = today;
  }

  /**
   * Asks for what is not asked for yet.
   *
   * @throws IOException when the node refuses or can't be reached
   */
  public void load() throws IOException, InterruptedException {
    try (var officer = as("OFFICER");
        var administrator = as("ACCOUNT_ADMIN")) {
      var purposes = purposes(officer);
      if (!purposes.contains(WAITING)) {
        ask(officer, "KLF-HANDL", WAITING, today.plusMonths(MONTHS_ASKED));
      }
      if (!purposes.contains(ENDING)) {
        var asked = ask(officer, "SBF-ANALYS", ENDING, today.plusDays(DAYS_LEFT));
        var given = turn(officer, asked, "GRANT");
        turn(administrator, given, "APPROVE");
      }
    }
  }

  private static Set<String> purposes(NodeClient officer) throws IOException, InterruptedException {
    var purposes = new HashSet<String>();
    var items = officer.get("needs?size=200&page=0").path("items");
    for (int page = 1; !items.isEmpty(); page++) {
      purposes.addAll(items.findValuesAsText("purpose"));
      items = officer.get("needs?size=200&page=" + page).path("items");
    }
    return purposes;
  }

  private JsonNode ask(NodeClient officer, String compartment, String purpose, LocalDate to)
      throws IOException, InterruptedException {
    var need = new LinkedHashMap<String, Object>();
    need.put("compartment", compartment(officer, compartment));
    need.put("participation", registrar(officer));
    need.put("purpose", purpose);
    need.put("actions", List.of("READ", "SEARCH"));
    need.put("from", today.toString());
    need.put("to", to.toString());
    return officer.post("needs", need);
  }

  private static JsonNode turn(NodeClient by, JsonNode need, String event)
      throws IOException, InterruptedException {
    var path = "needs/" + need.path("id").asText() + "/transitions";
    return by.post(path, Map.of("event", event), need.path("version").asInt());
  }

  private static String compartment(NodeClient client, String code)
      throws IOException, InterruptedException {
    for (var compartment : client.get("compartments/register").path("items")) {
      if (compartment.path("code").asText().equals(code)) {
        return compartment.path("id").asText();
      }
    }
    throw new IOException("the demo has no compartment " + code);
  }

  private String registrar(NodeClient client) throws IOException, InterruptedException {
    var username = account("REGISTRAR").username();
    for (var account : client.get("accounts?size=200").path("items")) {
      if (account.path("username").asText().equals(username)) {
        return account.path("participations").path(0).path("id").asText();
      }
    }
    throw new IOException("the demo has no account " + username);
  }

  private NodeClient as(String role) throws IOException, InterruptedException {
    return new NodeClient(node, certificate, account(role));
  }

  private DemoAccount account(String role) throws IOException {
    return accounts.stream()
        .filter(a -> a.role().equals(role))
        .findFirst()
        .orElseThrow(() -> new IOException("the demo has nobody who is " + role));
  }
}
