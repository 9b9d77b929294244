package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns about a salutation, signature or date in the text: the page already shows those of the
 * card.
 */
final class LetterFrame implements Check {
  private static final Pattern SALUTATION = Pattern.compile("[^，。；！？]{1,80}(?:代表|委员|先生|女士|同志)[：:]");
  private static final Pattern ENGLISH_SALUTATION =
      Pattern.compile("(?:Dear|Deputy|Member|Mr|Ms)\\b[^.;!?]{1,80}[:,]");
  private static final Pattern DATE =
      Pattern.compile(
          "[0-9〇○零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日"
              + "|[0-9]{1,2}[A-Z][a-z]{2,8},?[0-9]{4}|[A-Z][a-z]{2,8}[0-9]{1,2},[0-9]{4}");

  /** Signature and date are among the last lines; footnotes may follow them. */
  private static final int LAST_LINES = 6;

  @Override
  public void check(Reply reply, Problems problems) {
    for (Language language : reply.card().languages()) {
      List<TextLine> lines = reply.text(language).written();
      Card card = reply.card();
      if (hasSalutation(card)) {
        lines.stream()
            .limit(1)
            .filter(line -> isSalutation(line, card.letter(), language))
            .forEach(line -> warn(line, "salutation-in-text", problems));
      }
      signature(lines, card.letter(), language)
          .ifPresent(line -> warn(line, "signature-in-text", problems));
    }
  }

  /** Whether the page shows a salutation: without addressee it can stand only in the text. */
  private static boolean hasSalutation(Card card) {
    return card.letter().salutation().isPresent()
        || !card.letter().addressedTo().isEmpty()
        || !card.filing().proposers().named().isEmpty();
  }

  private static boolean isSalutation(TextLine line, Card.Letter letter, Language language) {
    Pattern form = language == Language.EN ? ENGLISH_SALUTATION : SALUTATION;
    String text = plain(line.text());
    return form.matcher(line.text().strip()).matches()
        || letter.salutation().stream().anyMatch(own -> plain(own.in(language)).equals(text))
        || letter.addressedTo().stream()
            .anyMatch(
                body -> text.matches(Pattern.quote(plain(body.name().in(language))) + "[：:,]"));
  }

  private static Optional<TextLine> signature(
      List<TextLine> lines, Card.Letter letter, Language language) {
    List<String> signedBy =
        letter.signedBy().stream()
            .map(body -> plain(body.name().in(language)))
            .filter(name -> !name.isEmpty())
            .toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - LAST_LINES))
        .filter(line -> !line.heading())
        .filter(line -> isSignature(plain(line.text()), signedBy, letter.signedOn().isPresent()))
        .findFirst();
  }

  /**
   * Whether a line is the name of a body that signs, the date, or both.
   *
   * @param isDated whether the page shows a date: without one it can stand only in the text
   */
  private static boolean isSignature(String line, List<String> signedBy, boolean isDated) {
    Optional<String> signed = signedBy.stream().filter(line::startsWith).findFirst();
    String rest = line.substring(signed.map(String::length).orElse(0));
    return signed.isPresent() && rest.isEmpty()
        || (isDated || signed.isPresent()) && DATE.matcher(rest).matches();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void warn(TextLine line, String code, Problems problems) {
    problems.add(
        Problem.warning(
            line.origin(0, line.text().length()), Message.of(code, line.text().strip())));
  }
}
