package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.update.TextGroups.Group;
import org.huiyin.source.SourceFile;

/**
 * The changes of {@code index.md}. What stays in place is not touched. What stands beside a
 * paragraph that is gone (charts, tables made from figures, pictures) stays, in its place.
 */
final class UpdatedProse {
  private static final String APART = "\n\n";

  private final SourceFile file;
  private final List<Group> groups;
  private final Alignment alignment;

  UpdatedProse(SourceFile file, List<Group> groups, Alignment alignment) {
    this.file = file;
    this.groups = groups;
    this.alignment = alignment;
  }

  /**
   * The changes, in order.
   *
   * @param blocks the Markdown of the new and changed parts
   */
  List<Cut> cuts(Map<Integer, String> blocks) {
    TreeMap<Integer, List<String>> gaps = new TreeMap<>(); // By the group in place before them.
    Set<Integer> inPlace = new HashSet<>();
    Set<Integer> beside = new HashSet<>(); // Gone groups whose charts have their place.
    Map<Integer, Integer> gapOf = new HashMap<>();
    int gap = -1;
    for (Alignment.Item item : alignment.items()) {
      if (item.inPlace()) {
        gap = item.group().getAsInt();
        inPlace.add(gap);
        continue;
      }
      List<String> pieces = gaps.computeIfAbsent(gap, key -> new ArrayList<>());
      if (item.group().isPresent()) {
        Group group = groups.get(item.group().getAsInt());
        pieces.add(file.text().substring(group.start(), group.end()));
      } else {
        pieces.add(blocks.get(item.part()));
        alignment
            .origin(item.part())
            .ifPresent(
                group -> {
                  beside.add(group);
                  addBeside(groups.get(group), pieces);
                });
      }
    }
    int before = -1;
    for (int group = 0; group < groups.size(); group++) {
      before = inPlace.contains(group) ? group : before;
      gapOf.put(group, before);
    }
    for (int group : alignment.gone()) {
      List<String> pieces = gaps.computeIfAbsent(gapOf.get(group), key -> new ArrayList<>());
      if (!beside.contains(group)) {
        addBeside(groups.get(group), pieces);
      }
    }
    alignment.items().stream()
        .filter(item -> item.group().isPresent() && !item.inPlace())
        .forEach(
            item ->
                gaps.computeIfAbsent(gapOf.get(item.group().getAsInt()), key -> new ArrayList<>()));
    List<Cut> cuts = new ArrayList<>();
    gaps.forEach((group, pieces) -> cuts.add(cut(group, pieces, inPlace)));
    return cuts;
  }

  private void addBeside(Group group, List<String> pieces) {
    String beside = file.text().substring(group.textEnd(), group.end()).strip();
    if (!beside.isEmpty()) {
      pieces.add(beside);
    }
  }

  /** Replaces what stands between a group in place and the next one. */
  private Cut cut(int group, List<String> pieces, Set<Integer> inPlace) {
    int next = group + 1;
    while (next < groups.size() && !inPlace.contains(next)) {
      next++;
    }
    boolean first = group < 0;
    boolean last = next == groups.size();
    int start = first ? groups.get(0).start() : groups.get(group).end();
    int end = last ? groups.get(groups.size() - 1).end() : groups.get(next).start();
    String text = String.join(APART, pieces);
    String before = first ? "" : pieces.isEmpty() && last ? "" : APART;
    String behind = last || pieces.isEmpty() ? "" : APART;
    return new Cut(start, end, before + text + behind);
  }
}
