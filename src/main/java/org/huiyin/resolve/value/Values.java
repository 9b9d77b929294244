package org.huiyin.resolve.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reads single values of YAML files (texts, dates, numbers, choices) and reports invalid ones.
 * Collects the texts that readers will see.
 *
 * <p>All texts for readers are read here, by {@link #words} or {@link #text}: names and titles too.
 * So all of them are audited. The only exceptions are {@link #ofClaims} and {@link #filingNumber}.
 */
public final class Values {
  private static final Pattern FILING_NUMBER =
      Pattern.compile("[0-9A-Za-z/._-]+(?:[（(][^（）()]{0,20}[0-9]+号[）)])?");

  /** A number in typographic quotes, which YAML takes for a part of the text. */
  private static final Pattern QUOTED = Pattern.compile("[“”‘’「『＂＇]([^“”‘’「」『』＂＇]*)[“”‘’」』＂＇]");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

  private final Problems problems;
  private final boolean english;
  private final DateReader dates;
  private final BoundTexts captions;
  private final MarkedKeys marks;
  private final Optional<TextLine.Role> role;

  /** Reads values of files that need no translation. */
  public Values(Problems problems) {
    this(problems, false);
  }

  /**
   * @param english whether every text for readers must have an English version
   */
  public Values(Problems problems, boolean english) {
    this(problems, english, new BoundTexts(), new MarkedKeys(), Optional.of(TextLine.Role.TEXT));
  }

  private Values(
      Problems problems,
      boolean english,
      BoundTexts captions,
      MarkedKeys marks,
      Optional<TextLine.Role> role) {
    this.problems = problems;
    this.english = english;
    this.dates = new DateReader(problems);
    this.captions = captions;
    this.marks = marks;
    this.role = role;
  }

  /**
   * The same for what a claim says: its numbers are compared with its formula, and need no other
   * source.
   */
  public Values ofClaims() {
    return new Values(problems, english, captions, marks, Optional.empty());
  }

  /** The same for texts that are something special on the page. */
  public Values as(TextLine.Role special) {
    return new Values(problems, english, captions, marks, Optional.of(special));
  }

  public Problems problems() {
    return problems;
  }

  /** The collected marks. */
  public MarkedKeys marks() {
    return marks;
  }

  /** The collected texts. */
  public BoundTexts captions() {
    return captions;
  }

  /** The texts of an optional list. */
  public List<LocalizedText> wordsList(Fields fields, String key) {
    return fields.list(key).stream().map(this::words).toList();
  }

  /**
   * A text of a chart, in all its languages, as readers will see it. The chart kind reads it later.
   */
  public Node label(Node label) {
    requireEnglish(label);
    return label(label, Language.ZH);
  }

  private Node label(Node label, Language language) {
    if (label instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.origin(), seen(scalar, language), scalar.quoted());
    }
    if (label instanceof Node.Mapping mapping) {
      return new Node.Mapping(
          mapping.origin(),
          mapping.entries().stream()
              .map(
                  entry ->
                      new Node.Entry(
                          entry.key(),
                          label(
                              entry.value(),
                              entry.key().text().equals("en") ? Language.EN : Language.ZH)))
              .toList());
    }
    return label;
  }

  /** Reports a text without an English version. Texts without letters need none. */
  private void requireEnglish(Node words) {
    boolean translated =
        words instanceof Node.Mapping mapping
            && mapping.entries().stream().anyMatch(entry -> entry.key().text().equals("en"));
    String chinese = words instanceof Node.Scalar scalar ? scalar.text() : "A";
    if (english && !translated && chinese.codePoints().anyMatch(Character::isLetter)) {
      problems.add(
          Problem.error(chinesePlace(words), Message.of("missing-translation"))
              .withHint(Message.of("hint.translation")));
    }
  }

  /** Collects a text and returns it as readers will see it. */
  private String seen(Node.Scalar written, Language language) {
    return captions.take(written.onOneLine(), language, role);
  }

  /** An optional text that is the same in all languages. */
  public Optional<String> text(Fields fields, String key, Language language) {
    return fields.scalar(key).map(written -> seen(written, language));
  }

  /** A required text that is the same in all languages; empty where absent, which is reported. */
  public String requiredText(Fields fields, String key, Language language) {
    return fields.requiredScalar(key).map(written -> seen(written, language)).orElse("");
  }

  /**
   * The number or code under which something is filed: letters, digits and signs are the number
   * itself; any other text is audited.
   */
  public String filingNumber(Node.Scalar written) {
    Matcher quoted = QUOTED.matcher(written.text());
    if (quoted.matches()) {
      problems.add(
          Problem.error(written.origin(), Message.of("quoted-number", written.text()))
              .withHint(Message.of("hint.form", "\"" + quoted.group(1) + "\"")));
    }
    return FILING_NUMBER.matcher(written.text()).matches()
        ? written.text()
        : seen(written, Language.ZH);
  }

  /** A required unit. Quotes around it are reported: no unit has any. */
  public LocalizedText unit(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent()
        && node.get() instanceof Node.Scalar unit
        && QUOTED.matcher(unit.text()).matches()) {
      problems.error(unit.origin(), "quoted-unit");
      int last = unit.text().length() - 1;
      return as(TextLine.Role.UNIT)
          .words(new Node.Scalar(unit.place(1, last), unit.text().substring(1, last), false));
    }
    return as(TextLine.Role.UNIT).requiredWords(fields, key);
  }

  /** A required text in one or two languages; empty if it is missing, which is reported. */
  public LocalizedText requiredWords(Fields fields, String key) {
    return fields.required(key).map(this::words).orElse(LocalizedText.chinese(""));
  }

  /** An optional text; {@code not-given} says that there is none. */
  public Optional<LocalizedText> given(Fields fields, String key) {
    return fields.isNotGiven(key) ? Optional.empty() : words(fields, key);
  }

  public Optional<LocalizedText> words(Fields fields, String key) {
    return fields.node(key).map(this::words);
  }

  /** A text in one or two languages: a scalar is Chinese, a mapping has a key for each language. */
  public LocalizedText words(Node node) {
    requireEnglish(node);
    if (node instanceof Node.Scalar scalar) {
      if (scalar.isBlank()) {
        problems.error(scalar.origin(), "missing-value");
        return LocalizedText.chinese("");
      }
      return new LocalizedText(
          seen(scalar, Language.ZH),
          Optional.empty(),
          new LocalizedText.Origins(Optional.of(scalar.origin()), Optional.empty()));
    }
    Fields languages = Fields.of(node, problems);
    Optional<Node.Scalar> chinese = languages.requiredScalar("zh");
    Optional<Node.Scalar> inEnglish = languages.scalar("en");
    languages.done();
    return new LocalizedText(
        chinese.map(written -> seen(written, Language.ZH)).orElse(""),
        inEnglish.map(written -> seen(written, Language.EN)),
        new LocalizedText.Origins(
            chinese.map(Node.Scalar::origin), inEnglish.map(Node.Scalar::origin)));
  }

  /** The origin of the Chinese text. */
  static Origin chinesePlace(Node words) {
    if (words instanceof Node.Mapping mapping) {
      for (Node.Entry language : mapping.entries()) {
        if (language.key().text().equals("zh")) {
          return language.value().origin();
        }
      }
    }
    return words.origin();
  }

  /** A choice among the names of an enum, written in lower case with hyphens: {@code speed-up}. */
  public <E extends Enum<E>> Optional<E> choice(Optional<Node.Scalar> scalar, Class<E> type) {
    return scalar.flatMap(
        written -> {
          List<E> all = List.of(type.getEnumConstants());
          Optional<E> found =
              all.stream()
                  .filter(one -> EnumNames.kebabCase(one).equals(written.text()))
                  .findFirst();
          if (found.isEmpty()) {
            badChoice(written, all.stream().map(Choice::of).toList());
          }
          return found;
        });
  }

  /** Reports a word that is none of the choices. */
  public void badChoice(Node.Scalar written, List<Choice> choices) {
    problems.add(
        Problem.error(written.origin(), Message.of("bad-choice", written.text()))
            .withHint(Choice.hint(written.text(), choices)));
  }

  public Optional<PartialDate> partialDate(Node.Scalar scalar) {
    return dates.partialDate(scalar);
  }

  public Optional<LocalDate> day(Node.Scalar scalar) {
    return dates.day(scalar);
  }

  /** A day with a time, {@code 2021-09-16 16:32}; without a time it is the start of the day. */
  public Optional<LocalDateTime> minute(Node.Scalar scalar) {
    return dates.minute(scalar);
  }

  public Optional<BigDecimal> number(Node.Scalar scalar) {
    if (!NUMBER.matcher(scalar.text()).matches()) {
      problems.add(
          Problem.error(scalar.origin(), Message.of("bad-number", scalar.text()))
              .withHint(Message.of("hint.number-form")));
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(scalar.text()));
  }

  /** A number above zero, with or without a per-cent sign: {@code 0.1%}, {@code 1000}. */
  public Optional<Rational> portion(Node.Scalar scalar) {
    boolean isPercent = scalar.text().endsWith("%");
    String digits =
        isPercent ? scalar.text().substring(0, scalar.text().length() - 1) : scalar.text();
    Optional<Rational> portion =
        number(new Node.Scalar(scalar.origin(), digits, true))
            .map(Rational::of)
            .map(number -> isPercent ? number.dividedBy(Rational.of(100)) : number);
    if (portion.isPresent() && portion.get().signum() <= 0) {
      problems.error(scalar.origin(), "bad-number", scalar.text());
      return Optional.empty();
    }
    return portion;
  }

  /** A required positive whole number; 0 if it is missing or invalid, which is reported. */
  public int requiredOrdinal(Fields fields, String key) {
    Optional<Node.Scalar> scalar = fields.requiredScalar(key);
    if (scalar.isPresent() && !scalar.get().text().matches("[1-9][0-9]{0,3}")) {
      problems.error(scalar.get().origin(), "bad-ordinal", scalar.get().text());
      return 0;
    }
    return scalar.map(written -> Integer.parseInt(written.text())).orElse(0);
  }

  /** A period; see {@link PeriodReader}. */
  public Optional<Period> period(Node node) {
    return new PeriodReader(problems, fields -> requiredWords(fields, "text")).period(node);
  }
}
