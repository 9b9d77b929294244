package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.clue.Plans;
import org.huiyin.draft.reading.clue.Times;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Finds what a paragraph promises. */
final class Promises {
  private static final Words TRIGGERS =
      Words.of(
          "我局将 我厅将 我委将 我办将 我们将 我县将 我市将 我区将 我省将 将继续 下一步将 今后将 我局拟 拟 计划 力争 将积极 将进一步 将根据 将在 将会同 将按照 将加 将推 将于");
  private static final Words REFUSED =
      Words.of("感谢 欢迎 敬请 请予理解 恳请 不具备 无法 难以 不予 暂不 尚不 收悉 答复如下 建议公安 建议您 满意 联系人 支持和关心 关心和支持 关心支持");

  /** What stands before the promise itself. */
  private static final Words INTRO =
      Words.of(
          "下一步工作中 下一步工作 下一步 下步 今后 接下来 下阶段 下一阶段 未来 我局将 我厅将 我委将 我办将 我们将 我局 我厅 我委 我们 将 ， , ： : 同时 此外 另外 并 还 也 还将 也将 并将 一是 二是 三是 四是 五是 六是 七是 八是 "
              + "第一 第二 第三 第四 首先 其次 再次 最后 （ ） ( ) 1 2 3 4 5 6 7 8 9 . 、 一 二 三 四 五 六 七 八 九 ① ② ③ ④ 要 重点做好 经研究 并且 以及 ； 拟 我县 我市 我区 我省 工作 中 计划");

  private static final Words CUT_BEFORE =
      Words.of(
          "加快 加大 加强 强化 完善 优化 推进 继续 支持 引导 鼓励 探索 开展 建立 健全 制定 出台 实施 培育 遴选 引进 组织 落实 争取 建设 新建 改造 打造 创新 统筹 深化 扩大 拓展 严格 规范 督促 协调 修订 编制 启动 "
              + "积极 进一步 大力 持续 并引导 并鼓励 并支持 推动 联合 会同 增设 增加 研究");

  /** Verbs and adverbs before the object. */
  private static final Words BEFORE_OBJECT =
      Words.of(
          "继续 持续 支持 加快 加速 引导 鼓励 完善 优化 健全 加大 提高 增加 扩大 加强 强化 探索 促进 推动 推进 统筹考虑 创新 对接 精准 用好 积极 进一步 大力 严格 逐步 全面 深入 不断 争取 开展 建立 制定 出台 实施 培育 遴选 引进 组织 落实 "
              + "建设 新建 改造 打造 深化 拓展 规范 督促 协调 修订 编制 启动 研究 再建 适时 尽快 做好 抓好 控制 与 对 将 在 把 对");

  private static final Words INTRODUCTION =
      Words.of("按照 根据 结合 围绕 针对 以 在 通过 依托 立足 坚持 聚焦 紧扣 对 积极与 为");

  private final BodyTexts.Text place;
  private final boolean zone;
  private final List<Times.Time> times;
  private final BitSet taken = new BitSet();
  private final BitSet timeStarts = new BitSet();
  private final List<Mention> mentions;
  private final int signedYear;

  /**
   * @param zone whether the heading is about what is to be done
   * @param taken the words that hold another link
   */
  Promises(
      BodyTexts.Text place,
      boolean zone,
      List<Times.Time> times,
      List<Span> taken,
      List<Mention> mentions,
      int signedYear) {
    this.place = place;
    this.zone = zone;
    this.times = times;
    taken.forEach(span -> this.taken.set(span.start(), span.end()));
    times.forEach(time -> timeStarts.set(time.start()));
    this.mentions = mentions;
    this.signedYear = signedYear;
  }

  private record Piece(int start, int end) {}

  List<ReadCommitment> find(Optional<Integer> heading, Ids ids, Figures figures) {
    List<ReadCommitment> found = new ArrayList<>();
    for (Piece piece : pieces()) {
      commitment(piece, heading, ids, figures).ifPresent(found::add);
    }
    return found;
  }

  private List<Times.Time> timesBetween(int start, int end) {
    int first = first(times.size(), index -> times.get(index).start(), start);
    int last = first;
    while (last < times.size() && times.get(last).end() <= end) {
      last++;
    }
    return times.subList(first, last);
  }

