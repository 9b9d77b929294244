package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.source.SourceFile;

/**
 * The blocks of {@code index.md}, which blank lines divide, with what readers see of each. A block
 * without words of the letter (a chart, a picture, a table made from figures, a link to a file) has
 * no visible text.
 */
final class TextBlocks {
  /** A link whose text holds no brackets, and whose address no parentheses. */
  private static final Pattern LINK =
      Pattern.compile("(?<![!\\\\])\\[([^\\[\\]]+)]\\(([^()\\n]+)\\)");

  private static final Pattern FIGURE =
      Pattern.compile("figure:([a-z0-9-]+)(?:\\.([a-z0-9-]+))?(?:\\s.*)?");
  private static final Pattern FILE = Pattern.compile("\\s*\\[[^\\[\\]]*]\\(files/[^()]*\\)\\s*");
  private static final Pattern HEADING = Pattern.compile("(#+)\\s.*");
  private static final Pattern ID = Pattern.compile("\\{#([a-z0-9-]+)}\\s*$");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  /** The number of an item of a list, or the word for a table, which are words of the letter. */
  private static final Pattern SIGN =
      Pattern.compile("[\\s>]*(?:[-*+]\\s+)*([0-9]{1,9}[.)](?=\\s)|表[：:])\\s*[*_~\\[<!]*");

  private TextBlocks() {}

  /**
   * A link in a block.
   *
   * @param start of its words in the visible text
   * @param target what stands in the parentheses
   * @param observation that it states, if it leads to a figure
   */
  record Link(int start, int end, String target, Optional<ObservationRef> observation) {
    Link moved(int by) {
      return new Link(start + by, end + by, target, observation);
    }
  }

  /**
   * A block.
   *
   * @param start in the file
   * @param level of its heading, from 1; 0 if it is none
   * @param id of its heading, if it is written
   */
  record Block(
      int start, int end, int level, Optional<String> id, String visible, List<Link> links) {
    Block {
      links = List.copyOf(links);
    }
  }

  /** The blocks in order. */
  static List<Block> of(SourceFile file, Reply reply) {
    List<int[]> ranges = ranges(file);
    List<StringBuilder> visible = new ArrayList<>();
    List<List<Integer>> places = new ArrayList<>();
    ranges.forEach(range -> visible.add(new StringBuilder()));
    ranges.forEach(range -> places.add(new ArrayList<>()));
    for (TextLine line : reply.prose().wording()) {
      int at = line.parts().get(0).origin().start();
      int index = indexOf(at, ranges);
      String source = file.text().substring(ranges.get(index)[0], ranges.get(index)[1]);
      if (!FILE.matcher(source).matches()) {
        add(line, visible.get(index), places.get(index));
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      String first = file.line(file.lineAt(range[0]));
      Matcher heading = HEADING.matcher(first);
      int level = heading.matches() ? heading.group(1).length() - 1 : 0;
      Matcher id = ID.matcher(first);
      blocks.add(
          new Block(
              range[0],
              range[1],
              level,
              level > 0 && id.find() ? Optional.of(id.group(1)) : Optional.empty(),
              visible.get(i).toString(),
              links(file, range, places.get(i), reply)));
    }
    return blocks;
  }

  private static void add(TextLine line, StringBuilder visible, List<Integer> places) {
    TextLine.Part part = line.parts().get(0);
    SourceFile file = part.origin().file();
    int start = file.startOfLine(part.origin().line());
    String words = line.text().substring(part.start(), part.end());
    int begin = Math.max(part.origin().start(), file.text().indexOf(words, part.origin().start()));
    Matcher sign = SIGN.matcher(file.text().substring(start, begin));
    if (sign.matches()) {
      for (char c : Visible.of(sign.group(1)).text().toCharArray()) {
        visible.append(c);
        places.add(start + sign.start(1));
      }
    }
    Visible text = Visible.of(line.text());
    visible.append(text.text());
    for (int place : text.places()) {
      places.add(line.origin(place, place + 1).start());
    }
  }

  private static List<Link> links(SourceFile file, int[] range, List<Integer> places, Reply reply) {
    List<Link> links = new ArrayList<>();
    Matcher link = LINK.matcher(file.text()).region(range[0], range[1]);
    while (link.find()) {
      int start = -1;
      int end = -1;
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i) >= link.start(1) && places.get(i) < link.end(1)) {
          start = start < 0 ? i : start;
          end = i + 1;
        }
      }
      if (start >= 0) {
        links.add(new Link(start, end, link.group(2), observation(link.group(2), reply)));
      }
    }
    return links;
  }

  /** The observations that a text links, each as often as it does. */
  static List<ObservationRef> linked(String text, Reply reply) {
    return LINK.matcher(text)
        .results()
        .flatMap(link -> observation(link.group(2), reply).stream())
        .toList();
  }

  private static Optional<ObservationRef> observation(String target, Reply reply) {
    Matcher figure = FIGURE.matcher(target);
    if (!figure.matches()) {
      return Optional.empty();
    }
    if (figure.group(2) != null) {
      return Optional.of(new ObservationRef(figure.group(1), figure.group(2)));
    }
    return reply.figures().stream()
        .filter(one -> one.id().equals(figure.group(1)) && one.observations().size() == 1)
        .map(Figure::observations)
        .map(observations -> new ObservationRef(figure.group(1), observations.get(0).id()))
        .findFirst();
  }

  private static int indexOf(int place, List<int[]> ranges) {
    OptionalInt index = OptionalInt.empty();
    for (int i = 0; i < ranges.size() && ranges.get(i)[0] <= place; i++) {
      index = OptionalInt.of(i);
    }
    return index.orElse(0);
  }

  /** Where the blocks begin, and where their last line ends. Blank lines in code divide nothing. */
  private static List<int[]> ranges(SourceFile file) {
    List<int[]> ranges = new ArrayList<>();
    boolean code = false;
    boolean open = false;
    for (int number = 1; number <= file.lines(); number++) {
      String line = file.line(number);
      int start = file.startOfLine(number);
      if (line.isBlank() && !code) {
        open = false;
        continue;
      }
      if (FENCE.matcher(line).matches()) {
        code = !code;
      }
      if (open) {
        ranges.get(ranges.size() - 1)[1] = start + line.length();
      } else {
        ranges.add(new int[] {start, start + line.length()});
        open = true;
      }
    }
    return ranges;
  }

  /** What readers see of all blocks. */
  static String visible(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(block.visible()));
    return all.toString();
  }
}
