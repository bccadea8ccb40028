package se.valv.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.access.Throttles.Throttle;
import se.valv.crypto.DomainSecrets;
import se.valv.crypto.Sha256;

/**
 * The one-time code of the first-time ceremony. The launcher makes it, shows it on the console and
 * gives the application its hash only.
 *
 * <p>{@code valv.setup.code-hash}: SHA-256 of the code in hexadecimal; set by the launcher, and of
 * no use once the register is founded
 */
@ApplicationScoped
public class SetupCode {

  @Inject private Throttles throttles;
  @Inject private AccessPolicy policy;

  private final Optional<String> hash =
      ConfigProvider.getConfig().getOptionalValue("valv.setup.code-hash", String.class);

  /** Whether there is a code, and so a ceremony to be held. */
  public boolean isSet() {
    return hash.isPresent();
  }

  /**
   * Whether this is the code; never, when there is none. Takes as long whether or not. Each attempt
   * counts against its address before it is tried.
   *
   * @throws se.valv.problem.Throttled after too many attempts, for a while
   */
  public boolean matches(Client client, String typed) {
    var limit = policy.settings().limits().byName();
    throttles.count(List.of(new Throttle("setup", client.address(), limit)));
    var typedHash = DomainSecrets.codeHash(typed).getBytes(US_ASCII);
    return hash.filter(h -> Sha256.same(h.getBytes(US_ASCII), typedHash)).isPresent();
  }
}
