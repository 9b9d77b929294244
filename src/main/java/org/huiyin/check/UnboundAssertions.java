package org.huiyin.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.reading.Assertion;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns about words that assert something about values and belong to no claim: 最多, 居首, 逐年下降. They
 * are looked for in titles and labels of charts, in labels of figures, and in sentences that state
 * a figure. In other sentences they are opinion.
 */
final class UnboundAssertions implements Check {
  private static final String SENTENCE_ENDS = "。；！？;!?";

  private final Audit audit;

  UnboundAssertions(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Set<Place> claims =
        reply.mentions().stream()
            .filter(mention -> mention.target() instanceof Prose.Target.OfClaim)
            .map(mention -> Place.of(mention.written()))
            .collect(Collectors.toSet());
    for (TextLine line : reply.lines()) {
      boolean asserts =
          line.role() == TextLine.Role.CHART_TITLE || line.role() == TextLine.Role.LABEL;
      if (asserts || line.parts().stream().anyMatch(TextLine.Part::bound)) {
        check(line, asserts, claims, problems);
      }
    }
  }

  /** The start of a link in its file. */
  private record Place(String file, int start) {
    static Place of(Origin origin) {
      return new Place(origin.file().path(), origin.start());
    }
  }

  private void check(TextLine line, boolean asserts, Set<Place> claims, Problems problems) {
    boolean title = line.role() == TextLine.Role.CHART_TITLE;
    List<Assertion> found =
        Assertion.of(line.text(), title).stream()
            .filter(one -> !isOfClaim(line, one, claims))
            .filter(one -> asserts || isInBoundSentence(line, one))
            .filter(one -> !isChangeByFigure(line, one))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    var numerals = audit.of(line.text());
    for (Assertion one : found) {
      boolean number =
          numerals.stream()
              .anyMatch(
                  numeral ->
                      numeral.needsBinding()
                          && numeral.start() < one.end()
                          && one.start() < numeral.end());
      if (!number) { // It is reported as a number.
        problems.add(
            Problem.warning(
                    line.origin(one.start(), one.end()),
                    Message.of("unbound-assertion", one.word()))
                .withHint(
                    Message.of(
                        asserts ? "hint.assertion-label" : "hint.assertion",
                        one.word(),
                        Assertion.formula(one.kind()))));
      }
    }
  }

  private static boolean isOfClaim(TextLine line, Assertion one, Set<Place> claims) {
    return line.parts().stream()
        .anyMatch(
            part ->
                part.bound()
                    && part.start() <= one.start()
                    && one.end() <= part.end()
                    && claims.contains(Place.of(part.origin())));
  }

  /** Whether a figure states the change itself, with its direction: 增长[3.2%](figure:growth). */
  private static boolean isChangeByFigure(TextLine line, Assertion one) {
    return (one.kind() == Assertion.Kind.RISE || one.kind() == Assertion.Kind.FALL)
        && line.isBound(one.end(), one.end() + 1);
  }

  private static boolean isInBoundSentence(TextLine line, Assertion one) {
    String text = line.text();
    int start = one.start();
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = one.end();
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    return line.isBound(start, end);
  }

  /** A full stop of English text ends a sentence where a blank follows: 3.2 has none. */
  private static boolean isEnd(String text, int index) {
    char c = text.charAt(index);
    return SENTENCE_ENDS.indexOf(c) >= 0
        || c == '.' && (index + 1 == text.length() || text.charAt(index + 1) == ' ');
  }
}
