package se.valv.web.security;

import org.apache.shiro.authc.AuthenticationToken;
import se.valv.access.Client;

/** Name and password as somebody typed them. Never printed. */
final class LoginAttempt implements AuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String username;
  private final transient char[] password;
  private final transient Client client;

  LoginAttempt(String username, char[] password, Client client) {
    this.username = username;
    this.password = password;
    this.client = client;
  }

  @Override
  public String getPrincipal() {
    return username;
  }

  @Override
  public char[] getCredentials() {
    return password;
  }

  Client client() {
    return client;
  }

  @Override
  public String toString() {
    return "LoginAttempt";
  }
}
