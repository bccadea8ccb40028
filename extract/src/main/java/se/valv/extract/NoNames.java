package se.valv.extract;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Finds the address of no host: a name that is looked up tells somebody outside of it. */
public final class NoNames extends InetAddressResolverProvider {

  /** For the virtual machine. */
  public NoNames() {
    super();
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Resolver();
  }

  @Override
  public String name() {
    return "none";
  }

  private static final class Resolver implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      throw new UnknownHostException(host);
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      throw new UnknownHostException();
    }
  }
}
