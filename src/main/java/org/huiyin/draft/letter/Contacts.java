package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, addresses and names of contacts, which a draft does not publish. */
final class Contacts {
  private static final String DASH = "[-—－–―‐~]";

  /** Numbers that are telephone numbers wherever they stand. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d.])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\d.]|\\s*(?:元|万|亿|人|平方|立方|吨|公里))"
              + "|(?<![\\d.])[（(]?0\\d{2,3}[）)]?\\s*"
              + DASH
              + "{0,2}\\s*\\d{7,8}(?:\\s*(?:[-转]|转)\\s*\\d{1,5})?(?![\\d.]|\\s*(?:元|万|亿))"
              + "|(?<![\\d.])[（(]?0\\d{2,3}[）)]?\\s*"
              + DASH
              + "\\s*\\d{3,4}[- ]\\d{3,4}(?!\\d)"
              + "|(?<![\\d.])[48]00"
              + DASH
              + "?\\d{3,4}"
              + DASH
              + "?\\d{3,4}(?![\\d.]|\\s*(?:元|万|亿|个|人|户))");

  /** Numbers that follow the word for a telephone. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:电\\s*话|手\\s*机|传\\s*真|联系方式|座\\s*机|(?i:tel|fax|mobile))(?:号码)?\\s*(?:为|是)?\\s*[：:]?\\s*[（(]?\\s*([^\\d，。；]{0,8}?)(\\+?[\\d（(][\\d\\s（）()转/、，,；;.—－–-]{3,80}\\d)");

  /** Numbers of a line that is about contacts. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])\\+?\\d[\\d]{4,}(?:"
              + DASH
              + "\\d+)*|(?<![\\d.])\\d{3,4}"
              + DASH
              + "\\d{4,8}");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+[@＠][\\w-]+(?:\\.[\\w-]+)+");

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<!\\d)\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)");

  private static final String LABELS =
      "联\\s*系\\s*人(?:及(?:联系)?(?:电话|方式))?|联\\s*系\\s*(?:电\\s*话|方\\s*式|单\\s*位|科\\s*室|处\\s*室|地\\s*址)|承\\s*办\\s*人(?:员)?(?:及(?:联系)?电话)?|经\\s*办\\s*人(?:员)?|填\\s*表\\s*人|具体联系人|办\\s*公\\s*电\\s*话|咨\\s*询\\s*电\\s*话|电\\s*话|手\\s*机(?:号码?)?|传\\s*真|邮\\s*箱|电子邮[箱件]|(?i:e-?mail)|地\\s*址|邮\\s*编|邮\\s*政\\s*编\\s*码|联\\s*络\\s*[人员]|承办(?:单位|处室|科室)联系人|责\\s*任\\s*人|分管领导";
  private static final Pattern LABEL = Pattern.compile("(?:" + LABELS + ")\\s*(?:[：:]|为|是)\\s*");
  private static final Pattern LINE =
      Pattern.compile(
          "^[（(【\\[]?\\s*(?:注|附注)?\\s*[：:]?\\s*[（(]?\\s*(?:[\\p{IsHan}]{0,12}[，,]?)?(?:"
              + LABELS
              + ")\\s*(?:[：:]|(?=[\\d（(])).*");
  private static final Pattern START =
      Pattern.compile("[（(【\\[；;，,、\\s]*(?:" + LABELS + ")\\s*(?:[：:]|(?=[\\d]))");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:联\\s*系\\s*人(?:及(?:联系)?(?:电话|方式))?|承\\s*办\\s*人(?:员)?(?:及(?:联系)?电话)?|经\\s*办\\s*人(?:员)?|填\\s*表\\s*人|联\\s*络\\s*[人员]|责\\s*任\\s*人|分管领导)\\s*[：:]\\s*([^，,；;。（）()：:\\d]{1,40})");
  private static final Pattern PLACE =
      Pattern.compile("(?:地\\s*址|邮\\s*编|邮\\s*政\\s*编\\s*码)\\s*[：:]\\s*([^，；。（）()：:]{2,60})");

  /** Without a long number, a label or a mail address there is nothing to keep back. */
  private static final Pattern WORTH = Pattern.compile("[\\d０-９]{4}|[@＠：:]");

  private Contacts() {}

  /** Whether a line is about contacts and nothing else is said in it. */
  static boolean isLine(String line) {
    boolean labelled =
        line.length() <= 300
            && LINE.matcher(line).matches()
            && (LABEL.matcher(line).find() || TELEPHONE.matcher(Widths.narrow(line)).find());
    return labelled || isNumberAlone(line);
  }

  private static boolean isNumberAlone(String line) {
    if (line.length() > 60) {
      return false;
    }
    Matcher number = TELEPHONE.matcher(Widths.narrow(line.strip()));
    return number.find() && line.strip().length() - number.group().length() <= 8;
  }

  /** What of a line behind the signature may be published: the part before the contact. */
  static String published(String line) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return line;
    }
    String before = line.substring(0, start.start()).strip();
    int close = Math.max(line.lastIndexOf('）'), line.lastIndexOf(')'));
    String behind =
        close > start.end() && start.group().matches("(?s)[^（(]*[（(].*")
            ? line.substring(close + 1).strip()
            : "";
    return (before + " " + behind).strip();
  }

  /** All that a text holds and a draft keeps back, as written. */
  static List<String> in(String text, boolean contact) {
    if (!WORTH.matcher(text).find()) {
      return List.of();
    }
    String narrow = Widths.narrow(text);
    Set<String> kept = new LinkedHashSet<>();
    collect(IDENTITY, narrow, text, kept);
    collect(TELEPHONE, narrow, text, kept);
    Matcher labelled = LABELLED.matcher(narrow);
    while (labelled.find()) {
      String numbers = labelled.group(2);
      Matcher number = Pattern.compile("[（(]?\\d[\\d\\s（）().—－–转-]*\\d").matcher(numbers);
      while (number.find()) {
        String found =
            text.substring(labelled.start(2) + number.start(), labelled.start(2) + number.end())
                .strip();
        if (found.replaceAll("\\D", "").length() >= 5
            && kept.stream().noneMatch(known -> known.contains(found))) {
          kept.add(found);
        }
      }
    }
    if (contact) {
      Matcher number = NUMBER.matcher(narrow);
      while (number.find()) {
        String found = text.substring(number.start(), number.end());
        if (found.replaceAll("\\D", "").length() >= 5
            && kept.stream().noneMatch(known -> known.contains(found))) {
          kept.add(found);
        }
      }
    }
    collect(MAIL, narrow, text, kept);
    groups(NAMED, text, kept);
    groups(PLACE, text, kept);
    return new ArrayList<>(kept);
  }

  private static void collect(Pattern pattern, String narrow, String text, Set<String> kept) {
    Matcher matcher = pattern.matcher(narrow);
    while (matcher.find()) {
      kept.add(text.substring(matcher.start(), matcher.end()).strip());
    }
  }

  private static void groups(Pattern pattern, String text, Set<String> kept) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String value = matcher.group(1).replaceAll("\\s*(?:" + LABELS + ").*$", "").strip();
      if (!value.isEmpty()) {
        kept.add(value);
      }
    }
  }
}
