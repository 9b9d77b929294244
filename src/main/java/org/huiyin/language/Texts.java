package org.huiyin.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.model.PartialDate;
import org.huiyin.model.text.Language;
import org.huiyin.source.EnumNames;

/**
 * The interface texts for readers in one language, from {@code texts_<language>.properties}. See
 * {@link MessagePattern} for their syntax.
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
  private final Map<String, MessagePattern> texts;

  private Texts(Language language) {
    this.language = language;
    this.texts = PropertyFile.patterns(Texts.class, "texts_" + language.key() + ".properties");
  }

  public static Texts of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  public Language language() {
    return language;
  }

  /** The keys of all texts, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * Returns a text with its placeholders replaced.
   *
   * @param key the key in the property file: {@code reply.key-figures}
   * @param arguments texts or whole numbers
   * @throws IllegalArgumentException if there is no such text, or if there are too few arguments
   */
  public String get(String key, Object... arguments) {
    MessagePattern text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language.key());
    }
    return text.format(List.of(arguments));
  }

  /**
   * Returns the label of an enum constant of the model: {@code card.kind.proposal} for {@code
   * Card.Kind.PROPOSAL}.
   */
  public String of(Enum<?> constant) {
    return get(key(constant));
  }

  /** The same for a constant that may have no label. */
  public Optional<String> label(Enum<?> constant) {
    return texts.containsKey(key(constant)) ? Optional.of(of(constant)) : Optional.empty();
  }

  private static String key(Enum<?> constant) {
    String name = constant.getDeclaringClass().getName();
    String type = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    return type.toLowerCase(Locale.ROOT) + "." + EnumNames.kebabCase(constant);
  }

  /** {@code 2021年6月18日}, {@code 18 June 2021}; with the precision of the date. */
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
