package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.0, true",
    "192.0.2.0/24, 192.0.2.255, true",
    "192.0.2.0/24, 192.0.3.0, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.128/25, 192.0.2.128, true",
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "192.0.2.7/32, ::ffff:192.0.2.7, true",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "fe80::/10, fe80::1%eth0, true",
    "192.0.2.0/24, 2001:db8::1, false",
    "2001:db8::/32, 192.0.2.1, false",
    "192.0.2.0/24, example.org, false",
    "192.0.2.0/24, '', false"
  })
  void anAddressIsInANetworkWhenItBeginsAsItDoes(String network, String address, boolean held) {
    assertEquals(Optional.of(held), Network.parse(network).map(n -> n.holds(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/24",
        "example.org",
        "localhost/8",
        "192.0.2.0/33",
        "2001:db8::/129",
        "192.0.2.0/",
        "192.0.2.0/-1",
        "192.0.2.0/024",
        "192.0.2.0/9999",
        "192.0.2.1/24",
        "2001:db8::1/32",
        "0.0.0.0/0",
        "0.0.0.0/7",
        "::/0"
      })
  void whatIsNoNetworkOrBindsNobodyIsNone(String text) {
    assertEquals(false, Network.parse(text).isPresent(), text);
  }

  @Test
  void theLongestIsOneAddress() {
    assertEquals(
        Optional.of(false), Network.parse("2001:db8::1/128").map(n -> n.holds("2001:db8::")));
  }
}
