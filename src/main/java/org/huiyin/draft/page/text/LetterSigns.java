package org.huiyin.draft.page.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter is known by: the salutation, the words that open an answer, the title, the date
 * under a signature.
 */
public final class LetterSigns {
  /** How many lines after a salutation the answer opens. */
  private static final int NEAR = 4;

  private static final int LONGEST_SALUTATION = 400;

  private static final String MEMBER = "(?:代\\s*表|委\\s*员(?!\\s*会))";

  /** 江一舟等3名代表：, 尊敬的江一舟代表，您好！, 江一舟（等4位）代表:, 江一舟代表（等4位）： */
  private static final Pattern TO_MEMBERS =
      Pattern.compile(
          "^[^。；：:！!？?]{1,"
              + LONGEST_SALUTATION
              + "}?"
              + MEMBER
              + "(?:们|同志们?|先生|女士|等(?:\\d+|[一二三四五六七八九十两]+)?[名位人]?)?\\s*"
              + "(?:[（(][^）)]{0,60}[）)])?\\s*(?:[，,、]?\\s*(?:您|你)们?好)?\\s*(?:[：:]|[！!，,。]?$)");

  /** 市政协委员方知言： */
  private static final Pattern TO_MEMBER_NAMED_AFTER =
      Pattern.compile(
          "^(?:尊敬的)?\\s*[^，。；：:！？]{0,16}" + MEMBER + "[\\p{IsHan}· 、]{2,24}(?:同志)?\\s*[：:]");

  /** 示例市教育局：, 民盟示例市委：, 江一舟： */
  private static final Pattern TO_OTHERS =
      Pattern.compile("^[^。；，,！？!?：:《》“”]{2,60}[：:](?:\\s*您?你?们?好[！!。]?)?$");

  private static final Pattern NO_ADDRESSEE =
      Pattern.compile("各位|同志们|如下|关于|提出|建议|提案|答复|收悉|会议|位置|来源|时间|日期|作者|附件|联系|下一步|措施|反映");

  /** 现答复如下, and other words that open an answer. */
  private static final Pattern OPENING =
      Pattern.compile(
          "收\\s*悉|现(?:将|就)?[^。]{0,60}?(?:答复|回复|函复|复函|办复|报告|意见|说明|汇报|反馈)[^。：]{0,8}如\\s*下"
              + "|(?:答复|回复|函复|反馈|意见)如下|(?:您|你)们?(?:在|于|提出|反映|关于|所提|代表)|贵(?:委员|代表|单位|局|委|会|厅|部)");

  /** Words that only an answer has; 您 alone also stands on pages of other kinds. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:建议|提案|议案|来函|来信)[^。]{0,60}?收\\s*悉|(?:答复|回复|函复|办复)如下|提出如下(?:会办|协办|办理)?意见"
              + "|(?:会办|协办|办理|反馈)意见如下|现(?:将|就)[^。]{0,60}?(?:答复|回复|函复|复函|办复|反馈)");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:关于|对|就|人大|政协|会议|代表|委员|号)[^。；！？]{0,120}?(?:答\\s*复|复\\s*函|函\\s*复|回\\s*复|办\\s*复|复\\s*文|会\\s*办\\s*意\\s*见|协\\s*办\\s*意\\s*见|会办|意见的?函|办\\s*理\\s*(?:情\\s*况|意\\s*见|结\\s*果))"
              + "|(?:答\\s*复|复\\s*函|函\\s*复|回\\s*复)[^。；！？]{0,60}?(?:建议|提案|议案|代表|委员)"
              + "|第\\s*[\\w-]+\\s*号\\s*(?:建议|提案|议案)|(?:建议|提案|议案)\\s*第\\s*[\\w-]+\\s*号");

  private static final String DIGIT = "[0-9０-９]";
  private static final String HAN_DIGIT = "[〇○◯Ｏ零OoＯ0一二三四五六七八九]";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:"
              + DIGIT
              + "{4}|"
              + HAN_DIGIT
              + "{4})年(?:"
              + DIGIT
              + "{1,2}|[一二三四五六七八九十元]{1,2})月(?:"
              + DIGIT
              + "{1,2}|[一二三四五六七八九十廿]{1,3})[日号]|(?:19|20)\\d{2}([-./])\\d{1,2}\\1\\d{1,2})[）)]?$");

  /** A date of which characters were left open or lost: 2024年 月 日. */
  private static final Pattern OPEN_DATE =
      Pattern.compile(
          "[（(]?[\\d０-９〇○◯Ｏ零一二三四五六七八九十?？□\\uFFFDxX×ＸO*＊_＿]{0,8}年[\\d０-９一二三四五六七八九十元?？□\\uFFFDxX×Ｘ*＊_＿]{0,4}月(?:[\\d０-９一二三四五六七八九十廿?？□\\uFFFDxX×Ｘ*＊_＿]{0,4}日?)?[）)]?$");

  private static final Pattern BODY_NAME =
      Pattern.compile(
          ".{0,38}(?:局|厅|委|部|办|院|会|府|队|处|司|团|行|站|所|社|校|学|署|组|馆|园|区|市|县|镇|乡|街道|室|科|库|段|厂|场|中心|党组|联|盟|台|[）)])");

