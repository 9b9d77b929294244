package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
      List<TextLine> lines = reply.text(language).lines();
      lines.stream()
          .limit(1)
          .filter(line -> isSalutation(line, language))
          .forEach(line -> warn(line, "salutation-in-text", problems));
      String signedBy = reply.card().letter().signedBy().name().in(language);
      signature(lines, plain(signedBy))
          .ifPresent(line -> warn(line, "signature-in-text", problems));
    }
  }

  private static boolean isSalutation(TextLine line, Language language) {
    Pattern form = language == Language.EN ? ENGLISH_SALUTATION : SALUTATION;
    return form.matcher(line.text().strip()).matches();
  }

  private static Optional<TextLine> signature(List<TextLine> lines, String signedBy) {
    return lines.stream()
        .skip(Math.max(0, lines.size() - LAST_LINES))
        .filter(line -> !line.heading() && isSignature(plain(line.text()), signedBy))
        .findFirst();
  }

  private static boolean isSignature(String line, String signedBy) {
    boolean isSigned = !signedBy.isEmpty() && line.startsWith(signedBy);
    String rest = isSigned ? line.substring(signedBy.length()) : line;
    return isSigned && rest.isEmpty() || DATE.matcher(rest).matches();
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
