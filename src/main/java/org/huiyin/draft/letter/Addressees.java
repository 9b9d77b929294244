package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/**
 * To whom a letter is addressed.
 *
 * @param names of deputies, members or groups
 * @param total 等N名, the named ones included
 * @param others whether others have signed, of whom the number is not given
 * @param role what they are, if the salutation says it
 * @param body a public body, which did not propose but asked for an opinion
 */
record Addressees(
    List<String> names,
    OptionalInt total,
    boolean others,
    Optional<LetterCard.Role> role,
    Optional<String> body) {

  private static final Pattern DEPUTY = Pattern.compile("代\\s*表");
  private static final Pattern MEMBER = Pattern.compile("委\\s*员(?!\\s*会)");
  private static final Pattern COUNT =
      Pattern.compile("等\\s*(?:的\\s*)?(\\d+|[一二三四五六七八九十两]+)\\s*(?:名|位|人|个)?");
  private static final Pattern BOTH =
      Pattern.compile("(?:\\d+|[一二两三四五六七八九十]+)\\s*[名位]\\s*(?=代\\s*表|委\\s*员)");
  private static final Pattern GROUP =
      Pattern.compile(
          "民革|民盟|民建|民进|农工|致公党|九三学社|台盟|工商联|总工会|共青团|团[省市县区州]?委|妇联|科协|侨联|台联|青联|残联|文联|小组|界|支部|总支|基层委员会|专委会|专门委员会|提案者|代表团|党派|联谊会|研究会|协会|商会");
  private static final Pattern NOT_NAMES =
      Pattern.compile(
          "尊\\s*敬\\s*的|敬\\s*爱\\s*的|(?:全国|[省市县区州旗])?(?:人大|政协)(?=代\\s*表|委\\s*员)|代\\s*表|委\\s*员(?!\\s*会)|同志们?|先生|女士|(?:您|你)们?好|领衔|们$");

  static final Addressees NONE =
      new Addressees(List.of(), OptionalInt.empty(), false, Optional.empty(), Optional.empty());

  static Addressees of(String salutation) {
    String text = LineText.of(Widths.narrow(salutation)).replaceAll("[：:！!，,。\\s]+$", "");
    Optional<LetterCard.Role> role = role(text);
    Matcher count = COUNT.matcher(text);
    OptionalInt total = OptionalInt.empty();
    boolean others = false;
    if (count.find()) {
      int number = Signature.small(count.group(1).replace('两', '二'));
      total = number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
      text = text.substring(0, count.start()) + text.substring(count.end());
    } else if (Pattern.compile("等\\s*(?:代\\s*表|委\\s*员|同志|人大代表|政协委员|[）)]|$)").matcher(text).find()) {
      others = true;
      text = text.replaceAll("等\\s*(?=代\\s*表|委\\s*员|同志|人大|政协|[）)]|$)", "");
    }
    text = BOTH.matcher(text).replaceAll("");
    List<String> names = names(text.replaceAll("[（(【][^）)】]*[）)】]", ""));
    if (role.isPresent()) {
      return new Addressees(names, total, others, role, Optional.empty());
    }
    return unnamed(text, names, total, others);
  }

  /** Without 代表 or 委员: a group, a person, or a body. */
  private static Addressees unnamed(
      String text, List<String> names, OptionalInt total, boolean others) {
    if (GROUP.matcher(text).find()) {
      return new Addressees(
          names, total, others, Optional.of(LetterCard.Role.GROUP), Optional.empty());
    }
    boolean persons =
        !names.isEmpty()
            && names.stream().allMatch(name -> name.length() <= 3 || name.indexOf('·') > 0);
    boolean assembly = text.matches(".*(?:政协|人大)");
    if (persons && !assembly && names.stream().noneMatch(LetterSigns::isBodyName)) {
      return new Addressees(names, total, others, Optional.empty(), Optional.empty());
    }
    String body = LineText.compact(text);
    return new Addressees(
        List.of(),
        OptionalInt.empty(),
        false,
        Optional.empty(),
        body.isEmpty() ? Optional.empty() : Optional.of(body));
  }

  private static Optional<LetterCard.Role> role(String text) {
    String plain = text.replaceAll("代表团", "");
    if (DEPUTY.matcher(plain).find()) {
      return Optional.of(LetterCard.Role.DEPUTY);
    }
    return MEMBER.matcher(plain).find() ? Optional.of(LetterCard.Role.MEMBER) : Optional.empty();
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split("[、，,；;]|和(?=[\\p{IsHan}·\\s]{2,6}(?:代\\s*表|委\\s*员|$))")) {
      String plain = NOT_NAMES.matcher(part).replaceAll(" ").strip();
      List<String> pieces = new ArrayList<>(List.of(plain.split("\\s+")));
      boolean spaced = pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.length() == 1);
      if (spaced) {
        pieces = List.of(String.join("", pieces));
      } else if (pieces.size() == 2 && pieces.get(0).length() == 1 && pieces.get(1).length() <= 2) {
        pieces = List.of(String.join("", pieces));
      }
      pieces.stream().filter(piece -> !piece.isEmpty()).forEach(names::add);
    }
    return names;
  }
}
