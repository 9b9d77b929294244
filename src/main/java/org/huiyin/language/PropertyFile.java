package org.huiyin.language;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.huiyin.source.Resource;

/** Loads property files of the program as UTF-8. */
public final class PropertyFile {
  private PropertyFile() {}

  /**
   * Loads a file from the package of a class.
   *
   * @param name the file name: {@code texts_zh.properties}
   */
  public static Properties load(Class<?> owner, String name) {
    return new Resource(owner, name).properties();
  }

  /** Loads a file of texts with placeholders, by key. */
  public static Map<String, MessagePattern> patterns(Class<?> owner, String name) {
    Properties properties = load(owner, name);
    return properties.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key, key -> MessagePattern.of(key, properties.getProperty(key))));
  }
}
