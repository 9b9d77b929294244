package org.huiyin.resolve.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Keeps short names on one line: a reader stumbles over 苏 at its end and 州 at the next beginning.
 */
final class KeptWords extends AbstractVisitor {
  private static final int SHORTEST = 2;

  /** Longer names would leave holes at the ends of lines of phones. */
  private static final int LONGEST = 4;

  private final Pattern names;

  private KeptWords(Pattern names) {
    this.names = names;
  }

  /**
   * @param words all names, in any order; those of two to four characters are kept
   * @return empty if there are none
   */
  static Optional<KeptWords> of(List<String> words) {
    String names =
        words.stream()
            .distinct()
            .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return names.isEmpty() ? Optional.empty() : Optional.of(new KeptWords(Pattern.compile(names)));
  }

  /** Puts each name in a block into an element of its own. */
  void in(Node block) {
    block.accept(this);
  }

  @Override
  public void visit(Text text) {
    String all = text.getLiteral();
    Matcher name = names.matcher(all);
    int start = 0;
    while (name.find()) {
      if (name.start() > start) {
        text.insertBefore(new Text(all.substring(start, name.start())));
      }
      Element kept = new Element("span").with("class", "n");
      kept.appendChild(new Text(name.group()));
      text.insertBefore(kept);
      start = name.end();
    }
    if (start > 0) {
      text.setLiteral(all.substring(start));
    }
  }
}
