package org.huiyin.quantity.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.quantity.numeral.Glyphs;

/**
 * A word that asserts something about values without naming a number: 最多, 居首, 逐年下降.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param word as written
 */
public record Assertion(int start, int end, String word, Kind kind) {

  /** What is asserted. */
  public enum Kind {
    /** No other value is larger: 最多, 居首, 第一. */
    HIGHEST,
    /** No other value is smaller: 最少, 垫底. */
    LOWEST,
    /** Another place in the order: 居次, 居全省第三位. */
    RANK,
    /** Every value is larger than the one before: 持续增长, 逐年上升. */
    RISING,
    /** Every value is smaller than the one before: 逐年下降. */
    FALLING,
    /** A multiple, with or without how many: 成倍增长, 翻番. */
    MULTIPLIED,
    /** More than half: 过半, 多数. */
    MAJORITY,
    /** A value is larger than an earlier one: 回升. */
    RISE,
    /** A value is smaller than an earlier one: 回落. */
    FALL
  }

  /** Kinds that titles alone assert; in running text they are often advice: 提高服务水平. */
  private static final Set<Kind> OF_TITLES = Set.of(Kind.RISE, Kind.FALL);

  /** Behind an adjective or verb that asserts: the end of the clause, or what is said of it. */
  private static final String ENDS =
      "(?=\\s*(?:$|[，。；：、！？,;!?（）()“”‘’《》\\[\\]]"
          + "|的(?!程度|限度|努力|支持|诚意|关[切注]|帮助|便利|优惠|速度)|[到至达为了](?!止)|[0-9]))";

  /** The same behind a superlative: 最高500万元 and 最多为500万元 are limits. */
  private static final String ENDS_SUPERLATIVE =
      "(?=\\s*(?:$|[，。；：、！？,;!?（）()“”‘’《》\\[\\]]"
          + "|的(?!程度|限度|努力|支持|诚意|关[切注]|帮助|便利|优惠|速度)|为(?![止0-9])))";

  private static final String PLACE = "(?:全[省国市区县球]|本[省市区县]|[一-龥]{2,3}[省市区县])?(?:的)?";
  private static final String ONE = "(?:第一|第1)(?![批期次届轮家座条步线产时责书章阶任个])";
  private static final String OTHER =
      "第(?:[二三四五六七八九]|十[一二三四五六七八九]?|[2-9]|[1-9][0-9])(?:位|名)?(?![批期次届轮家座条步线产阶章个])";
  private static final String OVER_TIME = "(?:持续|连续|连年|逐年|逐月|逐季|年年|节节|一路)(?:[一-龥0-9]{1,3}[年月季])?";
  private static final String SLOWLY = "(?:稳步|不断|逐步|稳定|快速)";
  private static final String UP = "(?:增长|上升|增加|提高|提升|攀升|走高|扩大|增多|上涨|回升)";
  private static final String DOWN = "(?:下降|减少|降低|下滑|回落|走低|缩减|收窄|下跌)";
  private static final String GREW =
      "(?:grew|grown|growing|rose|risen|rising|increased|increasing|climbed|climbing)";
  private static final String FELL =
      "(?:fell|fallen|falling|declined|declining|decreased|decreasing|dropped|dropping|shrank)";
  private static final String STEADILY =
      "(?:steadily|continuously|consistently|year after year|year by year|every year|each year"
          + "|(?:for )?[a-z0-9]+ (?:years|quarters|months) (?:in a row|running)"
          + "|(?:for )?[a-z0-9]+ (?:consecutive|successive|straight) (?:years|quarters|months))";

