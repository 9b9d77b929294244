package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/**
 * A text without what a page put before and behind it. Lines are cut at the head and at the end
 * only, where they stand alone.
 */
final class Envelope {
  private static final Pattern OUTCOME =
      Pattern.compile("^[（(\\[【“\"]?\\s*[A-DＡ-Ｄ]\\d?\\s*[”\"]?\\s*类?\\s*[）)\\]】]?$");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[〔\\[【（(﹝]\\s*(?:19|20)\\d{2}\\s*[〕\\]】）)﹞]\\s*第?\\s*\\d+\\s*号");
  private static final Pattern PART_OF_TITLE =
      Pattern.compile("^(?:关于|对)|人大|政协|会议|第.{1,12}号|建议|提案|议案|答复");
  private static final Pattern HEAD_LABEL =
      Pattern.compile("^[（(\\[【]?\\s*(?:签发|公开|办理|办复|答复|类别|分类|是否|此件|标识|案号|编号)");
  private static final Pattern ATTACHED = Pattern.compile("^附\\s*件\\s*[\\d一二三四五]?\\s*[：:]?$");

  private final List<Block> blocks;
  private final boolean web;
  private final List<Block> kept = new ArrayList<>();
  private final List<Page.Label> labels = new ArrayList<>();
  private final List<Page.Cut> cut = new ArrayList<>();
  private boolean twice;

  private Envelope(List<Block> blocks, boolean web) {
    this.blocks = blocks;
    this.web = web;
  }

  /**
   * Opens a text.
   *
   * @param web whether lines that are no part of a letter may stand in it
   */
  static Envelope open(List<Block> blocks, boolean web) throws RefusedException {
    Envelope envelope = new Envelope(blocks, web);
    envelope.open();
    return envelope;
  }

  List<Block> blocks() {
    return kept;
  }

  List<Page.Label> labels() {
    return labels;
  }

  List<Page.Cut> cut() {
    return cut;
  }

  boolean isTwice() {
    return twice;
  }

  private void open() throws RefusedException {
    List<String> lines = lines(blocks);
    OptionalInt salutation = LetterSigns.salutation(lines);
    int start = salutation.orElseGet(() -> opening(lines));
    int end = salutation.isPresent() ? repeated(lines, start) : lines.size();
    head(lines, start, salutation.isPresent());
    int boundary = lastProse(lines, start, end) + 1;
    kept.addAll(blocks.subList(Math.min(start, boundary), boundary));
    tail(lines, boundary, end);
    for (int i = end; i < lines.size(); i++) {
      drop(lines.get(i), Page.Why.TWICE);
    }
  }

