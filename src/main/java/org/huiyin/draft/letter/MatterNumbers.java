package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers under which suggestions are filed: 第0088号, 第12、15号. Numbers of documents are none.
 */
final class MatterNumbers {
  private static final String NUMBER =
      "(?:[A-Za-z]{0,4}\\d[\\dA-Za-z]*(?:-\\d+)*|[一二三四五六七八九十百千零〇]+)";
  private static final String NUMBERS =
      "(" + NUMBER + "(?:\\s*号?\\s*(?:、|，|,|和|及|与|以及)\\s*第?\\s*" + NUMBER + ")*)";
  private static final String MATTER = "(?:建议|提案|议案|建议案|重点督办件|会办件|协办件)";

  /** Behind the number of a document stand brackets: 〔2024〕第15号, 示提字第15号. */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?<![〕】\\]）)字发函])(?<![〕】\\]）)]\\s)第\\s*" + NUMBERS + "\\s*号(?!令|公报|公告|文件|通知)");

  private static final Pattern BARE =
      Pattern.compile(
          "(?:"
              + MATTER
              + "|会议|编号\\s*[：:]?|案号\\s*[：:]?)\\s*[（(]?\\s*"
              + NUMBERS
              + "\\s*号|(?<![\\d〕】\\])）])"
              + NUMBERS
              + "\\s*号\\s*(?:代表|委员|人大|政协|重点|集体|平时|会后|闭会)?"
              + MATTER
              + "|(?:"
              + MATTER
              + "|)编号\\s*[：:]\\s*第?"
              + NUMBERS);

  private static final Pattern IN_OPENING =
      Pattern.compile(
          "第\\s*"
              + NUMBERS
              + "\\s*号[^，。；《“]{0,14}?"
              + MATTER
              + "|(?:"
              + MATTER
              + "|[》”\"])[》”\"』]?(?:的?"
              + MATTER
              + ")?\\s*[（(〔\\[【]\\s*(?:[^）)〕\\]】]{0,40}?第|编号|案号|建议号|提案号|建议编号|提案编号|第|)?\\s*[：:]?\\s*第?\\s*"
              + NUMBERS
              + "\\s*号?\\s*(?:"
              + MATTER
              + ")?\\s*[）)〕\\]】]|次会议\\s*(?:上)?第\\s*"
              + NUMBERS
              + "\\s*号|(?:编号|案号)\\s*(?:为|[：:])?\\s*第?\\s*"
              + NUMBERS);

  private MatterNumbers() {}

  static List<String> inTitle(String title) {
    List<String> found = all(IN_TITLE, title);
    return found.isEmpty() ? all(BARE, title) : found;
  }

  static List<String> inOpening(String opening) {
    return all(IN_OPENING, opening);
  }

  private static List<String> all(Pattern pattern, String text) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(Widths.narrow(text));
    while (matcher.find()) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        if (matcher.group(i) != null) {
          for (String number : matcher.group(i).split("\\s*号?\\s*(?:、|，|,|和|及|与|以及)\\s*第?\\s*")) {
            numbers.add(number.strip());
          }
        }
      }
    }
    return new ArrayList<>(numbers);
  }
}
