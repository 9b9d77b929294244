package org.huiyin.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Category;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
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
            + (date.month().isPresent() ? month(date.month().getAsInt()) + " " : "")
            + date.year();
  }

  /** A day as lists show it, one below the other: {@code 2021-06-18}, {@code 18 June 2021}. */
  public String listed(LocalDate day) {
    return language == Language.ZH ? day.toString() : date(PartialDate.of(day));
  }

  /** The number or the name of a month: {@code 6}, {@code June}. */
  String month(int month) {
    return language == Language.ZH ? String.valueOf(month) : MONTHS.get(month - 1);
  }

  /**
   * The name of an observation within its figure: {@code 东区 · 小学}; {@code 合计} for the total; {@code
   * 地区未给出} where the source does not say for which area it holds.
   */
  public String name(Figure figure, Observation observation) {
    List<String> parts =
        Stream.concat(
                observation.area().stream(), observation.categories().stream().map(Category::label))
            .map(part -> part.in(language))
            .toList();
    return parts.isEmpty()
        ? get(figure.isTotal(observation) ? "observation.total" : "observation.no-area")
        : parts.stream().reduce((all, next) -> get("observation.with", all, next)).orElseThrow();
  }

  /**
   * The category of an observation in a breakdown: {@code 小学}; {@code 合计} for a total over it; else
   * empty.
   */
  public String category(Figure figure, Observation observation, Breakdown breakdown) {
    return observation
        .category(breakdown.id())
        .map(category -> category.label().in(language))
        .orElseGet(
            () ->
                figure.breakdowns().contains(breakdown) && figure.isTotal(observation)
                    ? get("observation.total")
                    : "");
  }

  /** All of them, as part of a sentence: {@code 甲、乙、丙}, {@code A, B and C}. */
  public String all(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? list(names)
        : list(names.subList(0, last)) + get("list.last") + names.get(last);
  }

  /** {@code 甲、乙、丙}, {@code A, B, C}. */
  public String list(List<String> names) {
    return String.join(get("list.separator"), names);
  }
}
