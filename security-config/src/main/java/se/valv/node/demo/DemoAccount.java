package se.valv.node.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One person of Exempelstad, as {@code demo-accounts.json} lists them. Its {@code toString} leaves
 * the password out.
 *
 * @param username to log in with
 * @param password to log in with, in clear
 * @param role the code of the role
 * @param title who the person is, in Swedish
 * @param otpSecret of the second factor, where one is set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemoAccount(
    String username, String password, String role, String title, @Nullable String otpSecret) {

  @Override
  public String toString() {
    return "DemoAccount[" + username + ", " + role + "]";
  }
}
