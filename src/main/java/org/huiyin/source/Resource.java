package org.huiyin.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A file in the jar of the program.
 *
 * @param owner the class whose package the name is relative to
 * @param name as for {@link Class#getResourceAsStream}: absolute if it begins with a slash
 */
public record Resource(Class<?> owner, String name) {

  /**
   * @throws IllegalStateException if there is no such file
   */
  public byte[] bytes() {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The file " + name + " is missing in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Its text, as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Its properties, as UTF-8; {@link java.util.ResourceBundle} does not guarantee that. */
  public Properties properties() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return properties;
  }
}