  /**
   * A form in which something is asserted.
   *
   * @param signs each match has one of them; empty for English, where each has a letter
   */
  private record Form(Kind kind, String signs, Pattern pattern) {
    boolean canBeIn(String text, boolean latin) {
      return signs.isEmpty() ? latin : signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          form(Kind.HIGHEST, "最", "最(?:多|高|大|快|长|广)" + ENDS_SUPERLATIVE),
          form(
              Kind.HIGHEST,
              "首第",
              "(?:位?居|名?列|排名?|稳居|位列|跃居)"
                  + PLACE
                  + "(?:首位|首(?![都府期批次年任家个])|榜首|"
                  + ONE
                  + "(?:位|名)?)"),
          form(Kind.HIGHEST, "第领", "全[省国市区县球]" + ONE + "(?:位|名)?|领跑" + PLACE + ENDS),
          form(
              Kind.LOWEST,
              "最垫末",
              "最(?:少|低|小|慢|短)" + ENDS_SUPERLATIVE + "|垫底|(?:位?居|名?列|排名?)" + PLACE + "末位"),
          form(
              Kind.RANK,
              "次第",
              "(?:位?居|名?列|排名?|稳居|位列|跃居)" + PLACE + "(?:次位|" + OTHER + ")|居次" + ENDS),
          form(Kind.RISING, "续年逐节路", OVER_TIME + UP + ENDS),
          form(Kind.FALLING, "续年逐节路", OVER_TIME + DOWN + ENDS),
          form(Kind.RISING, "增", SLOWLY + "增长" + ENDS),
          form(Kind.MULTIPLIED, "番倍", "翻(?:了)?(?:[一两二三几]|好几)?番|成倍(?:增长|增加)|倍增" + ENDS),
          form(Kind.MAJORITY, "占", "占(?:绝?大)?多数"),
          form(Kind.RISE, "增上提攀走扩回", UP + ENDS),
          form(Kind.FALL, "下减降回走缩收", DOWN + ENDS),
          form(Kind.RANK, "", "\\b(?:the )?second[- ](?:most|highest|largest)\\b"),
          form(
              Kind.HIGHEST,
              "",
              "\\bthe most(?= [a-z]+s\\b| (?:in|among|of)\\b|\\s*(?:[.,;:)]|$))|\\bthe (?:highest|largest|fastest)\\b"
                  + "|\\b(?:rank(?:s|ed)?|came|comes) (?:first|top)\\b|\\btops\\b"),
          form(
              Kind.LOWEST,
              "",
              "\\bthe (?:fewest|lowest|smallest|slowest|least)\\b|\\b(?:rank(?:s|ed)?|came|comes) last\\b"),
          form(
              Kind.RISING,
              "",
              "\\b"
                  + GREW
                  + " "
                  + STEADILY
                  + "\\b|\\b"
                  + STEADILY
                  + " "
                  + GREW
                  + "\\b|\\bkept (?:growing|rising|increasing)\\b"),
          form(
              Kind.FALLING,
              "",
              "\\b"
                  + FELL
                  + " "
                  + STEADILY
                  + "\\b|\\b"
                  + STEADILY
                  + " "
                  + FELL
                  + "\\b|\\bkept (?:falling|declining|decreasing)\\b"),
          form(Kind.MULTIPLIED, "", "\\b(?:doubled|tripled|quadrupled)\\b"),
          form(Kind.MAJORITY, "", "\\bmost of\\b|\\ba majority\\b"),
          form(Kind.RISE, "", "\\b" + GREW + "\\b|\\bback up\\b|\\bup from\\b|\\brecovered\\b"),
          form(Kind.FALL, "", "\\b" + FELL + "\\b|\\bback down\\b|\\bdown from\\b"));

  private static Form form(Kind kind, String signs, String pattern) {
    return new Form(kind, signs, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /**
   * The assertions of a text, in order; of those that overlap, the first and longest.
   *
   * @param title whether it is the title of a chart, where 上升 and 回落 assert too
   */
  public static List<Assertion> of(String text, boolean title) {
    List<Assertion> found = new ArrayList<>();
    boolean latin = text.chars().anyMatch(c -> Glyphs.isLatin((char) c));
    for (Form form : FORMS) {
      if ((title || !OF_TITLES.contains(form.kind)) && form.canBeIn(text, latin)) {
        Matcher matcher = form.pattern.matcher(text);
        while (matcher.find()) {
          found.add(new Assertion(matcher.start(), matcher.end(), matcher.group(), form.kind));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Assertion::start)
            .thenComparing(Comparator.comparingInt(Assertion::end).reversed()));
    List<Assertion> kept = new ArrayList<>();
    for (Assertion one : found) {
      if (kept.isEmpty() || one.start >= kept.get(kept.size() - 1).end) {
        kept.add(one);
      }
    }
    return List.copyOf(kept);
  }

  /** What each kind needs in a formula, as authors write it. */
  public static String formula(Kind kind) {
    return FORMULAS.get(kind);
  }

  private static final Map<Kind, String> FORMULAS =
      Map.of(
          Kind.HIGHEST, "rank(a, b, c) = 1",
          Kind.LOWEST, "rank-from-last(a, b, c) = 1",
          Kind.RANK, "rank(a, b, c) = 2",
          Kind.RISING, "rising(a, b, c)",
          Kind.FALLING, "falling(a, b, c)",
          Kind.MULTIPLIED, "b / a >= 2",
          Kind.MAJORITY, "a / b > 1/2",
          Kind.RISE, "b > a",
          Kind.FALL, "b < a");
}
