package org.huiyin.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns about a title that names another number than the card: 对…第15号建议的答复, filed as 第16号. The
 * title may name some of several numbers, and may leave out leading zeros.
 */
final class TitleNumber implements Check {
  private static final Pattern NAMED =
      Pattern.compile("第([0-9][0-9、，,和及 ]*)号(?=[^，。；]{0,20}?(?:建议|提案|议案))");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    Set<String> filed =
        card.filing().numbers().stream().flatMap(TitleNumber::numbers).collect(Collectors.toSet());
    List<MatchResult> named = NAMED.matcher(card.title().zh()).results().toList();
    named.stream()
        .filter(found -> numbers(found.group(1)).anyMatch(number -> !filed.contains(number)))
        .findFirst()
        .ifPresent(
            found ->
                problems.add(
                    Problem.warning(
                        card.relations().number(),
                        Message.of("title-number-differs", found.group(1).strip()))));
  }

  private static Stream<String> numbers(String text) {
    return DIGITS.matcher(text).results().map(found -> found.group().replaceFirst("^0+(?=.)", ""));
  }
}
