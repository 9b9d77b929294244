package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.sources.UpdatedSources;
import org.huiyin.draft.update.TextGroups.Group;

/**
 * Which parts of a new body are in the text already. A part that did not change keeps its group,
 * also if it moved; a changed one is paired with the group that it comes from.
 */
final class Alignment {
  /**
   * A piece of the new text, in its order.
   *
   * @param parts the first part of the body and the one behind the last
   * @param group that holds the same words
   * @param inPlace whether the group stays where it is
   */
  record Item(int part, int end, OptionalInt group, boolean inPlace) {}

  private final List<Group> groups;
  private final List<Part> body;
  private final List<Item> items;
  private final Map<Integer, Integer> origins = new HashMap<>();

  Alignment(List<Group> groups, List<Part> body) {
    this.groups = groups;
    this.body = body;
    this.items = inOrder(found());
    pair();
  }

  /** The pieces of the new text. */
  List<Item> items() {
    return items;
  }

  /** The group from which a changed part comes. */
  Optional<Integer> origin(int part) {
    return Optional.ofNullable(origins.get(part));
  }

  /** The groups that the new text does not have, in order. */
  List<Integer> gone() {
    Set<Integer> kept = new HashSet<>();
    items.forEach(item -> item.group().ifPresent(kept::add));
    List<Integer> gone = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!kept.contains(i)) {
        gone.add(i);
      }
    }
    return gone;
  }

  static List<String> visibleLines(Part part) {
    return UpdatedSources.lines(part).stream()
        .map(line -> Visible.of(line).text())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Item> found() {
    List<Item> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    int last = -1;
    int part = 0;
    while (part < body.size()) {
      if (visibleLines(body.get(part)).isEmpty()) {
        part++; // A picture.
        continue;
      }
      OptionalInt match = OptionalInt.empty();
      int end = part + 1;
      for (int k = 1; k <= groups.size() && match.isEmpty(); k++) {
        int group = Math.floorMod(last + k, groups.size()); // The next one first.
        OptionalInt behind = used.contains(group) ? OptionalInt.empty() : behind(part, group);
        if (behind.isPresent()) {
          match = OptionalInt.of(group);
          end = behind.getAsInt();
        }
      }
      match.ifPresent(used::add);
      last = match.orElse(last);
      found.add(new Item(part, end, match, false));
      part = end;
    }
    return found;
  }

  /** The part behind those that have the lines of a group; empty if they have others. */
  private OptionalInt behind(int first, int group) {
    List<String> wanted = groups.get(group).lines();
    List<String> lines = new ArrayList<>();
    int part = first;
    while (part < body.size() && lines.size() < wanted.size()) {
      lines.addAll(visibleLines(body.get(part)));
      part++;
    }
    return lines.equals(wanted) ? OptionalInt.of(part) : OptionalInt.empty();
  }

  /** The longest rising sequence of groups stays in place; the others are moved. */
  private static List<Item> inOrder(List<Item> found) {
    int[] length = new int[found.size()];
    int[] before = new int[found.size()];
    Arrays.fill(before, -1);
    int best = -1;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).group().isEmpty()) {
        continue;
      }
      length[i] = 1;
      for (int k = 0; k < i; k++) {
        boolean rises =
            length[k] > 0 && found.get(k).group().getAsInt() < found.get(i).group().getAsInt();
        if (rises && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          before[i] = k;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    List<Item> items = new ArrayList<>(found);
    for (int i = best; i >= 0; i = before[i]) {
      Item item = found.get(i);
      items.set(i, new Item(item.part(), item.end(), item.group(), true));
    }
    return items;
  }

  /** Pairs changed parts with the groups that are gone between the same neighbours, in order. */
  private void pair() {
    List<Integer> gone = gone();
    List<Integer> parts = new ArrayList<>();
    int after = -1;
    for (int i = 0; i <= items.size(); i++) {
      boolean border = i == items.size() || items.get(i).inPlace();
      if (!border) {
        if (items.get(i).group().isEmpty()) {
          parts.add(items.get(i).part());
        }
        continue;
      }
      int from = after;
      int to = i == items.size() ? groups.size() : items.get(i).group().getAsInt();
      List<Integer> between = gone.stream().filter(group -> group > from && group < to).toList();
      pair(parts, between, true);
      pair(parts, between, false);
      parts.clear();
      after = to;
    }
  }

  private void pair(List<Integer> parts, List<Integer> between, boolean heading) {
    List<Integer> news =
        parts.stream().filter(part -> body.get(part) instanceof Part.Heading == heading).toList();
    List<Integer> olds =
        between.stream().filter(group -> groups.get(group).level() > 0 == heading).toList();
    if (news.size() == olds.size()) {
      for (int i = 0; i < news.size(); i++) {
        origins.put(news.get(i), olds.get(i));
      }
    }
  }
}