  static List<String> lines(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Block.Paragraph line ? line.text() : "")
        .toList();
  }

  private static int opening(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), 40); i++) {
      if (LetterSigns.opens(lines.get(i))) {
        return i;
      }
    }
    int i = 0;
    while (i < lines.size() && Furniture.isFurniture(lines.get(i))) {
      i++;
    }
    return i;
  }

  /** Where the text begins again; a second letter is refused. */
  private static int repeated(List<String> lines, int start) throws RefusedException {
    Set<String> first = new HashSet<>();
    for (int i = start; i < lines.size(); i++) {
      boolean again = i > start + 1 && lines.get(i).equals(lines.get(start));
      boolean other = i > start + 1 && !again && isOther(lines, i);
      if (again || other) {
        List<String> rest = lines.subList(i, lines.size());
        long known = rest.stream().filter(line -> !line.isEmpty() && first.contains(line)).count();
        long all = rest.stream().filter(line -> !line.isEmpty()).count();
        if (again && known * 10 >= all * 6) {
          return headOf(lines, i, start);
        }
        throw new RefusedException(PageResult.Reason.SEVERAL_LETTERS, lines.get(i));
      }
      first.add(lines.get(i));
    }
    return lines.size();
  }

  private static boolean isOther(List<String> lines, int at) {
    return LetterSigns.salutationOf(lines.get(at)).filter(lines.get(at)::equals).isPresent()
        && at + 1 < lines.size()
        && LetterSigns.opens(String.join("", lines.subList(at + 1, Math.min(lines.size(), at + 3))))
        && lines.subList(0, at).stream().anyMatch(LetterSigns::opens);
  }

  private static int headOf(List<String> lines, int again, int start) {
    Set<String> head = new HashSet<>(lines.subList(0, start));
    int at = again;
    while (at > start + 1 && (head.contains(lines.get(at - 1)) || lines.get(at - 1).isEmpty())) {
      at--;
    }
    return at;
  }

  private void head(List<String> lines, int start, boolean letter) {
    for (int i = 0; i < start; i++) {
      String line = lines.get(i);
      if (blocks.get(i) instanceof Block.Table table) {
        headTable(table);
      } else if (!line.isEmpty()) {
        headLine(lines, i, letter);
      }
    }
  }

  private void headTable(Block.Table table) {
    List<Page.Label> values = LabelLines.read(table);
    labels.addAll(values);
    if (values.isEmpty() && !web) {
      kept.add(table);
      return;
    }
    for (List<Block.Cell> row : table.rows()) {
      drop(row(row), Page.Why.FURNITURE);
    }
  }

  private static String row(List<Block.Cell> row) {
    StringBuilder text = new StringBuilder();
    row.stream()
        .filter(cell -> !cell.merged() && !cell.text().isEmpty())
        .forEach(cell -> text.append(text.length() == 0 ? "" : " ").append(cell.text()));
    return text.toString();
  }

  private void headLine(List<String> lines, int i, boolean letter) {
    String line = lines.get(i);
    LabelLines.Line values = LabelLines.read(line);
    labels.addAll(values.labels());
    boolean own = OUTCOME.matcher(line).matches() || HEAD_LABEL.matcher(line).find();
    Optional<Page.Why> why = own ? Optional.empty() : Furniture.why(line);
    if (why.isPresent()) {
      drop(line, why.get());
    } else if (values.only() && !own) {
      drop(line, Page.Why.FURNITURE);
    } else if (own || !letter || isHeadOfLetter(lines, i) || !web) {
      kept.add(blocks.get(i));
    } else {
      drop(line, line.indexOf('。') >= 0 ? Page.Why.LEAD : Page.Why.NAVIGATION);
    }
  }

  private boolean isHeadOfLetter(List<String> lines, int i) {
    String line = lines.get(i);
    if (LetterSigns.isTitle(line) || DOCUMENT_NUMBER.matcher(line).find()) {
      return true;
    }
    boolean beforeNumber = i + 1 < lines.size() && DOCUMENT_NUMBER.matcher(lines.get(i + 1)).find();
    if (line.length() <= 40 && (beforeNumber || line.endsWith("文件"))) {
      return true;
    }
    boolean near =
        i > 0 && LetterSigns.isTitle(lines.get(i - 1) + line)
            || i + 1 < lines.size() && LetterSigns.isTitle(line + lines.get(i + 1));
    return near && line.length() <= 60 && PART_OF_TITLE.matcher(LineText.compact(line)).find();
  }

  /** The last line that belongs to the text for sure. */
  private int lastProse(List<String> lines, int start, int end) {
    int attached = attachments(lines, start, end);
    for (int i = attached - 1; i > start; i--) {
      if (blocks.get(i) instanceof Block.Table table && LabelLines.read(table).isEmpty()) {
        return i;
      }
      if (LetterSigns.isProse(lines.get(i)) && !Furniture.isFurniture(lines.get(i))) {
        return i;
      }
    }
    return Math.min(start, lines.size() - 1);
  }

  /** Attachments that follow the signature are no part of the letter. */
  private static int attachments(List<String> lines, int start, int end) {
    boolean signed = false;
    for (int i = start + 1; i < end; i++) {
      signed |= LetterSigns.isSigningDate(lines.get(i));
      if (signed && ATTACHED.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return end;
  }

  private void tail(List<String> lines, int from, int end) {
    int attached = attachments(lines, Math.max(0, from - 1), end);
    Optional<Page.Why> ended = Optional.empty();
    for (int i = from; i < end; i++) {
      String line = lines.get(i);
      if (i >= attached) {
        drop(line, Page.Why.RELATED);
        continue;
      }
      if (blocks.get(i) instanceof Block.Table table) {
        labels.addAll(LabelLines.read(table));
        continue;
      }
      if (line.isEmpty()) {
        kept.add(blocks.get(i));
        continue;
      }
      boolean note = LetterSigns.isNote(line) && !Furniture.isLegend(line);
      boolean date = LetterSigns.isSigningDate(line);
      if (!date) {
        labels.addAll(LabelLines.read(line).labels());
      }
      boolean related = ended.filter(Page.Why.RELATED::equals).isPresent();
      boolean own =
          !related && (note || date && line.indexOf('年') >= 0 || OUTCOME.matcher(line).matches());
      Optional<Page.Why> why = note || date ? Optional.empty() : Furniture.why(line);
      ended = why.isPresent() && !Furniture.isLegend(line) && !related ? why : ended;
      if (why.isPresent()) {
        drop(line, why.get());
      } else if (ended.isPresent() && !own) {
        drop(line, ended.get() == Page.Why.RELATED ? Page.Why.RELATED : Page.Why.FURNITURE);
      } else {
        kept.add(blocks.get(i));
      }
    }
  }

  private void drop(String line, Page.Why why) {
    twice |= why == Page.Why.TWICE;
    if (!line.isEmpty()) {
      cut.add(new Page.Cut(line, why));
    }
  }
}
