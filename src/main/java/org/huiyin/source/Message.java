package org.huiyin.source;

import java.util.List;

/**
 * Something to say to a person, in no language yet: a key of the message catalogues and what fills
 * its gaps.
 *
 * @param key names the pattern in each catalogue
 * @param args fill {@code {0}}, {@code {1}} …; a {@code Message} among them is put into words
 *     itself, a list is joined by commas, anything else is shown by {@code toString}
 */
public record Message(String key, List<Object> args) {

  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }
}
