package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.reading.clue.Marks;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;

/**
 * Finds the two numbers of which a text says the share. Each must follow from the words: the part
 * is what the clause names, or the one number directly before it; the whole is what 占 names, or the
 * number that 其中 divides. Whether a quotient would hold plays no part, because wrong numbers may
 * hold by chance.
 */
final class Operands {
  private static final int REACH = 40;
  private static final int FAR = 1000;

  private static final Pattern OWN = Pattern.compile("[全我本]([省市县区州旗镇乡])|全国");
  private static final Pattern OF_THE_WHOLE =
      Pattern.compile("总数|总量|总计|全部|比重|比例|份额|达到|其中|大约|[的总比约达到为了其近超、，：\\s]");
  private static final Pattern OF_THE_SUBJECT =
      Pattern.compile("其中|同比|[也均约已又还即则就并仅只的、，：；。（）()\\s]");

  private final String text;
  private final List<Mention> mentions;
  private final Optional<String> place;

  /**
   * @param mentions of one paragraph, in order
   * @param place the place of the body that writes, which 全市 may mean
   */
  Operands(String text, List<Mention> mentions, Optional<String> place) {
    this.text = text;
    this.mentions = mentions;
    this.place = place;
  }

  /** A number and the one that it is a part of. */
  record Pair(Mention part, Mention whole) {}

  /**
   * The numbers of 甲市占全省三分之一.
   *
   * @param index of the share
   * @param at where 占 stands
   */
  Optional<Pair> ofShare(int index, int at) {
    Mention share = mentions.get(index);
    Optional<Mention> between =
        index == 0 ? Optional.empty() : Optional.of(mentions.get(index - 1));
    between = between.filter(one -> one.span().start() > at);
    int from = between.map(one -> one.span().end()).orElse(at + 1);
    String whose = text.substring(from, share.span().start());
    Optional<Mention> stated = between.filter(Operands::isAmount);
    Optional<Mention> part = part(at);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> whole =
        stated.isPresent()
            ? stated.filter(one -> isPart(part.get(), one) && filled(whose).isEmpty())
            : whole(part.get(), whose, at);
    return whole
        .filter(one -> !subject(at).isEmpty() || !isOneOfSeries(part.get(), one))
        .map(one -> new Pair(part.get(), one));
  }

  /**
   * The numbers of 排查318个，已整治270个，整治率: the one number that was 整治, and the one before it of the
   * same measure.
   */
  Optional<Pair> ofRate(int start, String stem) {
    List<Mention> before = before(start);
    if (before.isEmpty() || sentencesBetween(before.get(0).span().end(), start) > 0) {
      return Optional.empty();
    }
    int clause = clauseOf(before.get(0));
    Mention part = before.get(0);
    boolean named =
        text.substring(clause, part.span().end()).contains(stem)
            && isOnly(part, clause, start)
            && subject(clause, start).isEmpty();
    List<Mention> wholes =
        before.stream()
            .skip(1)
            .filter(one -> sentencesBetween(one.span().end(), start) == 0)
            .filter(one -> hasUnitOf(one, part))
            .toList();
    return Optional.of(wholes)
        .filter(all -> named && all.size() == 1)
        .map(all -> all.get(0))
        .filter(one -> part.label().equals(stem) || part.label().endsWith(one.label()))
        .filter(one -> one.area().value().equals(part.area().value()))
        .filter(one -> isPart(part, one))
        .map(one -> new Pair(part, one));
  }

  /** Whether the words of a clause before an index name nothing, or what a number is about. */
  boolean isAbout(Mention mention, int at) {
    return subject(at).isEmpty() || names(subject(at), mention, false);
  }

