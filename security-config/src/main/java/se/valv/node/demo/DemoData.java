package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.valv.crypto.Randomness;

/**
 * The people of Exempelstad in one data directory: {@code demo-deed.json}, by which the register is
 * founded, and {@code demo-accounts.json}, by which people log in. Both have mode 600.
 */
public final class DemoData {

  /** 32 characters that are not mistaken for each other. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private final Path deed;
  private final List<DemoAccount> accounts;

  private DemoData(Path deed, List<DemoAccount> accounts) {
    this.deed = deed;
    this.accounts = List.copyOf(accounts);
  }

  /**
   * Makes the two files in {@code data}, or reads those of an earlier start: passwords and dates
   * are set once. The list of accounts is made anew when it is missing.
   *
   * @throws IOException when a file can't be read or written
   */
  public static DemoData in(Path data, Randomness randomness, Clock clock) throws IOException {
    var file = data.resolve("demo-deed.json");
    if (Files.notExists(file)) {
      var deed = Json.resource("deed.json", ObjectNode.class);
      resolvePeriods(deed, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
      deed.withArray("accounts")
          .forEach(account -> ((ObjectNode) account).put("password", password(randomness)));
      Json.write(file, deed);
    }
    var accounts = accountsOf(Json.MAPPER.readTree(Files.readAllBytes(file)));
    var list = data.resolve("demo-accounts.json");
    if (Files.notExists(list)) {
      Json.write(list, accounts);
    }
    return new DemoData(file, accounts);
  }

  /** The file by which the register is founded. */
  public Path deed() {
    return deed;
  }

  /** Everybody who can log in, in the order of the deed. */
  public List<DemoAccount> accounts() {
    return accounts;
  }

  /** {@code P1Y} in the template becomes the start of that day, as an instant. */
  private static void resolvePeriods(JsonNode node, LocalDate today) {
    if (node instanceof ObjectNode object) {
      for (var field : List.of("reliableUntil", "knowledgeableUntil", "validFrom", "validTo")) {
        if (object.has(field)) {
          var day = today.plus(Period.parse(object.get(field).textValue()));
          object.put(field, day.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        }
      }
    }
    node.forEach(child -> resolvePeriods(child, today));
  }

  private static List<DemoAccount> accountsOf(JsonNode deed) {
    var accounts = new ArrayList<DemoAccount>();
    for (var account : deed.path("accounts")) {
      if (account.path("roles").isEmpty()) {
        continue; // A system actor: nobody logs in as one.
      }
      accounts.add(
          new DemoAccount(
              account.path("username").textValue(),
              account.path("password").textValue(),
              account.path("roles").path(0).path("role").textValue(),
              account.path("title").textValue(),
              null));
    }
    return accounts;
  }

  /** 80 random bits as four groups of four characters. */
  private static String password(Randomness randomness) {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(password.isEmpty() ? "" : "-");
      for (var random : randomness.bytes(GROUP_LENGTH)) {
        password.append(ALPHABET.charAt(random & ALPHABET.length() - 1));
      }
    }
    return password.toString();
  }
}
