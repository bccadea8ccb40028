package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A program of a realm, made and approved as those who administer rights do. */
final class Program {

  static final String ACCOUNTS = "/api/v1/service-accounts";

  private final Http maker;
  private final Http approver;
  private JsonNode account;
  private String secret = "";

  private Program(Http maker, Http approver, JsonNode account) {
    this.maker = maker;
    this.approver = approver;
    this.account = account;
  }

  /** Made, and not yet approved. */
  static Program made(Realm realm, String scope, int perDay, String network) {
    var maker = realm.person("ACCOUNT_ADMIN");
    var answer = maker.post(ACCOUNTS, input(realm, scope, perDay, network));
    assertEquals(201, answer.status(), answer::text);
    return new Program(maker, realm.person("OFFICER"), answer.json());
  }

  /** In use. */
  static Program working(Realm realm, String scope, int perDay, String network) {
    var program = made(realm, scope, perDay, network);
    program.turn("APPROVE");
    program.issue();
    return program;
  }

  static Map<String, Object> input(Realm realm, String scope, int perDay, String network) {
    var input = new HashMap<String, Object>();
    input.put("username", "p" + UUID.randomUUID());
    input.put("name", "Personalsystemet");
    input.put("purpose", "Berättar om deltaganden");
    input.put("operator", realm.operator().toString());
    input.put("scopes", List.of(Map.of("scope", scope, "perDay", perDay)));
    input.put("networks", List.of(network));
    input.put("days", 30);
    return input;
  }

  UUID id() {
    return UUID.fromString(account.path("id").asText());
  }

  String path() {
    return ACCOUNTS + "/" + id();
  }

  Http maker() {
    return maker;
  }

  String secret() {
    return secret;
  }

  String state() {
    return maker.get(path()).json().path("state").asText();
  }

  /** The newest version, as who would change it names it. */
  String etag() {
    return maker.get(path()).header("etag");
  }

  void turn(String event) {
    var answer = approver.post(path() + "/transitions", Map.of("event", event), "If-Match", etag());
    assertEquals(200, answer.status(), answer::text);
    account = answer.json();
  }

  /** From now on it has another secret. */
  void issue() {
    var answer = maker.post(path() + "/secret", Map.of(), "If-Match", etag());
    assertEquals(200, answer.status(), answer::text);
    secret = answer.json().path("secret").asText();
  }

  Answer get(String path, String... more) {
    return Http.anonymous().get(path, with(more));
  }

  Answer put(String path, Object body) {
    return Http.anonymous().put(path, body, with());
  }

  Answer post(String path, Object body, String... more) {
    return Http.anonymous().post(path, body, with(more));
  }

  private String[] with(String... more) {
    var headers = new String[more.length + 2];
    headers[0] = "Authorization";
    headers[1] = "Bearer " + secret;
    System.arraycopy(more, 0, headers, 2, more.length);
    return headers;
  }
}
