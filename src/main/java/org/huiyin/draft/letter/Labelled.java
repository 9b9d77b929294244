package org.huiyin.draft.letter;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;

/** Values that lines of a letter give with a label or a form of their own. */
final class Labelled {
  private static final Pattern CLASS_ALONE =
      Pattern.compile("^[（(\\[【“\"]?\\s*([A-D])\\d?\\s*[”\"]?\\s*类?\\s*[）)\\]】]?$");
  private static final Pattern CLASS_LABELLED =
      Pattern.compile(
          "(?:办理结果|办复(?:类别|结果)|答复(?:类别|类型|分类)|办理(?:类别|类型|分类|情况|等次)|结果(?:类别|分类)|类\\s*别|分\\s*类|标\\s*识|解决程度)[^：:A-D]{0,10}[：:]\\s*(.{1,40})");
  private static final Pattern CLASS_GLUED =
      Pattern.compile(
          "号\\s*[（(\\[【]?\\s*([A-D])\\s*类?\\s*[）)\\]】]?$|^[（(\\[【]?\\s*([A-D])\\s*类\\s*[）)\\]】]?\\s*(?=\\S)|[（(\\[【]\\s*([A-D])\\s*类?\\s*[）)\\]】]$");
  private static final Pattern CLASS = Pattern.compile("(?<![A-Za-z])([A-D])(?![A-Za-z])");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "([\\p{IsHan}（）()]{1,20}?(?:〔|\\[|【|（|\\(|﹝|［)\\s*((?:19|20)\\d{2})\\s*(?:〕|\\]|】|）|\\)|﹞|］)\\s*(第?\\s*\\d+)\\s*号)");
  private static final Pattern SIGNER =
      Pattern.compile(
          "签\\s*发(?:\\s*人)?\\s*[：:]\\s*([\\p{IsHan}·]{2,8}|[\\p{IsHan}]\\s+[\\p{IsHan}])(?=\\s|$|[，,；）)])");
  private static final Pattern PUBLICITY =
      Pattern.compile(
          "(?:公开(?:方式|属性|形式|类型|类别|选项|情况)|信息公开)[^：:]{0,6}[：:]\\s*[“\"]?([^，。；”\"]{2,16})|^[（(]?\\s*(?:注|附注)?\\s*[：:]?\\s*[（(]?[“\"]?((?:此[件文复]|本[件文])?\\s*[：:]?(?:主动公开|公开发布|依申请公开|不予公开|全文公开|不宜公开))");
  private static final Pattern PUBLICITY_IN_BRACKETS =
      Pattern.compile("[（(]((?:此[件文复]|本[件文])?(?:主动公开|公开发布|依申请公开|不予公开))[）)]");
  private static final Pattern COPIES =
      Pattern.compile("^[（(]?\\s*抄\\s*[送报]\\s*(?:单位)?\\s*[：:]\\s*(.+)$");

  private Labelled() {}

  /** The class of outcome of a line; a line that explains the classes gives none. */
  static Optional<String> outcome(String line) {
    String text = Widths.narrow(line).strip();
    Matcher alone = CLASS_ALONE.matcher(text);
    if (alone.matches()) {
      return Optional.of(alone.group(1));
    }
    Matcher labelled = CLASS_LABELLED.matcher(text);
    return labelled.find() ? outcomeOf(labelled.group(1)) : Optional.empty();
  }

  /** The only class that a value names: B类, 已解决（A）. */
  static Optional<String> outcomeOf(String value) {
    TreeSet<String> classes = new TreeSet<>();
    Matcher matcher = CLASS.matcher(Widths.narrow(value));
    while (matcher.find()) {
      classes.add(matcher.group(1));
    }
    return classes.size() == 1 ? Optional.of(classes.first()) : Optional.empty();
  }

  /** The class behind a document number or a title: 15号A类, …的答复（B类）. */
  static Optional<String> outcomeGlued(String line) {
    Matcher glued = CLASS_GLUED.matcher(Widths.narrow(line).strip());
    if (!glued.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        glued.group(1) != null
            ? glued.group(1)
            : glued.group(2) != null ? glued.group(2) : glued.group(3));
  }

  /** 示交函〔2024〕15号, whatever brackets the page uses. */
  static Optional<String> document(String line) {
    String text = LineText.compact(Widths.narrow(line));
    Matcher document = DOCUMENT.matcher(text);
    if (!document.find()) {
      return Optional.empty();
    }
    String name = document.group(1).replaceFirst("^.*?(?:文号|字号|编号)[：:]?", "");
    int bracket =
        name.length() - document.group(1).length() + document.start(2) - document.start(1) - 1;
    String word = name.substring(0, Math.max(0, bracket));
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(word + "〔" + document.group(2) + "〕" + document.group(3) + "号");
  }

  static Optional<String> signer(String line) {
    Matcher signer = SIGNER.matcher(line);
    return signer.find() ? Optional.of(LineText.compact(signer.group(1))) : Optional.empty();
  }

  /** How a letter may be published; 是否同意公开 is the consent of the proposer, another fact. */
  static Optional<LetterCard.Publicity> publicity(String line) {
    Matcher matcher = PUBLICITY.matcher(LineText.compact(line));
    if (line.contains("是否")) {
      return Optional.empty();
    }
    if (!matcher.find()) {
      Matcher bracketed = PUBLICITY_IN_BRACKETS.matcher(LineText.compact(line));
      return bracketed.find() ? publicityOf(bracketed.group(1)) : Optional.empty();
    }
    return publicityOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  static Optional<LetterCard.Publicity> publicityOf(String value) {
    String text = LineText.compact(value);
    if (text.contains("不予公开") || text.contains("不公开") || text.contains("不宜公开")) {
      return Optional.of(LetterCard.Publicity.CLOSED);
    }
    if (text.contains("依申请")) {
      return Optional.of(LetterCard.Publicity.ON_REQUEST);
    }
    return text.contains("公开") ? Optional.of(LetterCard.Publicity.OPEN) : Optional.empty();
  }

  static Optional<String> copies(String line) {
    Matcher copies = COPIES.matcher(line);
    return copies.matches() ? Optional.of(copies.group(1)) : Optional.empty();
  }
}