  /** The numbers before an index that are no shares, the nearest first. */
  List<Mention> before(int at) {
    List<Mention> found = new ArrayList<>();
    int last = count(at) - 1;
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      Mention one = mentions.get(i);
      if (sentencesBetween(one.span().end(), at) > 1) {
        break;
      }
      if (isAmount(one)) {
        found.add(one);
      }
    }
    return found;
  }

  /** How many of the numbers end before an index. */
  private int count(int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isAmount(Mention mention) {
    return mention.printed().filter(one -> !one.share()).isPresent();
  }

  private int sentencesBetween(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '。' ? 1 : 0;
    }
    return count;
  }

  /** The words of a clause between the last number in it and an index. */
  private String subject(int at) {
    return subject(Marks.clauseStart(text, at, 0), at);
  }

  private String subject(int clause, int at) {
    int count = count(at);
    int from = count == 0 ? clause : Math.max(clause, mentions.get(count - 1).span().end());
    return OF_THE_SUBJECT.matcher(text.substring(from, at)).replaceAll("");
  }

  private static String filled(String whose) {
    return OF_THE_WHOLE.matcher(whose).replaceAll("");
  }

  private Optional<Mention> part(int at) {
    List<Mention> before = before(at);
    String subject = subject(at);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (subject.isEmpty()) {
      Mention last = before.get(0);
      int clause = clauseOf(last);
      boolean near = sentencesBetween(last.span().end(), at) == 0;
      boolean next = Marks.clauseEnd(text, last.span().end(), at) + 1 >= clauseStart(at);
      return near && next && isOnly(last, clause, at) ? Optional.of(last) : Optional.empty();
    }
    List<Mention> exact = before.stream().filter(one -> names(subject, one, true)).toList();
    List<Mention> named =
        exact.isEmpty()
            ? before.stream().filter(one -> names(subject, one, false)).toList()
            : exact;
    return one(named);
  }

  private int clauseStart(int at) {
    return Marks.clauseStart(text, at, 0);
  }

  private int clauseOf(Mention mention) {
    return Marks.clauseStart(text, mention.span().start(), 0);
  }

  /** The numbers of all kinds but shares from the begin of a clause on. */
  private List<Mention> inClause(int clause, int to) {
    return before(to).stream().filter(one -> one.span().start() >= clause).toList();
  }

  /** Whether a clause has no other number of a unit. */
  private boolean isOnly(Mention mention, int clause, int to) {
    return inClause(clause, to).stream().filter(one -> hasUnitOf(one, mention)).count() == 1;
  }

  private static boolean hasUnitOf(Mention one, Mention other) {
    return one.printed().orElseThrow().base().equals(other.printed().orElseThrow().base());
  }

  /** The one number of a list, which may state it several times. */
  private static Optional<Mention> one(List<Mention> found) {
    return found.stream().map(Operands::identity).distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static List<Object> identity(Mention one) {
    return List.of(
        one.area().value(), one.label(), one.unit().value(), one.period().value(), one.value());
  }

  /**
   * Whether words name a number: its area, its label, or both.
   *
   * @param exact whether the label must be there as it is
   */
  private static boolean names(String words, Mention mention, boolean exact) {
    Optional<String> area =
        mention.area().value().filter(name -> !OWN.matcher(name).matches()).filter(words::contains);
    String rest = area.map(name -> words.replace(name, "")).orElse(words);
    return area.isPresent() && rest.isEmpty()
        || (exact ? rest.equals(mention.label()) : isLike(rest, mention.label()));
  }

  private static boolean isLike(String words, String label) {
    return words.length() > 1 && label.contains(words)
        || label.length() > 1 && words.contains(label);
  }

  /** What a part is a part of. */
  private Optional<Mention> whole(Mention part, String whose, int at) {
    Optional<Mention> divided =
        divided(part).filter(one -> isPart(part, one)).filter(one -> fits(whose, one, true));
    if (divided.isPresent() || !namesArea(whose)) {
      return divided;
    }
    return one(
        before(at).stream()
            .filter(one -> isPart(part, one))
            .filter(one -> one.label().equals(part.label()))
            .filter(one -> fits(whose, one, false))
            .toList());
  }

  private static boolean namesArea(String whose) {
    return OWN.matcher(whose).find();
  }

  /** The one number of the clause before 其中, behind which a part stands. */
  private Optional<Mention> divided(Mention part) {
    int from = Math.max(0, part.span().start() - FAR);
    int at = from + text.substring(from, part.span().start()).lastIndexOf("其中");
    if (at < from || sentencesBetween(at, part.span().start()) > 0) {
      return Optional.empty();
    }
    int end = at;
    while (end > 0 && "，,；;。：:、（( ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Mention> found =
        inClause(Marks.clauseStart(text, end, 0), end).stream()
            .filter(one -> hasUnitOf(one, part))
            .toList();
    String between = text.substring(at, part.span().start());
    boolean apart = between.indexOf('；') >= 0 || between.indexOf(';') >= 0;
    return found.size() == 1 && (!apart || found.get(0).label().equals(part.label()))
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /**
   * Whether the words behind 占 mean a number, or leave open which one they mean.
   *
   * @param divided whether it is what 其中 divides, so that it may have no area
   */
  private boolean fits(String whose, Mention whole, boolean divided) {
    Optional<String> area = whole.area().value();
    String rest = whose;
    Matcher own = OWN.matcher(whose);
    if (own.find()) {
      String unit = own.group(1) == null ? "国" : own.group(1);
      boolean same =
          divided && area.isEmpty()
              || area.filter(name -> name.equals("全" + unit)).isPresent()
              || area.equals(place) && area.filter(name -> name.endsWith(unit)).isPresent();
      if (!same) {
        return false;
      }
      rest = whose.replace(own.group(), "");
    } else if (area.isPresent()) {
      rest = whose.replace(area.get(), "");
    }
    String words = filled(rest);
    return words.isEmpty() || isLike(words, whole.label()) || isLike(words, filled(whole.label()));
  }

  private static boolean isPart(Mention part, Mention whole) {
    return part != whole
        && isComparable(part, whole)
        && part.printed().orElseThrow().number().compareTo(whole.printed().orElseThrow().number())
            <= 0;
  }

  private static boolean isComparable(Mention one, Mention other) {
    Printed first = one.printed().orElseThrow();
    Printed second = other.printed().orElseThrow();
    return first.base().equals(second.base())
        && first.exact()
        && second.exact()
        && second.number().signum() > 0
        && one.period().value().equals(other.period().value())
        && one.nature().value() != Nature.PLANNED
        && other.nature().value() != Nature.PLANNED;
  }

  /** Whether other parts without a share stand before a part, so that all of them may be meant. */
  private boolean isOneOfSeries(Mention part, Mention whole) {
    int last = count(part.span().start()) - 1;
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      Mention one = mentions.get(i);
      boolean outside =
          one == whole
              || whole.span().end() <= part.span().start()
                  && one.span().end() <= whole.span().start()
              || sentencesBetween(one.span().end(), part.span().start()) > 0;
      if (outside) {
        return false;
      }
      if (isAmount(one) && isAmount(mentions.get(i + 1)) && isComparable(one, part)) {
        return true;
      }
    }
    return false;
  }
}
