package se.valv.provision;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a node whether it is ready, on its management listener. */
final class Probe {

  private static final int MILLIS = 2000;

  private final URI address;

  Probe(DomainPlan.Ports ports) {
    address = URI.create("http://" + Loopback.ADDRESS + ":" + ports.management() + "/health/ready");
  }

  /** Whether the application says that it is ready. */
  boolean isReady() {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      var status = connection.getResponseCode();
      connection.disconnect();
      return status == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
