package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a reply, divided where its blocks and the lines of its original divide it alike. What
 * has no words of the letter (charts, tables made from figures, pictures) belongs to the group
 * before it.
 */
final class TextGroups {
  private TextGroups() {}

  /**
   * Some blocks that hold some lines of the original.
   *
   * @param start of the first block in the file
   * @param textEnd of the last block with words
   * @param end of the last block, charts included
   * @param level of the heading, if the group is one; else 0
   * @param id of the heading, if it is written
   * @param lines the visible texts of the lines
   * @param links by their places in the visible text
   */
  record Group(
      int start,
      int textEnd,
      int end,
      int level,
      Optional<String> id,
      List<String> lines,
      List<TextBlocks.Link> links) {
    Group {
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }

    String visible() {
      return String.join("", lines);
    }
  }

  /**
   * Divides a text.
   *
   * @param original the visible lines of the original; none is empty
   * @return empty if the text is not that of the original
   */
  static Optional<List<Group>> of(List<TextBlocks.Block> blocks, List<String> original) {
    List<Group> groups = new ArrayList<>();
    int line = 0;
    int next = first(blocks);
    while (next < blocks.size()) {
      TextBlocks.Block head = blocks.get(next);
      StringBuilder text = new StringBuilder();
      StringBuilder other = new StringBuilder();
      List<String> lines = new ArrayList<>();
      List<TextBlocks.Link> links = new ArrayList<>();
      int textEnd = head.end();
      do {
        boolean needsText = text.length() <= other.length();
        if (needsText && next < blocks.size()) {
          TextBlocks.Block block = blocks.get(next++);
          block.links().forEach(link -> links.add(link.moved(text.length())));
          text.append(block.visible());
          textEnd = block.visible().isEmpty() ? textEnd : block.end();
        } else if (!needsText && line < original.size()) {
          lines.add(original.get(line));
          other.append(original.get(line++));
        } else {
          return Optional.empty();
        }
        int common = Math.min(text.length(), other.length());
        if (!text.substring(0, common).equals(other.substring(0, common))) {
          return Optional.empty();
        }
      } while (text.length() != other.length());
      int end = textEnd;
      while (next < blocks.size() && blocks.get(next).visible().isEmpty()) {
        end = blocks.get(next++).end();
      }
      groups.add(new Group(head.start(), textEnd, end, head.level(), head.id(), lines, links));
    }
    return line == original.size() ? Optional.of(List.copyOf(groups)) : Optional.empty();
  }

  /** The first block with words. */
  private static int first(List<TextBlocks.Block> blocks) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).visible().isEmpty()) {
      first++;
    }
    return first;
  }
}
