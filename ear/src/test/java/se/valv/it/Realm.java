package se.valv.it;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A little municipality of its own in the shared register: an observer who reaches two compartments
 * up to K, and a stranger who reaches those and two more, up to H. All but ids and one username is
 * the same in every realm.
 */
final class Realm {

  /** What the observer reaches, and may file in. */
  static final List<String> VISIBLE = List.of("V1", "V2");

  private static final List<String> ALL = List.of("V1", "V2", "X1", "X2");
  private static final String EVERYTHING = "READ,SEARCH,WRITE,PRINT,RELABEL,APPROVE,EXPORT";

  private final UUID operator = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final String tag;
  private final List<UUID> compartments = ALL.stream().map(code -> UUID.randomUUID()).toList();
  private final Http observer;
  private final Http stranger;

  /** What was filed here, in order. */
  final Register register = new Register();

  private Realm(Connection owner, Connection application, String tag) throws SQLException {
    this.tag = tag;
    run(
        owner,
        "insert into valv.operator values (?, 'MUNICIPALITY', 'Riket', ?, 'x', null)",
        operator,
        tag);
    for (var founder : List.of(first, second)) {
      account(owner, founder, founder.toString());
    }
    for (int i = 0; i < ALL.size(); i++) {
      compartment(owner, compartments.get(i), ALL.get(i));
    }
    var watching = account(owner, UUID.randomUUID(), "o" + tag);
    var acting = account(owner, UUID.randomUUID(), "s" + tag);
    rights(owner, watching, "COORDINATOR", "3", VISIBLE);
    rights(owner, acting, "COORDINATOR", "1", ALL);
    observer = session(application, watching);
    stranger = session(application, acting);
  }

  /** A new one, with nothing filed. */
  static Realm found() {
    var tag = "realm" + UUID.randomUUID().toString().substring(24);
    try (var owner = Sql.owner();
        var application = Sql.application()) {
      owner.connection().setAutoCommit(false);
      application.connection().setAutoCommit(false);
      return new Realm(owner.connection(), application.connection(), tag);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** One more who reaches what the observer does, in a role. */
  Http person(String role) {
    return person(role, VISIBLE);
  }

  /** One more in a role, who reaches these compartments. */
  Http person(String role, List<String> codes) {
    try (var owner = Sql.owner();
        var application = Sql.application()) {
      owner.connection().setAutoCommit(false);
      application.connection().setAutoCommit(false);
      var id = UUID.randomUUID();
      var account = account(owner.connection(), id, id.toString());
      rights(owner.connection(), account, role, "3", codes);
      return session(application.connection(), account);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets an account that was made otherwise reach these compartments; it gets no role. */
  void reaches(UUID account, List<String> codes) {
    try (var owner = Sql.owner()) {
      owner.connection().setAutoCommit(false);
      needs(owner.connection(), account, "3", codes);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** An administration of the municipality, that was there all along. */
  UUID administration(String code, String name) {
    var id = UUID.randomUUID();
    try (var owner = Sql.owner()) {
      run(
          owner.connection(),
          "insert into valv.unit (id, operator_id, code, name, kind)"
              + " values (?, ?, ?, ?, 'ADMINISTRATION')",
          id,
          operator,
          code,
          name);
      return id;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  UUID operator() {
    return operator;
  }

  Http observer() {
    return observer;
  }

  Http stranger() {
    return stranger;
  }

  /** The only word that is another in each realm. */
  String tag() {
    return tag;
  }

  UUID compartment(String code) {
    return compartments.get(ALL.indexOf(code));
  }

  private UUID account(Connection owner, UUID id, String username) throws SQLException {
    run(
        owner,
        "insert into valv.account values (?, ?, 'Någon Annan', 'Någon', 'x', ?, null, false, now())",
        id,
        username.toLowerCase(Locale.ROOT),
        operator);
    return id;
  }

  private void compartment(Connection owner, UUID id, String code) throws SQLException {
    run(
        owner,
        "insert into valv.compartment values (?, ?, null, 'DOCUMENTS', ?, ?, 'x', ?)",
        id,
        operator,
        code,
        "Område " + code,
        first);
  }

  private void rights(
      Connection owner, UUID account, String role, String positionClass, List<String> codes)
      throws SQLException {
    run(
        owner,
        "insert into valv.account_role (account_id, role, scope_operator, valid_from)"
            + " values (?, ?, ?, '2020-01-01')",
        account,
        role,
        operator);
    needs(owner, account, positionClass, codes);
  }

  private void needs(Connection owner, UUID account, String positionClass, List<String> codes)
      throws SQLException {
    var participation = participation(owner, account, positionClass);
    for (var code : codes) {
      run(
          owner,
          "insert into valv.need values (?, ?, ?, 'x', ?, null, now() - interval '1 hour',"
              + " now() + interval '1 day', null, ?, ?)",
          UUID.randomUUID(),
          compartment(code),
          participation,
          EVERYTHING,
          first,
          second);
    }
    owner.commit();
  }

  private UUID participation(Connection owner, UUID account, String positionClass)
      throws SQLException {
    var id = UUID.randomUUID();
    var until = OffsetDateTime.parse("2999-01-01T00:00:00Z");
    run(owner, "insert into valv.participation values (?, ?, null, 'EMPLOYMENT')", id, operator);
    run(owner, "insert into valv.account_participation values (?, ?)", account, id);
    run(
        owner,
        "insert into valv.standing values (?, ?, ?, ?, ?, 'x', ?, ?)",
        id,
        operator,
        until,
        until,
        positionClass,
        first,
        second);
    return id;
  }

  private static Http session(Connection application, UUID account) throws SQLException {
    var token = secret();
    var csrf = secret();
    run(
        application,
        "insert into valv.session values (?, ?, ?, ?, 'PASSWORD', '127.0.0.1', now(), now(), null)",
        UUID.randomUUID(),
        digest(token),
        account,
        csrf);
    application.commit();
    return Http.holding(token, csrf);
  }

  private static String secret() {
    var random = UUID.randomUUID().toString() + UUID.randomUUID();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(random));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Connection connection, String statement, Object... parameters)
      throws SQLException {
    try (var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      prepared.execute();
    }
  }

  /** What a realm holds, as the harness itself knows it. */
  static final class Register {

    private final List<Filed> visible = new ArrayList<>();
    private final List<Filed> hidden = new ArrayList<>();
    private final List<UUID> assets = new ArrayList<>();
    private final List<UUID> hiddenAssets = new ArrayList<>();

    /** An asset was registered, that the observer reaches or does not. */
    void asset(UUID id, boolean byObserver) {
      (byObserver ? assets : hiddenAssets).add(id);
    }

    List<UUID> assets() {
      return List.copyOf(assets);
    }

    List<UUID> hiddenAssets() {
      return List.copyOf(hiddenAssets);
    }

    void filed(Filed document, boolean byObserver) {
      (byObserver ? visible : hidden).add(document);
    }

    List<Filed> visible() {
      return List.copyOf(visible);
    }

    List<Filed> hidden() {
      return List.copyOf(hidden);
    }

    /** How many of the hidden hold a word. */
    int hiddenWith(String word) {
      return (int) hidden.stream().filter(d -> d.text().contains(word)).count();
    }
  }

  /**
   * A document that was filed.
   *
   * @param id its id
   * @param subject its open subject
   * @param text all of its words
   * @param securityClass its class
   */
  record Filed(UUID id, String subject, String text, String securityClass) {}
}