  private List<Mention> mentionsBetween(int start, int end) {
    int first = first(mentions.size(), index -> mentions.get(index).span().start(), start);
    int last = first;
    while (last < mentions.size() && mentions.get(last).span().end() <= end) {
      last++;
    }
    return mentions.subList(first, last);
  }

  /** The first index of a sorted list at which a start is not before another one. */
  private static int first(int size, IntUnaryOperator starts, int start) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts.applyAsInt(middle) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The parts of the paragraph that are promises. */
  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    String text = place.text();
    boolean inside = zone;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && "。；;！？".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      String sentence = text.substring(start, i);
      inside |= PromiseWords.start(sentence);
      int from = inside ? start : trigger(start, i);
      boolean heading =
          isRunIn(sentence) && i < text.length() - 1
              || i == text.length() && PromiseWords.isOpen(sentence);
      if (from >= 0 && i - from >= 5 && !REFUSED.in(sentence) && !heading) {
        pieces.addAll(cut(from, i));
      }
      start = i + 1;
    }
    return pieces;
  }

  /** （一）落实养护责任。 before the sentences that say how. */
  private static boolean isRunIn(String sentence) {
    String plain = sentence.strip();
    return plain.length() <= 18 && (plain.startsWith("（") || plain.startsWith("关于"));
  }

  /** Where the promise of a sentence begins; -1 if there is none. */
  private int trigger(int from, int to) {
    String text = place.text();
    for (int i = from; i < to; i++) {
      int length = TRIGGERS.at(text, i);
      if (length > 0 && i + length <= to) {
        boolean plan = Plans.before(text, i, Math.min(to, i + length + 2)) == Plans.Answer.YES;
        if (plan) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Cuts at a comma before a new verb of doing. */
  private List<Piece> cut(int from, int to) {
    String text = place.text();
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '，' || text.charAt(i) == ',') {
        int next = skip(i + 1, to);
        boolean verb = CUT_BEFORE.at(text, next) > 0;
        int first = skip(start, i);
        boolean object = i - first >= 6 && CUT_BEFORE.at(text, first) > 0;
        int end = nextComma(i + 1, to);
        if (verb && object && end - next >= 6) {
          pieces.add(new Piece(start, i));
          start = i + 1;
        }
      }
    }
    pieces.add(new Piece(start, to));
    return pieces;
  }

  private int nextComma(int from, int to) {
    int end = from;
    while (end < to && "，,".indexOf(place.text().charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int skip(int from, int to) {
    int index = from;
    while (index < to) {
      int length = Glyphs.isBlank(place.text().charAt(index)) ? 1 : INTRO.at(place.text(), index);
      if (length == 0 || startsDate(index)) {
        break;
      }
      index += length;
    }
    return Math.min(index, to);
  }

  private boolean startsDate(int index) {
    return timeStarts.get(index) || taken.get(index);
  }

  private Optional<ReadCommitment> commitment(
      Piece piece, Optional<Integer> heading, Ids ids, Figures figures) {
    String text = place.text();
    int start = skip(piece.start(), piece.end());
    int end = piece.end();
    while (end > start && "，, 、".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - start < 4) {
      return Optional.empty();
    }
    String action = text.substring(start, end);
    Optional<Piece> keyword = keyword(start, end);
    if (keyword.isEmpty()) {
      return Optional.empty();
    }
    String word = text.substring(keyword.get().start(), keyword.get().end());
    Map<Guess, String> guesses = new EnumMap<>(Guess.class);
    guesses.put(Guess.ACTION, "承诺由程序识别，请确认");
    Optional<Times.Time> time = due(start, end);
    if (time.filter(Times.Time::resolved).isPresent()) {
      guesses.put(Guess.DUE, "期限按落款日期推算");
    }
    int last = end;
    Optional<String> target =
        mentionsBetween(start, last).stream()
            .filter(mention -> mention.nature().value() == Nature.PLANNED)
            .findFirst()
            .flatMap(mention -> figures.reference(mention.span()));
    return Optional.of(
        new ReadCommitment(
            ids.unique(Ids.initials(word, "cn")),
            action,
            word,
            PromiseWords.mode(action),
            time.flatMap(Promises::dueOf),
            Optional.empty(),
            target,
            PromiseWords.note(action),
            heading,
            link(start, end, keyword.get()),
            place.span(start, end),
            guesses));
  }

  private Optional<Times.Time> due(int start, int end) {
    return timesBetween(start, end).stream()
        .filter(time -> time.last().isPresent() && time.kind() != Times.Kind.SINCE)
        .filter(time -> signedYear == 0 || time.last().getAsInt() >= signedYear)
        .findFirst();
  }

  private static Optional<String> dueOf(Times.Time time) {
    String span = time.span().substring(time.span().lastIndexOf('.') + 1);
    if (span.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
      return Optional.of(span);
    }
    return span.length() >= 4 ? Optional.of(span.substring(0, 4)) : Optional.empty();
  }

  /** The object of the first verb: 4 to 12 characters of the text. */
  private Optional<Piece> keyword(int start, int end) {
    String text = place.text();
    int index = behindIntroduction(start, end);
    boolean verb = false;
    while (index < end) {
      int length = BEFORE_OBJECT.at(text, index);
      Optional<Times.Time> time = timeAt(index);
      if (time.isPresent()) {
        index = time.get().end();
      } else if (length > 0) {
        verb = true;
        index += length;
      } else if (verb || index - start > 12) {
        break;
      } else {
        index++;
      }
    }
    Optional<Piece> object = run(verb ? index : behindTime(start), end);
    int first = index;
    return object
        .filter(words -> words.start() == first || !verbed(first, words.start()))
        .or(() -> run(Math.max(start, first - 2), end))
        .or(() -> object)
        .or(() -> run(start, end));
  }

  /** The promise itself comes behind 按照…，, 以…为载体，. */
  private int behindIntroduction(int start, int end) {
    int index = start;
    while (INTRODUCTION.at(place.text(), index) > 0 && nextComma(index, end) < end) {
      index = nextComma(index, end) + 1;
    }
    return index;
  }

  /** Whether a short object lies between, which the words would leave out. */
  private boolean verbed(int from, int to) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      signs += Glyphs.isHan(place.text().charAt(i)) ? 1 : 0;
    }
    return signs >= 2;
  }

  private int behindTime(int start) {
    int index = "于在到".indexOf(place.text().charAt(start)) >= 0 ? start + 1 : start;
    return timeAt(index).map(Times.Time::end).orElse(start);
  }

  private Optional<Times.Time> timeAt(int index) {
    return timeStarts.get(index)
        ? Optional.of(times.get(first(times.size(), i -> times.get(i).start(), index)))
        : Optional.empty();
  }

  private Optional<Piece> run(int from, int to) {
    for (int start = from; start < to; start++) {
      int end = start;
      while (end < to && end - start < 12 && isWord(end)) {
        end++;
      }
      if (end - start >= 4) {
        return Optional.of(new Piece(start, end));
      }
      start = Math.max(start, end);
    }
    return Optional.empty();
  }

  private boolean isWord(int index) {
    char c = place.text().charAt(index);
    return isFree(index) && (Glyphs.isHan(c) || Glyphs.isLatin(c) || "、".indexOf(c) >= 0);
  }

  /** The words from the begin of the promise, up to a comma or another link. */
  private Optional<Span> link(int start, int end, Piece keyword) {
    int from = start;
    for (int i = start; i < keyword.start(); i++) {
      if (taken.get(i)) {
        from = i + 1;
      }
    }
    int to = from;
    while (to < end
        && isFree(to)
        && (to < keyword.end() || "，,；。".indexOf(place.text().charAt(to)) < 0)) {
      to++;
    }
    while (from < to && "，, 、：:的".indexOf(place.text().charAt(from)) >= 0) {
      from++;
    }
    return to - from >= 4 && to >= keyword.end()
        ? Optional.of(place.span(from, to))
        : isAllFree(keyword)
            ? Optional.of(place.span(keyword.start(), keyword.end()))
            : Optional.empty();
  }

  private boolean isFree(int index) {
    return !taken.get(index);
  }

  private boolean isAllFree(Piece piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (!isFree(i)) {
        return false;
      }
    }
    return true;
  }
}
