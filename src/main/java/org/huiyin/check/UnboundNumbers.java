package org.huiyin.check;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.EnglishScale;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Warns about numbers that need a source but are not linked to a figure or claim. */
final class UnboundNumbers implements Check {
  /** Han digits, and the words that multiply; those that touch no link are parts of units. */
  private static final String HAN = "〇零一二两三四五六七八九十百千万亿";

  private final Audit audit;

  UnboundNumbers(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    reply.lines().forEach(line -> check(line, line.role() != TextLine.Role.UNLINKED, problems));
  }

  /** The same for texts that belong to no reply: there are no figures to bind to. */
  void checkOutsideReply(List<TextLine> lines, Problems problems) {
    lines.forEach(line -> check(line, false, problems));
  }

  private void check(TextLine line, boolean linkable, Problems problems) {
    for (Numeral numeral : audit.of(line.text())) {
      if (isInTwoLinks(line, numeral)) {
        problems.error(
            line.origin(numeral.start(), numeral.end()), "number-in-two-links", numeral.text());
      } else if (numeral.needsBinding() && !isBound(line, numeral) && !isScale(line, numeral)) {
        Problem problem =
            Problem.warning(
                line.origin(numeral.start(), numeral.end()),
                Message.of("unbound-number", numeral.text()));
        problems.add(linkable ? problem : problem.withHint(Message.of("hint.unlinked-number")));
      }
    }
  }

  /** Whether it is the power of ten of a unit: 100 million yuan. */
  private static boolean isScale(TextLine line, Numeral numeral) {
    return line.role() == TextLine.Role.UNIT
        && numeral.start() == 0
        && EnglishScale.of(line.text()).isPresent();
  }

  /**
   * Whether a link holds the whole number. Words of degree and units may stand outside; digits must
   * not: {@code 9[999条](figure:…)} is another number than the one that is bound.
   */
  private static boolean isBound(TextLine line, Numeral numeral) {
    return line.isBound(numeral.start(), numeral.end())
        && IntStream.range(numeral.start(), numeral.end())
            .noneMatch(at -> isDigit(line, at) && !line.isBound(at, at + 1));
  }

  /**
   * Whether two links meet within the digits: {@code [12](figure:a)[3个](figure:b)} reads as 123.
   */
  private static boolean isInTwoLinks(TextLine line, Numeral numeral) {
    for (int i = 1; i < line.parts().size(); i++) {
      TextLine.Part first = line.parts().get(i - 1);
      TextLine.Part second = line.parts().get(i);
      int seam = second.start();
      if (first.bound()
          && second.bound()
          && first.end() == seam
          && numeral.start() < seam
          && seam < numeral.end()
          && isDigit(line, seam - 1)
          && isDigit(line, seam)
          && between(first.origin(), second.origin()).contains("](")) {
        return true;
      }
    }
    return false;
  }

  private static String between(Origin first, Origin second) {
    return first.file().text().substring(Math.min(first.end(), second.start()), second.start());
  }

  private static boolean isDigit(TextLine line, int at) {
    char c = line.text().charAt(at);
    return Character.isDigit(c)
        || HAN.indexOf(c) >= 0 && (line.isBound(at - 1, at) || line.isBound(at + 1, at + 2));
  }
}
