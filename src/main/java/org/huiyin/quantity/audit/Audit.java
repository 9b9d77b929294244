package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Finds and classifies every numeral of a text. It accepts any text, including malformed ones, in
 * time linear in its length. Thread-safe.
 *
 * <p>The rules are tried in the order of {@link #rules}; the first match wins. To recognise a new
 * form, add a final class that implements {@link Rule} and one line there.
 */
public final class Audit {
  private static final Rational MOST_IN_NAMES = Rational.of(50);

  /** How many characters the texts have of which the result is kept, some replies for each core. */
  private static final int LONGEST_RECENT = 200_000;

  private final Lexicon lexicon;
  private final ExpressionReader expressions;
  private final List<Rule> rules;

  /** What was found in the texts of the last calls: checks and pages ask for the same texts. */
  private final Map<String, List<Numeral>> recent = new ConcurrentHashMap<>();

  private final AtomicInteger recentLength = new AtomicInteger();

  /** Creates an audit with the built-in measure words and names. */
  public Audit() {
    this(Measures.standard(), List.of());
  }

  /**
   * @param measures measure words, including those of the site
   * @param names further names that contain numbers, such as 科技改革30条; their numbers need no source
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
        new EnglishLabels(),
        new EnglishForms(expressions),
        new Codes(),
        new Enumerations(places),
        new Ordinals(),
        new AlphanumericNames(expressions),
        new Names(expressions),
        new Amounts(expressions));
  }

  /** Returns the numerals of a text in their order. They do not overlap. */
  public List<Numeral> of(String text) {
    List<Numeral> known = recent.get(text);
    if (known != null) {
      return known;
    }
    List<Numeral> found = find(text);
    if (recentLength.addAndGet(text.length()) > LONGEST_RECENT) {
      recent.clear();
      recentLength.set(text.length());
    }
    recent.put(text, found);
    return found;
  }

  private List<Numeral> find(String text) {
    Passage passage = new Passage(text);
    List<Numeral> numerals = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      index = next(passage, index, numerals);
    }
    return List.copyOf(numerals);
  }

  /**
   * Examines one index and adds the numeral that starts there, if any.
   *
   * @return the index to continue at
   */
  private int next(Passage passage, int index, List<Numeral> numerals) {
    char c = passage.at(index);
    Optional<Lexicon.Entry> entry = lexicon.at(passage, index);
    if (entry.isPresent()) {
      int end = index + entry.get().text().length();
      if (entry.get().name()) {
        add(numerals, withQualifiers(passage, named(passage, index, end)));
      }
      return end;
    }
    if (!canStart(c) || Glyphs.isLoneFormal(passage.text(), index)) {
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
      add(numerals, withQualifiers(passage, inContext(passage, found.get())));
      return Math.max(index + 1, found.get().end());
    }
    // No rule matched: skip the whole run of digits or letters. A part of it is not a numeral.
    return Glyphs.rowEnd(passage.text(), index);
  }

  /** Returns whether a numeral can start with a character. */
  private static boolean canStart(char c) {
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
   * Adds a numeral, shortened if it overlaps the previous one: a qualifier between two numerals
   * belongs to the first.
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

  /** Adds the qualifiers around or inside a date, an ordinal or a name. */
  private Numeral withQualifiers(Passage passage, Numeral numeral) {
    if (!numeral.qualifiers().isEmpty() || numeral.kind() == Kind.LIST_MARKER) {
      return numeral;
    }
    Set<Qualifier> words = EnumSet.noneOf(Qualifier.class);
    Qualifier.before(passage.text(), numeral.start(), false)
        .ifPresent(found -> words.add(found.meaning()));
    Qualifier.after(passage.text(), numeral.end()).ifPresent(found -> words.add(found.meaning()));
    int index = numeral.kind() == Kind.NAME_PART ? numeral.start() : numeral.end();
    while (index < numeral.end()) {
      if (canStart(passage.at(index))) {
        expressions
            .at(passage.text(), index)
            .filter(expression -> expression.end() <= numeral.end())
            .ifPresent(expression -> words.addAll(expression.qualifiers()));
      }
      index = Glyphs.rowEnd(passage.text(), index);
    }
    return words.isEmpty() ? numeral : numeral.with(List.copyOf(words));
  }

  /**
   * Applies the context: a numeral in a title (《…》) is part of a name, and an exempted quantity
   * needs no source.
   */
  private static Numeral inContext(Passage passage, Numeral numeral) {
    if (passage.inTitle(numeral.start())
        && numeral.kind() != Kind.DOCUMENT_NUMBER
        && numeral.kind() != Kind.LIST_MARKER) {
      return numeral.as(Kind.NAME_PART, "");
    }
    return numeral.needsBinding() && Exemptions.exempts(passage, numeral)
        ? numeral.binding(false)
        : numeral;
  }

  /**
   * Recognises a short quotation as a name, as in “三大三小三重” and “百企千村”: it contains numbers but no
   * measurements.
   */
  private Optional<Numeral> shortName(Passage passage, int index) {
    if (!passage.inName(index)) {
      return Optional.empty();
    }
    int start = passage.nameStart(index);
    int end = passage.nameEnd(index);
    String name = passage.text().substring(start, end);
    boolean plan = name.length() <= 4 && name.startsWith("十") && name.contains("五");
    boolean single =
        name.chars().filter(c -> Glyphs.isDigit((char) c) || Glyphs.isHanNumber((char) c)).count()
                == 1
            && name.indexOf('一') >= 0;
    boolean measured =
        name.chars().anyMatch(c -> "%％‰元年月日时钟℃".indexOf(c) >= 0)
            || name.contains("亿") && name.length() < 4;
    return plan || measured || single || statesQuantity(name)
        ? Optional.empty()
        : Optional.of(named(passage, index, end));
  }

  /**
   * Returns whether a quotation states a quantity, as in 新增5000个车位: after a verb of counting, or
   * with digits, a unit and a value too large for a name.
   */
  private boolean statesQuantity(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Glyphs.isDigit(name.charAt(i)) && (i == 0 || !Glyphs.isDigit(name.charAt(i - 1)))) {
        boolean many =
            expressions
                .at(name, i)
                .filter(expression -> expression.unit().isPresent() && !expression.isTime())
                .filter(expression -> !expression.unitName().equals("条"))
                .filter(
                    expression ->
                        expression.number().isScaled()
                            || expression.low().compareTo(MOST_IN_NAMES) > 0
                            || Evidence.isCounting(name.substring(0, expression.start())))
                .isPresent();
        if (many) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds the values of a run of number characters: 一二三产业 has three, 二十条 one. */
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

  /**
   * Creates a name that starts at its first numeral. Its value lists its numbers, separated by
   * commas.
   */
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
