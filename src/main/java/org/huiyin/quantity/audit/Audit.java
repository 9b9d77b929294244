package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Finds every numeral of a text and says what it is. It reads any text, whole or mutilated, in time
 * that grows with the text's length.
 *
 * <p>The rules are asked in the order of {@link #rules}; a new way of recognising numerals is one
 * final class and one line there.
 */
public final class Audit {
  private static final Rational MOST_IN_NAMES = Rational.of(50);

  private final Lexicon lexicon;
  private final ExpressionReader expressions;
  private final List<Rule> rules;

  /** With the built-in measure words and names. */
  public Audit() {
    this(Measures.standard(), List.of());
  }

  /**
   * @param names further names that hold numbers, such as 科技改革30条; no number in them needs a source
   */
  public Audit(Measures measures, Collection<String> names) {
    this.lexicon = new Lexicon(names);
    this.expressions = new ExpressionReader(measures);
    this.rules = rules(expressions);
  }

  private static List<Rule> rules(ExpressionReader expressions) {
    List<Rule> places =
        List.of(
            new AddressNumbers(),
            new Documents(),
            new Ordinals(),
            new AlphanumericNames(expressions));
    return List.of(
        new ListMarkers(),
        new Furniture(),
        new LooseDates(),
        new EnglishDates(),
        new Calendar(),
        new AddressNumbers(),
        new Documents(),
        new EnglishForms(expressions),
        new Codes(),
        new Enumerations(places),
        new Ordinals(),
        new AlphanumericNames(expressions),
        new Names(expressions),
        new Amounts(expressions));
  }

  /** The numerals of a text, in its order, none overlapping another. */
  public List<Numeral> of(String text) {
    Passage passage = new Passage(text);
    List<Numeral> numerals = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      index = next(passage, index, numerals);
    }
    return List.copyOf(numerals);
  }

  /** Looks at one place, adds what stands there, and says where to go on. */
  private int next(Passage passage, int index, List<Numeral> numerals) {
    char c = passage.at(index);
    Optional<Lexicon.Entry> entry = lexicon.at(passage, index);
    if (entry.isPresent()) {
      int end = index + entry.get().text().length();
      if (entry.get().name()) {
        add(numerals, graded(passage, named(passage, index, end)));
      }
      return end;
    }
    if (!opens(c) || Glyphs.isLoneFormal(passage.text(), index)) {
      return index + 1;
    }
    int address = WebAddresses.end(passage, index);
    if (address > index) {
      WebAddresses.number(passage, index, address).ifPresent(found -> add(numerals, found));
      return address;
    }
    Optional<Numeral> name = shortName(passage, index);
    Optional<Numeral> found = name.isPresent() ? name : byRule(passage, index);
    if (found.isPresent()) {
      add(numerals, graded(passage, settled(passage, found.get())));
      return Math.max(index + 1, found.get().end());
    }
    // A row in which no rule saw anything is passed over as a whole: no part of it is a numeral of
    // its own.
    return Glyphs.rowEnd(passage.text(), index);
  }

  /** Whether a numeral may begin with a character. */
  private static boolean opens(char c) {
    return Glyphs.isDigit(c)
        || Glyphs.isHanNumber(c)
        || Glyphs.isLatin(c)
        || c == '半'
        || c == '翻'
        || Glyphs.roman(c) > 0
        || ListMarkers.circled(c) > 0;
  }

  private Optional<Numeral> byRule(Passage passage, int index) {
    for (Rule rule : rules) {
      Optional<Numeral> found = rule.at(passage, index);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Never twice the same characters: a word of degree between two numerals belongs to the first.
   */
  private static void add(List<Numeral> numerals, Numeral numeral) {
    int last = numerals.isEmpty() ? 0 : numerals.get(numerals.size() - 1).end();
    if (numeral.start() >= last) {
      numerals.add(numeral);
    } else if (numeral.end() > last) {
      numerals.add(
          new Numeral(
              last,
              numeral.end(),
              numeral.text().substring(last - numeral.start()),
              numeral.kind(),
              numeral.value(),
              numeral.unit(),
              numeral.needsBinding(),
              numeral.qualifiers()));
    }
  }

  /** A date, an ordinal or a name with the words of degree that stand around it or inside. */
  private Numeral graded(Passage passage, Numeral numeral) {
    if (!numeral.qualifiers().isEmpty() || numeral.kind() == Kind.LIST_MARKER) {
      return numeral;
    }
    Set<Qualifier> words = EnumSet.noneOf(Qualifier.class);
    Qualifier.before(passage.text(), numeral.start(), false)
        .ifPresent(found -> words.add(found.meaning()));
    Qualifier.after(passage.text(), numeral.end()).ifPresent(found -> words.add(found.meaning()));
    int index = numeral.kind() == Kind.NAME_PART ? numeral.start() : numeral.end();
    while (index < numeral.end()) {
      if (opens(passage.at(index))) {
        expressions
            .at(passage.text(), index)
            .filter(said -> said.end() <= numeral.end())
            .ifPresent(said -> words.addAll(said.qualifiers()));
      }
      index = Glyphs.rowEnd(passage.text(), index);
    }
    return words.isEmpty() ? numeral : numeral.with(List.copyOf(words));
  }

  /**
   * A numeral in a title is part of a name; a quantity that nobody could ask for needs no source.
   */
  private static Numeral settled(Passage passage, Numeral numeral) {
    if (passage.inTitle(numeral.start())
        && numeral.kind() != Kind.DOCUMENT_NUMBER
        && numeral.kind() != Kind.LIST_MARKER) {
      return numeral.as(Kind.NAME_PART, "");
    }
    return numeral.needsBinding() && Exemptions.exempts(passage, numeral)
        ? numeral.binding(false)
        : numeral;
  }

  /** “三大三小三重”, “百企千村”: a short quotation with numbers and without measures is a name as a whole. */
  private Optional<Numeral> shortName(Passage passage, int index) {
    if (!passage.inName(index)) {
      return Optional.empty();
    }
    int start = passage.nameStart(index);
    int end = passage.nameEnd(index);
    String name = passage.text().substring(start, end);
    boolean plan = name.length() <= 4 && name.startsWith("十") && name.contains("五");
    boolean lone =
        name.chars().filter(c -> Glyphs.isDigit((char) c) || Glyphs.isHanNumber((char) c)).count()
                == 1
            && name.indexOf('一') >= 0;
    boolean measured =
        name.chars().anyMatch(c -> "%％‰元年月日时钟℃".indexOf(c) >= 0)
            || name.contains("亿") && name.length() < 4;
    return plan || measured || lone || counts(name)
        ? Optional.empty()
        : Optional.of(named(passage, index, end));
  }

  /**
   * 新增5000个车位: a verb that counts, or digits with a unit and more than names have, make no name.
   */
  private boolean counts(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Glyphs.isDigit(name.charAt(i)) && (i == 0 || !Glyphs.isDigit(name.charAt(i - 1)))) {
        boolean many =
            expressions
                .at(name, i)
                .filter(said -> said.unit().isPresent() && !said.isTime())
                .filter(said -> !said.unitName().equals("条"))
                .filter(
                    said ->
                        said.number().isScaled()
                            || said.low().compareTo(MOST_IN_NAMES) > 0
                            || Evidence.isCounting(name.substring(0, said.start())))
                .isPresent();
        if (many) {
          return true;
        }
      }
    }
    return false;
  }

  /** 一二三产业 holds three numbers, 二十条 one. */
  private static void addRow(Passage passage, int start, int end, List<String> values) {
    boolean digits = end - start > 1;
    for (int i = start; i < end; i++) {
      digits &= Glyphs.han(passage.at(i)) > 0;
    }
    if (!digits) {
      passage.small(start).ifPresent(small -> values.add(String.valueOf(small.value())));
      return;
    }
    for (int i = start; i < end; i++) {
      values.add(String.valueOf(Glyphs.han(passage.at(i))));
    }
  }

  /** A name from its first numeral on; the value lists its numbers. */
  private static Numeral named(Passage passage, int start, int end) {
    List<String> values = new ArrayList<>();
    int index = start;
    while (index < end) {
      int row = Glyphs.rowEnd(passage.text(), index);
      if (Glyphs.isDigit(passage.at(index))) {
        values.add(Glyphs.plain(passage.text().substring(index, row)));
      } else if (Glyphs.isHanNumber(passage.at(index))) {
        addRow(passage, index, row, values);
      }
      index = row;
    }
    return passage.numeral(start, end, Kind.NAME_PART, String.join(",", values), "");
  }
}
