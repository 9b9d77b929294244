package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.update.TextGroups.Group;

/**
 * The ids of the headings of a new text: a heading that is there already, or is renamed, keeps its
 * id, because figures, claims and commitments name it.
 *
 * @param ids by the index of the headings in the body
 * @param gone the ids that the text no longer has
 */
record UpdatedSections(Map<Integer, String> ids, List<String> gone) {

  /**
   * @return empty if a heading without a written id would get another one from the build
   */
  static Optional<UpdatedSections> of(
      BoundText text, List<Group> groups, Alignment alignment, List<Part> body) {
    Map<Integer, String> known = new HashMap<>();
    List<String> built =
        text.headings().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    int next = 0;
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).level() > 0) {
        String number = next < built.size() ? built.get(next) : "";
        known.put(group, groups.get(group).id().orElse(number));
        next++;
      }
    }
    Map<Integer, Integer> groupOf = new HashMap<>();
    boolean moved = false;
    for (Alignment.Item item : alignment.items()) {
      Optional<Integer> group =
          item.group().isPresent()
              ? Optional.of(item.group().getAsInt())
              : alignment.origin(item.part());
      group
          .filter(known::containsKey)
          .ifPresent(index -> groupOf.put(firstHeading(item, body), index));
      moved |=
          item.group().isPresent()
              && !item.inPlace()
              && group.filter(known::containsKey).isPresent();
    }
    Map<Integer, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>(known.values());
    boolean added = false;
    for (int part = 0; part < body.size(); part++) {
      if (body.get(part) instanceof Part.Heading) {
        Optional<Integer> group = Optional.ofNullable(groupOf.get(part));
        added |= group.isEmpty();
        ids.put(part, group.map(known::get).orElseGet(() -> fresh(taken)));
      }
    }
    List<String> gone = new ArrayList<>();
    known.forEach(
        (group, id) -> {
          if (!groupOf.containsValue(group)) {
            gone.add(id);
          }
        });
    gone.sort(String::compareTo);
    boolean numbered = known.keySet().stream().anyMatch(group -> groups.get(group).id().isEmpty());
    return numbered && (moved || added || !gone.isEmpty())
        ? Optional.empty()
        : Optional.of(new UpdatedSections(Map.copyOf(ids), List.copyOf(gone)));
  }

  private static int firstHeading(Alignment.Item item, List<Part> body) {
    for (int part = item.part(); part < item.end(); part++) {
      if (body.get(part) instanceof Part.Heading) {
        return part;
      }
    }
    return item.part();
  }

  private static String fresh(Set<String> taken) {
    int number = 1;
    while (!taken.add("s" + number)) {
      number++;
    }
    return "s" + number;
  }
}
