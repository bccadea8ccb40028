package se.valv.node.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Opens a recruitment case in Exempelstad over REST and has another approve it, so that the
 * placement check can be tried by hand. Once it is open, {@code demo-recruitment.json} says so.
 */
public final class DemoRecruitment {

  private static final int DAYS_AHEAD = 14;
  private static final int DAYS_OPEN = 60;

  private final URI node;
  private final Path certificate;
  private final Path state;
  private final LocalDate today;

  /**
   * A loader for one running node, whose positions are there.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM, the only one that is trusted
   * @param data the data directory
   * @param today on which day it is opened
   */
  public DemoRecruitment(URI node, Path certificate, Path data, LocalDate today) {
    this.node = node;
    this.certificate = certificate;
    this.state = data.resolve("demo-recruitment.json");
    this.today = today;
  }

  /**
   * Opens it, unless that was done before.
   *
   * @throws IOException when the node refuses or can't be reached
   */
  public void load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    if (Files.exists(state)) {
      return;
    }
    var town = Json.resource("recruitment.json", Town.class);
    try (var opener = client(accounts, town.openedBy());
        var decider = client(accounts, town.approvedBy())) {
      var body = town.recruitmentCase().deepCopy();
      body.put("operator", id(decider, "operators", town.operator()));
      body.put("unit", id(decider, "units", town.unit()));
      body.putArray("startDates").add(today.toString()).add(today.plusDays(DAYS_AHEAD).toString());
      body.put("openUntil", today.plusDays(DAYS_OPEN).toString());
      var id = opener.post("recruitment-cases", body).path("id").asText();
      decider.post("recruitment-cases/" + id + "/transitions", Map.of("event", "APPROVE"), 1);
      Json.write(state, List.of(id));
    }
  }

  private NodeClient client(List<DemoAccount> accounts, String username)
      throws IOException, InterruptedException {
    var account =
        accounts.stream().filter(a -> a.username().equals(username)).findFirst().orElseThrow();
    return new NodeClient(node, certificate, account);
  }

  private static String id(NodeClient client, String list, String code)
      throws IOException, InterruptedException {
    for (var item : client.get(list).path("items")) {
      if (item.path("code").asText().equals(code)) {
        return item.path("id").asText();
      }
    }
    throw new IOException(list + " has no " + code);
  }

  /**
   * What {@code recruitment.json} holds.
   *
   * @param openedBy username of who opens it
   * @param approvedBy username of who approves it
   * @param operator code of the operator
   * @param unit code of the unit
   * @param recruitmentCase as it is sent, but for where and when
   */
  record Town(
      String openedBy,
      String approvedBy,
      String operator,
      String unit,
      ObjectNode recruitmentCase) {}
}
