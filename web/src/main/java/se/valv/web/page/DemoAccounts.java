package se.valv.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.organisation.FoundingDeed;

/** The accounts of Exempelstad, as its deed has them; a register for real use has no such file. */
@ApplicationScoped
class DemoAccounts {

  private final List<DemoAccount> accounts =
      ConfigProvider.getConfig()
          .getOptionalValue("valv.demo.deed", String.class)
          .map(Path::of)
          .map(DemoAccounts::read)
          .orElse(List.of());

  /** All of them, in the order of the deed. */
  List<DemoAccount> all() {
    return accounts;
  }

  private static List<DemoAccount> read(Path deed) {
    try (var json = Files.newInputStream(deed)) {
      return FoundingDeed.read(json).accounts().stream()
          .filter(a -> !a.roles().isEmpty())
          .map(a -> new DemoAccount(a.username(), a.password(), a.name(), a.title()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("valv.demo.deed can't be read", e);
    }
  }

  /**
   * An account that anybody may try. Its {@code toString} leaves the password out.
   *
   * @param username the name to log in with
   * @param password in clear: the municipality is fictional
   * @param name the person's name
   * @param title what the person is
   */
  public record DemoAccount(String username, String password, String name, String title) {

    @Override
    public String toString() {
      return "DemoAccount[" + username + "]";
    }
  }
}
