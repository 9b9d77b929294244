package org.huiyin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {
  private static HostNames at(String host, int port) throws IOException {
    return HostNames.of(host, InetAddress.getLoopbackAddress(), port);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, true",
    "LocalHost:8080, true",
    "127.0.0.1:8080, true",
    "[::1]:8080, true",
    "desk.example:8080, true",
    "localhost, false",
    "localhost:8081, false",
    "localhost.evil.example:8080, false",
    "evil.example:8080, false",
    "127.0.0.1.evil.example:8080, false",
    "user@localhost:8080, false",
    "'localhost:8080,evil.example', false",
    "'', false",
  })
  void only_its_own_names_with_its_port(String header, boolean accepted) throws IOException {
    assertEquals(accepted, at("desk.example", 8080).accept(List.of(header)));
  }

  @Test
  void the_port_of_the_web_may_be_left_out() throws IOException {
    assertTrue(at("127.0.0.1", 80).accept(List.of("localhost")));
    assertTrue(at("127.0.0.1", 80).accept(List.of("localhost:80")));
  }

  @Test
  void none_or_two_are_refused() throws IOException {
    assertFalse(at("127.0.0.1", 8080).accept(List.of()));
    assertFalse(at("127.0.0.1", 8080).accept(List.of("localhost:8080", "localhost:8080")));
  }

  @Test
  void where_it_listens_everywhere_addresses_in_digits_are_its_own_and_names_are_not()
      throws IOException {
    HostNames everywhere = HostNames.of("0.0.0.0", new InetSocketAddress(0).getAddress(), 8080);
    assertTrue(everywhere.accept(List.of("127.0.0.1:8080")));
    assertFalse(everywhere.accept(List.of("evil.example:8080")));
    assertFalse(everywhere.accept(List.of("8.8.8.8:8080")));
  }
}