  private static final Pattern NOTE =
      Pattern.compile(
          "^[（(【\\[“\"*]?\\s*(?:联\\s*系|承\\s*办|经\\s*办|电\\s*话|手\\s*机|抄\\s*[送报]|主\\s*送|分\\s*送|公\\s*开|信息公开|此\\s*件|是否|注\\s*[：:]|附\\s*[件注]|办理|办复|答复类|类别|邮\\s*编|地\\s*址|传\\s*真|邮\\s*箱|E-?mail|填表|签发).*"
              + "|.*印发[）)]?$|.*(?:联系人|联系电话|主动公开|依申请公开|不予公开)[^。]*$",
          Pattern.CASE_INSENSITIVE);

  /** A line with so many characters belongs to the text, as one does that ends a sentence. */
  private static final int PROSE = 36;

  private static final Pattern NO_NAME = Pattern.compile("[您你我]|感谢|特此|此复|如有|支持|继续|关心");

  private LetterSigns() {}

  /** Where the salutation stands, if the lines have one. */
  public static OptionalInt salutation(List<String> lines) {
    int first = -1;
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> members = salutationOf(lines.get(i));
      boolean others = members.isEmpty() && isToOthers(lines.get(i));
      if (members.isEmpty() && !others) {
        continue;
      }
      if (opensNear(lines, i, members.map(String::length).orElse(lines.get(i).length()), others)) {
        return OptionalInt.of(i);
      }
      if (first < 0 && members.isPresent() && isClosed(members.get())) {
        first = i;
      }
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** The salutation that a line is or begins with, addressed to deputies or members. */
  public static Optional<String> salutationOf(String line) {
    String head = line.length() > LONGEST_SALUTATION ? line.substring(0, LONGEST_SALUTATION) : line;
    for (Pattern pattern : List.of(TO_MEMBERS, TO_MEMBER_NAMED_AFTER)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find() && !NO_ADDRESSEE.matcher(matcher.group()).find()) {
        boolean whole = matcher.end() == line.length();
        if (whole || isClosed(matcher.group())) {
          return Optional.of(matcher.group().strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(String salutation) {
    return salutation.endsWith("：") || salutation.endsWith(":") || salutation.contains("好");
  }

  private static boolean isToOthers(String line) {
    return line.length() <= 64
        && TO_OTHERS.matcher(line).matches()
        && !NO_ADDRESSEE.matcher(line).find();
  }

  /** Whether an answer opens in the rest of the line of a salutation or soon after it. */
  private static boolean opensNear(List<String> lines, int at, int end, boolean answerOnly) {
    Pattern opening = answerOnly ? ANSWER : OPENING;
    String own = lines.get(at);
    if (opening.matcher(own.substring(Math.min(end, own.length()))).find()) {
      return true;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + NEAR); i++) {
      if (opening.matcher(lines.get(i)).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line opens an answer. */
  public static boolean opens(String line) {
    return ANSWER.matcher(line).find();
  }

  /** Whether a line is, or is part of, the title of an answer. */
  public static boolean isTitle(String line) {
    return line.length() <= 200
        && line.indexOf('。') < 0
        && TITLE.matcher(line).find()
        && !line.endsWith("：")
        && !line.endsWith(":");
  }

  /** Whether a line is the date under a signature, alone or behind the name of a body. */
  public static boolean isSigningDate(String line) {
    String text = LineText.compact(line);
    if (text.length() > 80) {
      return false;
    }
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      String before = text.substring(0, date.start());
      return before.isEmpty()
          || before.equals("（")
          || before.equals("(")
          || before.indexOf('。') < 0
              && before.indexOf('，') < 0
              && BODY_NAME.matcher(before.replaceAll("[（(]$", "")).matches();
    }
    return isOpenDate(line);
  }

  /** Whether a line is a date of which characters are missing. */
  public static boolean isOpenDate(String line) {
    String text = LineText.compact(line);
    return text.length() <= 24 && OPEN_DATE.matcher(text).matches();
  }

  /** Whether a line is one of those behind a signature: contacts, copies, publicity, outcome. */
  public static boolean isNote(String line) {
    return NOTE.matcher(line).matches();
  }

  /** Whether a line is a sentence of a text, wherever it stands. */
  public static boolean isProse(String line) {
    boolean sentence =
        line.indexOf('。') >= 0
            || line.indexOf('；') >= 0
            || line.indexOf('！') >= 0
            || line.endsWith("!")
            || line.endsWith(";");
    int han = LineText.han(line);
    return (han >= PROSE || sentence && han >= 4) && !isNote(line) && !isSigningDate(line);
  }

  /** Whether a line may be the name of a body, as it stands under a letter. */
  public static boolean isBodyName(String line) {
    String text = LineText.compact(line);
    return text.length() >= 3
        && text.chars().noneMatch(c -> "。，；：、！？“”《》0123456789".indexOf(c) >= 0)
        && !NO_NAME.matcher(text).find()
        && BODY_NAME.matcher(text).matches();
  }
}
