package org.huiyin.draft.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.SourceFile;

/**
 * Takes entries out of the lists {@code to-confirm} of a YAML file, in flow or block style, and the
 * whole key where the list becomes empty. Only the marks and their commas go, and lines that hold
 * nothing else; comments stay.
 */
public final class YamlMarks {
  private final SourceFile file;
  private final String text;
  private final BitSet cut = new BitSet();

  public YamlMarks(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /**
   * Takes marks off a mapping.
   *
   * @param keys the marked keys that are confirmed
   */
  public void takeOff(Node.Mapping mapping, Set<String> keys) throws EnvironmentFailure {
    for (int i = 0; i < mapping.entries().size(); i++) {
      Node.Entry entry = mapping.entries().get(i);
      if (entry.key().text().equals(Fields.TO_CONFIRM)
          && entry.value() instanceof Node.Sequence list) {
        List<Integer> confirmed = new ArrayList<>();
        for (int k = 0; k < list.items().size(); k++) {
          if (list.items().get(k) instanceof Node.Scalar key && keys.contains(key.text())) {
            confirmed.add(k);
          }
        }
        if (confirmed.size() == list.items().size()) {
          takeOffKey(mapping, i, list);
        } else {
          takeOffEntries(list, confirmed);
        }
      }
    }
  }

  private void takeOffEntries(Node.Sequence list, List<Integer> confirmed)
      throws EnvironmentFailure {
    if (!isFlow(list)) {
      for (int k : confirmed) {
        cutItem(list.items().get(k));
      }
      return;
    }
    int last = list.items().size() - 1;
    int kept = last;
    while (confirmed.contains(kept)) {
      kept--;
    }
    for (int k : confirmed) {
      Node item = list.items().get(k);
      cut.set(item.origin().start(), endOf(item));
      if (k < kept) {
        cutComma(endOf(item), list.items().get(k + 1).origin().start());
      } else {
        cutComma(endOf(list.items().get(k - 1)), item.origin().start());
      }
    }
  }

  private void takeOffKey(Node.Mapping mapping, int index, Node.Sequence list)
      throws EnvironmentFailure {
    List<Node.Entry> entries = mapping.entries();
    int start = entries.get(index).key().origin().start();
    if (isFlow(list)) {
      cutBetweenComments(start, endOf(list));
    } else {
      cutBetweenComments(start, list.items().get(0).origin().start());
      for (Node item : list.items()) {
        cutItem(item);
      }
    }
    if (isFlow(mapping)) {
      if (index + 1 < entries.size()) {
        cutComma(endOf(list), entries.get(index + 1).key().origin().start());
      } else if (index > 0) {
        cutComma(endOf(entries.get(index - 1).value()), start);
      }
    }
  }

  /** Cuts an item of a list in block style with its dash. */
  private void cutItem(Node item) throws EnvironmentFailure {
    int dash = text.lastIndexOf('-', item.origin().start() - 1);
    cut.set(dash, endOf(item));
  }

  /** Cuts a range, but not the comments, indents and line ends in it. */
  private void cutBetweenComments(int start, int end) {
    boolean indent = false;
    int at = start;
    while (at < end) {
      if (isComment(at)) {
        at = endOfLine(at);
      } else {
        boolean lineEnd = text.charAt(at) == '\n';
        indent = lineEnd || indent && isBlank(text.charAt(at));
        cut.set(at, !indent);
        at++;
      }
    }
  }

  /** Cuts the comma in a gap, and the blanks between it and what follows in the line. */
  private void cutComma(int after, int before) {
    for (int at = after; at < before; at++) {
      if (isComment(at)) {
        at = endOfLine(at);
      } else if (text.charAt(at) == ',') {
        int next = at + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
          next++;
        }
        boolean alone = text.substring(after, at).chars().allMatch(c -> isBlank((char) c));
        boolean comment = next < text.length() && text.charAt(next) == '#';
        cut.set(alone ? after : at, comment ? at + 1 : next);
        return;
      }
    }
  }

  /** What is to be cut, with the lines that hold nothing else. */
  public List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 1; line <= file.lines(); line++) {
      int start = file.startOfLine(line);
      int end = start + file.line(line).length();
      int first = cut.nextSetBit(start);
      if (first >= 0 && first < end) {
        addCuts(start, end, cuts);
      }
    }
    return cuts;
  }

  private void addCuts(int start, int end, List<Cut> cuts) {
    boolean blank = true;
    for (int i = start; i < end; i++) {
      blank &= cut.get(i) || isBlank(text.charAt(i));
    }
    if (blank) {
      cuts.add(Cut.out(start, Math.min(end + 1, text.length())));
      return;
    }
    int rest = end;
    while (rest > start && (cut.get(rest - 1) || isBlank(text.charAt(rest - 1)))) {
      rest--;
    }
    int inRest = cut.nextSetBit(rest);
    if (inRest >= 0 && inRest < end) { // The blanks before it would be left at the end of the line.
      cut.set(rest, end);
    }
    for (int i = cut.nextSetBit(start); i >= 0 && i < end; i = cut.nextSetBit(i)) {
      int next = Math.min(end, cut.nextClearBit(i));
      cuts.add(Cut.out(i, next));
      i = next;
    }
  }

  private boolean isFlow(Node collection) {
    char first = text.charAt(collection.origin().start());
    return first == '[' || first == '{';
  }

  /** Where a node ends: a collection in flow style behind its bracket. */
  public int endOf(Node node) throws EnvironmentFailure {
    List<Node> parts =
        node instanceof Node.Sequence sequence
            ? sequence.items()
            : node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::value).toList()
                : List.of();
    if (node instanceof Node.Scalar || node instanceof Node.Unreadable) {
      return node.origin().end();
    }
    if (!isFlow(node)) {
      return endOf(parts.get(parts.size() - 1));
    }
    int at = parts.isEmpty() ? node.origin().start() + 1 : endOf(parts.get(parts.size() - 1));
    while (at < text.length() && " \t\n,".indexOf(text.charAt(at)) >= 0 || isComment(at)) {
      at = isComment(at) ? endOfLine(at) : at + 1;
    }
    if (at == text.length() || "]}".indexOf(text.charAt(at)) < 0) {
      throw new EnvironmentFailure(Message.of("confirm.not-understood", node.origin()));
    }
    return at + 1;
  }

  private boolean isComment(int at) {
    return at < text.length()
        && text.charAt(at) == '#'
        && (at == 0 || isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '\n');
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
