package org.huiyin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Direction;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/**
 * Widens the text of a link by the words beside it that belong to its number: 近[500项](figure:…),
 * [500项](figure:…)以上, −[3%](figure:…), [5](figure:…)%. Readers do not see where a link ends, so all
 * of it is what the text states.
 */
final class Surroundings {
  /** Words of degree behind a number; 余 and 多 need a number without a unit. */
  private static final Words BEHIND = Words.of("及以上 以上 及以下 以下 以内 之内 左右 上下 起步");

  private static final Words MORE = Words.of("余 多");

  private static final Words SCALES =
      Words.of(
          List.of(
              "million",
              "billion",
              "trillion",
              "thousand",
              "hundred",
              "bn",
              "per cent",
              "percent",
              "percentage point",
              "times",
              "%",
              "％",
              "‰",
              "成",
              "倍",
              "个百分点"));

  private static final String MINUS = "-−－";

  /** Characters before 负 that form another word: 肩负, 担负. */
  private static final String NOT_MINUS = "肩担背欠胜抱自身";

  private static final String NUMBER = "〇零一二两三四五六七八九十百千万亿";

  private final Map<Place, String> widened = new HashMap<>();
  private final Map<Begin, Link> links = new HashMap<>();

  Surroundings(Reply reply, Measures measures) {
    for (TextLine line : reply.lines()) {
      for (TextLine.Part part : line.parts()) {
        if (part.bound()) {
          String text = line.text();
          String all = text.substring(start(text, part.start()), end(text, part.end(), measures));
          Place place = Place.of(part.origin(), text.substring(part.start(), part.end()));
          // The same text twice in a folded text has one origin: the wider one is stricter.
          widened.merge(place, all, (one, two) -> one.length() < two.length() ? two : one);
          links.putIfAbsent(
              new Begin(part.origin().file(), part.origin().start(), line.language()),
              new Link(text, part.start()));
        }
      }
    }
  }

  /** The place of a link. The links of a folded text have one start and differ in their text. */
  private record Place(String file, int start, String text) {
    static Place of(Origin origin, String text) {
      return new Place(origin.file().path(), origin.start(), text);
    }
  }

  /** Where a link begins in its file. */
  private record Begin(SourceFile file, int start, Language language) {}

  /** Where a link begins in its line. */
  private record Link(String line, int start) {}

  /** The text of the line before a link; empty if the link is in no line. */
  Optional<String> before(Prose.Mention mention) {
    Origin written = mention.written();
    Begin begin = new Begin(written.file(), written.start(), mention.language());
    return Optional.ofNullable(links.get(begin))
        .map(link -> link.line().substring(0, link.start()));
  }

  /** Returns a mention whose text has the words beside it too. */
  Prose.Mention widened(Prose.Mention mention) {
    String text = widened.getOrDefault(Place.of(mention.written(), mention.text()), "");
    return text.length() > mention.text().length() && text.contains(mention.text())
        ? new Prose.Mention(
            mention.target(),
            text,
            mention.language(),
            mention.anchor(),
            mention.section(),
            mention.written())
        : mention;
  }

  private static int start(String text, int link) {
    boolean number =
        isNumber(at(text, link)) || EnglishNumber.valueOf(EnglishNumber.wordAt(text, link)) > 0;
    if (!number) {
      return link;
    }
    Optional<Qualifier.Found> degree = Qualifier.before(text, link, false);
    if (degree.isPresent()) {
      int start = degree.get().start();
      return Direction.before(text.substring(0, start))
          .map(found -> text.substring(0, start).stripTrailing().length() - found.word().length())
          .orElse(start);
    }
    if (text.startsWith("minus ", link - 6)) {
      return link - 6;
    }
    char sign = at(text, link - 1);
    char previous = at(text, link - 2);
    boolean minus =
        sign == '负' && NOT_MINUS.indexOf(previous) < 0
            || MINUS.indexOf(sign) >= 0 && !(previous < 128 && Character.isLetterOrDigit(previous));
    return minus ? link - 1 : link;
  }

  private static int end(String text, int link, Measures measures) {
    int next = at(text, link) == ' ' ? link + 1 : link;
    boolean bare = isNumber(at(text, link - 1));
    int scale = bare ? SCALES.at(text, next) : 0;
    boolean word = scale > 0 && !isLatin(at(text, next + scale - 1), at(text, next + scale));
    if (word) {
      return next + scale;
    }
    int more = bare ? MORE.at(text, link) : 0;
    int unit =
        bare ? measures.at(text, link + more).map(Measures.Found::end).orElse(link + more) : link;
    return Qualifier.after(text, unit)
        .filter(found -> BEHIND.at(text, found.start()) > 0 || at(text, found.start()) == 'o')
        .map(Qualifier.Found::end)
        .orElse(unit);
  }

  private static boolean isLatin(char last, char next) {
    return last < 128
        && Character.isLetter(last)
        && next < 128
        && Character.isLetter(next)
        && next != 's';
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || NUMBER.indexOf(c) >= 0;
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }
}
