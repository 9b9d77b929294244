package org.huiyin.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.model.Language;
import org.huiyin.model.PartialDate;
import org.huiyin.source.Resource;

/**
 * The texts of the interface in one language, from {@code texts_<language>.properties}.
 *
 * <p>A text has gaps {@code {0}}, {@code {1}} … that are filled with words or numbers as they are,
 * and choices {@code {0|reply|replies}} that give the first form where the argument is {@code 1},
 * else the second. There is no other syntax and no number format.
 */
public final class Texts {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Texts EN = new Texts(Language.EN);

  private final Language language;
  private final Map<String, Text> texts;

  private Texts(Language language) {
    this.language = language;
    this.texts = load("texts_" + language.key() + ".properties");
  }

  public static Texts of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  private static Map<String, Text> load(String resource) {
    Properties properties = new Resource(Texts.class, resource).properties();
    Map<String, Text> texts = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> texts.put(key, Text.of(key, properties.getProperty(key))));
    return texts;
  }

  public Language language() {
    return language;
  }

  /** The keys of all texts, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * A text with its gaps filled.
   *
   * @param key as in the properties: {@code reply.key-figures}
   * @param fillings words, or whole numbers
   * @throws IllegalArgumentException if there is no such text, or too little to fill it with
   */
  public String get(String key, Object... fillings) {
    Text text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.key());
    }
    return text.filled(fillings);
  }

  /**
   * The word for a constant of the model's closed lists: {@code card.kind.proposal} for {@code
   * Card.Kind.PROPOSAL}.
   */
  public String of(Enum<?> constant) {
    String name = constant.getDeclaringClass().getName();
    return get(
        hyphened(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'))
            + "."
            + hyphened(constant.name()));
  }

  private static String hyphened(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 2021年6月18日}, {@code 18 June 2021}; as exact as the date is. */
  public String date(PartialDate date) {
    return language == Language.ZH
        ? date.inChinese()
        : (date.day().isPresent() ? date.day().getAsInt() + " " : "")
            + (date.month().isPresent() ? MONTHS.get(date.month().getAsInt() - 1) + " " : "")
            + date.year();
  }

  /** {@code 甲、乙、丙}, {@code A, B, C}. */
  public String list(List<String> names) {
    return String.join(get("list.separator"), names);
  }
}
