package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Asks an HTTPS server on this machine, and trusts one certificate made for the purpose. */
record LocalHttps(int port, SSLContext trust) {
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** An answer; redirects are not followed. */
  record Answer(int status, HttpURLConnection connection, byte[] body) {

    /** The value of a header; an empty text if there is none. */
    String header(String name) {
      return Optional.ofNullable(connection.getHeaderField(name)).orElse("");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Makes {@code replies.pem} and {@code replies.key} in a folder. */
  static LocalHttps withCertificate(Path folder, int port)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("replies.p12");
    Process keytool =
        new ProcessBuilder(
                (Path.of(System.getProperty("java.home"), "bin", "keytool")
                        + " -genkeypair -alias a -keyalg EC -groupname secp256r1 -validity 2 -dname CN=localhost"
                        + " -ext san=ip:127.0.0.1,dns:replies.example.gov.cn -storetype PKCS12"
                        + " -storepass changeit -keystore "
                        + store)
                    .split(" "))
            .redirectErrorStream(true)
            .start();
    String told = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, keytool.waitFor(), told);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    Key key = keys.getKey("a", PASSWORD);
    Certificate certificate = keys.getCertificate("a");
    Files.writeString(folder.resolve("replies.key"), pem("PRIVATE KEY", key.getEncoded()));
    Files.writeString(folder.resolve("replies.pem"), pem("CERTIFICATE", certificate.getEncoded()));
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    try (InputStream in = Files.newInputStream(folder.resolve("replies.pem"))) {
      trusted.setCertificateEntry(
          "a", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return new LocalHttps(port, context);
  }

  private static String pem(String kind, byte[] bytes) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  /** Waits until the server answers. */
  void await(int seconds, Process server) throws InterruptedException, IOException {
    for (int tries = 0; tries < seconds * 10; tries++) {
      if (!server.isAlive()) {
        fail("the server has ended with " + server.exitValue());
      }
      try {
        get("/");
        return;
      } catch (java.net.ConnectException notYet) {
        Thread.sleep(100);
      }
    }
    fail("no answer after " + seconds + " seconds");
  }

  /**
   * @param headers names and values in turn
   */
  Answer get(String path, String... headers) throws IOException {
    HttpsURLConnection connection =
        (HttpsURLConnection)
            URI.create("https://127.0.0.1:" + port + path).toURL().openConnection();
    connection.setSSLSocketFactory(trust.getSocketFactory());
    return answer(connection, headers);
  }

  /** Asks without encryption. */
  static Answer plain(int port, String path, String... headers) throws IOException {
    return answer(
        (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL().openConnection(),
        headers);
  }

  private static Answer answer(HttpURLConnection connection, String... headers) throws IOException {
    connection.setInstanceFollowRedirects(false);
    for (int i = 0; i < headers.length; i += 2) {
      connection.setRequestProperty(headers[i], headers[i + 1]);
    }
    int status = connection.getResponseCode();
    InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
    try (InputStream body = in == null ? InputStream.nullInputStream() : in) {
      return new Answer(status, connection, body.readAllBytes());
    }
  }
}
