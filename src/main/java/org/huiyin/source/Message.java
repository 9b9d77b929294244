package org.huiyin.source;

import java.util.List;

/**
 * A message for the user, independent of the language: a key of the message files and its
 * arguments.
 *
 * @param key the key in {@code messages_zh.properties} and {@code messages_en.properties}
 * @param args the arguments for {@code {0}}, {@code {1}} …; a {@code Message} is translated too, a
 *     list is joined by commas, anything else is converted by {@code toString}
 */
public record Message(String key, List<Object> args) {

  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }
}
