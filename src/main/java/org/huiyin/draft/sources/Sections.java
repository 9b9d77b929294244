package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.draft.letter.Letter;

/** The ids of the headings: {@code s1}, {@code s1-1} …, as the build numbers them. */
final class Sections {
  /** What stands before the first heading. */
  private static final String TEXT = "text";

  /** HTML has six levels; the first is the page's title. */
  private static final int DEEPEST = 4;

  private final Map<Integer, String> ids = new HashMap<>();
  private final Map<Integer, Integer> levels = new HashMap<>();

  Sections(List<Letter.Part> body) {
    List<Integer> open = new ArrayList<>();
    List<Integer> counts = new ArrayList<>(List.of(0));
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Letter.Part.Heading heading) {
        while (!open.isEmpty() && open.get(open.size() - 1) >= heading.level()) {
          open.remove(open.size() - 1);
          counts.remove(counts.size() - 1);
        }
        if (open.size() == DEEPEST) {
          open.remove(open.size() - 1);
          counts.remove(counts.size() - 1);
        }
        int last = counts.size() - 1;
        counts.set(last, counts.get(last) + 1);
        open.add(heading.level());
        StringBuilder id = new StringBuilder("s").append(counts.get(0));
        counts.subList(1, counts.size()).forEach(count -> id.append('-').append(count));
        ids.put(i, id.toString());
        levels.put(i, open.size());
        counts.add(0);
      }
    }
  }

  /**
   * The same for a text that has headings already.
   *
   * @param known ids by the index of their headings in the body; all headings have one
   */
  Sections(List<Letter.Part> body, Map<Integer, String> known) {
    this(body);
    ids.putAll(known);
  }

  /** The id of a heading by its index in the body. */
  String id(Optional<Integer> heading) {
    return heading.map(ids::get).orElse(TEXT);
  }

  /** Its depth below the title of the page, from 1, without gaps. */
  int level(int heading) {
    return levels.get(heading);
  }
}
