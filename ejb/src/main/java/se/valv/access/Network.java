package se.valv.access;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of addresses (RFC 4632, RFC 4291), written as {@code 192.0.2.0/24} or {@code
 * 2001:db8::/32}; an address alone is a range of one. No name is ever looked up.
 */
public final class Network {

  private static final int BYTE = 8;

  private final byte[] start;
  private final int length;

  private Network(byte[] start, int length) {
    this.start = start;
    this.length = length;
  }

  /**
   * Reads one; empty when it is none, when bits are set beyond its length, or when it is shorter
   * than eight bits: that would bind nobody.
   */
  public static Optional<Network> parse(String text) {
    var slash = text.indexOf('/');
    var address = bytes(slash < 0 ? text : text.substring(0, slash));
    var length = slash < 0 ? address.map(a -> a.length * BYTE) : number(text.substring(slash + 1));
    return address
        .flatMap(
            a -> length.filter(l -> l >= BYTE && l <= a.length * BYTE).map(l -> new Network(a, l)))
        .filter(Network::endsInZeros);
  }

  /** Whether an address is in it; never when it is no address. */
  public boolean holds(String address) {
    var zone = address.indexOf('%');
    return bytes(zone < 0 ? address : address.substring(0, zone)).filter(this::begins).isPresent();
  }

  private boolean begins(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (var bit = 0; bit < length; bit++) {
      if (bit(address, bit) != bit(start, bit)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsInZeros() {
    for (var bit = length; bit < start.length * BYTE; bit++) {
      if (bit(start, bit) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(byte[] bytes, int at) {
    return bytes[at / BYTE] >> (BYTE - 1 - at % BYTE) & 1;
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text).getAddress());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    return text.matches("0|[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
