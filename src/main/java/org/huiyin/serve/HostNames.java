package org.huiyin.serve;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which the server answers. Another site can give its own name the address of this
 * machine (DNS rebinding); a browser then sends that name, and the request is refused.
 */
final class HostNames {
  private static final int DEFAULT_PORT = 80;

  private final Set<String> accepted;

  private HostNames(Set<String> accepted) {
    this.accepted = Set.copyOf(accepted);
  }

  /**
   * @param host as it was asked for
   * @param address that it stands for
   * @param port on which the server listens
   */
  static HostNames of(String host, InetAddress address, int port) throws SocketException {
    Set<String> names = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
    names.add(written(host));
    if (address.isAnyLocalAddress()) {
      // An address in digits cannot be given to another name.
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .forEach(own -> names.add(written(own.getHostAddress())));
    }
    Set<String> accepted = new HashSet<>();
    for (String name : names) {
      accepted.add(name + ":" + port);
      if (port == DEFAULT_PORT) {
        accepted.add(name);
      }
    }
    return new HostNames(accepted);
  }

  /** A name or address as it stands in a URL. */
  static String written(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int zone = lower.indexOf('%');
    String plain = zone < 0 ? lower : lower.substring(0, zone);
    return plain.indexOf(':') >= 0 && !plain.startsWith("[") ? "[" + plain + "]" : plain;
  }

  /**
   * @param headers all {@code Host} headers of a request
   */
  boolean accept(List<String> headers) {
    return headers.size() == 1
        && accepted.contains(headers.get(0).strip().toLowerCase(Locale.ROOT));
  }
}
