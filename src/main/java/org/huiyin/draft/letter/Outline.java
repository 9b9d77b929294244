package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.text.LetterSigns;

/**
 * The lines of a letter by their place.
 *
 * @param head what stands before the salutation: outcome, letterhead, number, title
 * @param salutation as written
 * @param body what stands between salutation and signature
 * @param signature the lines of the signature
 * @param date the line with the date; the signature may stand in it
 * @param after what stands behind
 */
record Outline(
    List<Block.Paragraph> head,
    Optional<String> salutation,
    List<Block> body,
    List<String> signature,
    Optional<String> date,
    List<String> after) {

  /** How many lines a signature has at most. */
  private static final int MOST_SIGNATURES = 8;

  /** The first sentence is looked for in so many characters of a paragraph. */
  private static final int LONGEST_OPENING = 4000;

  static Outline of(Page page) {
    List<Block> blocks = page.blocks();
    List<String> lines = lines(blocks);
    OptionalInt found = LetterSigns.salutation(lines);
    int start = found.orElseGet(() -> firstOfBody(lines));
    List<Block.Paragraph> head = new ArrayList<>();
    for (Block block : blocks.subList(0, start)) {
      if (block instanceof Block.Paragraph line) {
        head.add(line);
      }
    }
    List<Block> body = new ArrayList<>();
    Optional<String> salutation = Optional.empty();
    int from = start;
    if (found.isPresent()) {
      Block.Paragraph line = (Block.Paragraph) blocks.get(start);
      String words = LetterSigns.salutationOf(line.text()).orElse(line.text());
      salutation = Optional.of(words);
      String rest = line.text().substring(words.length()).strip();
      if (!rest.isEmpty()) {
        body.add(new Block.Paragraph(rest, line.align(), line.strong(), line.links()));
      }
      from++;
    }
    return divided(head, salutation, body, blocks.subList(from, blocks.size()));
  }

  private static Outline divided(
      List<Block.Paragraph> head, Optional<String> salutation, List<Block> body, List<Block> rest) {
    List<String> lines = lines(rest);
    int boundary = rest.size();
    while (boundary > 0 && !belongsToBody(rest.get(boundary - 1), lines.get(boundary - 1))) {
      boundary--;
    }
    int date = boundary;
    while (date < rest.size() && !LetterSigns.isSigningDate(lines.get(date))) {
      date++;
    }
    boolean dated = date < rest.size();
    int signature = dated ? signatureBefore(lines, boundary, date) : undated(lines, boundary);
    int end = dated ? date : endOfSignature(lines, signature);
    body.addAll(rest.subList(0, boundary));
    List<String> signed = new ArrayList<>(lines.subList(signature, end));
    List<String> after = new ArrayList<>();
    for (int i = boundary; i < signature; i++) {
      if (isNoteBeforeSignature(lines.get(i))) {
        after.add(lines.get(i));
      } else {
        body.add(rest.get(i));
      }
    }
    after.addAll(lines.subList(dated ? date + 1 : end, rest.size()));
    if (dated && signed.isEmpty() && !after.isEmpty() && LetterSigns.isBodyName(after.get(0))) {
      signed.add(after.remove(0));
    }
    signed.removeIf(String::isEmpty);
    after.removeIf(String::isEmpty);
    return new Outline(
        head,
        salutation,
        body,
        signed,
        dated ? Optional.of(lines.get(date)) : Optional.empty(),
        after);
  }

  private static boolean isNoteBeforeSignature(String line) {
    return LetterSigns.isNote(line) && !line.startsWith("附");
  }

  private static boolean belongsToBody(Block block, String line) {
    return block instanceof Block.Table || LetterSigns.isProse(line);
  }

  private static int signatureBefore(List<String> lines, int boundary, int date) {
    int start = date;
    while (start > boundary
        && date - start < MOST_SIGNATURES
        && (LetterSigns.isBodyName(lines.get(start - 1))
            || lines.get(start - 1).isEmpty()
            || Signature.bodies(lines.get(start - 1)).size() > 1)) {
      start--;
    }
    return start;
  }

  /** A signature without a date is a name of a body right behind the text. */
  private static int undated(List<String> lines, int boundary) {
    for (int i = boundary; i < Math.min(lines.size(), boundary + 3); i++) {
      if (LetterSigns.isBodyName(lines.get(i)) && !LetterSigns.isNote(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private static int endOfSignature(List<String> lines, int start) {
    int end = start;
    while (end < lines.size()
        && LetterSigns.isBodyName(lines.get(end))
        && !LetterSigns.isNote(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static int firstOfBody(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (LetterSigns.opens(lines.get(i)) && !LetterSigns.isTitle(lines.get(i))) {
        return i;
      }
    }
    int i = 0;
    while (i < lines.size() && !LetterSigns.isProse(lines.get(i))) {
      i++;
    }
    return i < lines.size() ? i : 0;
  }

  private static List<String> lines(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Block.Paragraph line ? line.text() : "")
        .toList();
  }

  /** The first paragraphs of the body, to the one that says 如下: what the letter answers. */
  String opening() {
    StringBuilder opening = new StringBuilder();
    int count = 0;
    for (Block block : body) {
      if (!(block instanceof Block.Paragraph line) || count >= 3) {
        break;
      }
      String text = line.text().substring(0, Math.min(line.text().length(), LONGEST_OPENING));
      int below = text.indexOf("如下");
      opening.append(below < 0 ? text : text.substring(0, below + 2)).append('\n');
      count++;
      if (below >= 0 || count > 1 && !LetterSigns.opens(opening.toString())) {
        break;
      }
    }
    return opening.toString();
  }
}
