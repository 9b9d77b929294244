package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * Which element of a page holds the letter: of the first system whose element holds a salutation,
 * the inner one; if none does, the element with most text.
 *
 * @param origin the name of the system
 * @param nodes what holds the text
 * @param blocks its blocks
 */
record BodyChoice(String origin, List<Node> nodes, HtmlBlocks blocks) {
  private static final List<ContentSystem> SYSTEMS =
      List.of(new Hanweb(), new Trs(), new Ucap(), new Vsb(), new Disclosure(), new Ministry());

  private static final int MOST_CANDIDATES = 12;

  static BodyChoice of(Document page, Siblings siblings) {
    List<BodyChoice> candidates = new ArrayList<>();
    for (ContentSystem system : SYSTEMS) {
      candidates.addAll(candidates(system, page, siblings));
    }
    Optional<BodyChoice> first = candidates.stream().filter(BodyChoice::hasSalutation).findFirst();
    if (first.isPresent()) {
      return inner(first.get(), candidates);
    }
    List<BodyChoice> scored = candidates(new ScoredBlock(), page, siblings);
    for (BodyChoice choice : scored) {
      if (choice.hasSalutation()) {
        return choice;
      }
    }
    candidates.addAll(scored.subList(0, Math.min(1, scored.size())));
    BodyChoice best = new BodyChoice("unknown", List.of(), HtmlBlocks.of(List.of(), siblings));
    for (BodyChoice choice : candidates) {
      best = choice.size() > best.size() ? choice : best;
    }
    return best.nodes.isEmpty() && !candidates.isEmpty() ? candidates.get(0) : best;
  }

  private static List<BodyChoice> candidates(
      ContentSystem system, Document page, Siblings siblings) {
    return system.bodies(page).stream()
        .limit(MOST_CANDIDATES)
        .map(nodes -> new BodyChoice(system.name(), nodes, HtmlBlocks.of(nodes, siblings)))
        .toList();
  }

  /** The smallest candidate inside another that leaves out no part of the letter. */
  private static BodyChoice inner(BodyChoice outer, List<BodyChoice> candidates) {
    BodyChoice best = outer;
    for (BodyChoice choice : candidates) {
      boolean smaller = choice.size() < best.size() && choice.hasSalutation();
      if (smaller && choice.isInside(best) && choice.losesNothingOf(best)) {
        best = new BodyChoice(outer.origin, choice.nodes, choice.blocks);
      }
    }
    return best;
  }

  private boolean isInside(BodyChoice outer) {
    Node top = nodes.get(0);
    for (Node node = top; node != null; node = node.parent()) {
      if (outer.nodes.contains(node)) {
        return true;
      }
    }
    return false;
  }

  private boolean losesNothingOf(BodyChoice outer) {
    List<String> own = lines();
    List<String> all = new ArrayList<>(outer.lines());
    int from = own.isEmpty() ? -1 : all.indexOf(own.get(own.size() - 1));
    if (from < 0) {
      return false;
    }
    return all.subList(from + 1, all.size()).stream()
        .noneMatch(
            line ->
                LetterSigns.isSigningDate(line)
                    || line.indexOf('。') >= 0 && !Furniture.isFurniture(line));
  }

  private boolean hasSalutation() {
    return LetterSigns.salutation(lines()).isPresent();
  }

  private List<String> lines() {
    return blocks.seen().stream()
        .map(HtmlBlocks.Seen::block)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  private int size() {
    return lines().stream().mapToInt(LineText::han).sum();
  }
}
