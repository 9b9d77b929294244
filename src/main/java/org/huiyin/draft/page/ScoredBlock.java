package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page of an unknown system: the element that holds most of the prose. Chinese characters and
 * sentence marks count, links do not. The tables of before 2010 are such pages.
 */
final class ScoredBlock implements ContentSystem {
  private static final int SENTENCE = 10;

  /** The share of the prose that an element must have to be preferred to what surrounds it. */
  private static final double SHARE = 0.75;

  @Override
  public String name() {
    return "unknown";
  }

  /** The smallest element with enough of the prose first, then those that surround it. */
  @Override
  public List<List<Node>> bodies(Document page) {
    Scores scores = new Scores();
    NodeTraversor.traverse(scores, page);
    List<Element> path = new ArrayList<>();
    Element at = page.body();
    int all = scores.of(at);
    while (at != null) {
      path.add(at);
      at = next(at, scores);
    }
    List<List<Node>> bodies = new ArrayList<>();
    int last = -1;
    for (int i = path.size() - 1; i >= 0 && all > 0; i--) {
      int score = scores.of(path.get(i));
      if (score != last) {
        bodies.add(List.of(path.get(i)));
      }
      last = score;
    }
    return bodies;
  }

  private static Element next(Element at, Scores scores) {
    for (Element child : at.children()) {
      if (scores.of(child) > 0 && scores.of(child) >= SHARE * scores.of(at)) {
        return child;
      }
    }
    return null;
  }

  private static final class Scores implements NodeVisitor {
    private final IdentityHashMap<Node, Integer> scores = new IdentityHashMap<>();
    private int silent;

    int of(Node node) {
      return scores.getOrDefault(node, 0);
    }

    @Override
    public void head(Node node, int depth) {
      silent += isSilent(node) ? 1 : 0;
      if (node instanceof TextNode words && silent == 0) {
        String text = words.getWholeText();
        int score = LineText.han(text) + SENTENCE * marks(text);
        if (score > 0) {
          scores.merge(node, score, Integer::sum);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      silent -= isSilent(node) ? 1 : 0;
      int score = of(node);
      if (score > 0 && node.parent() != null) {
        scores.merge(node.parent(), score, Integer::sum);
      }
    }

    private static boolean isSilent(Node node) {
      String name = node.normalName();
      return name.equals("a")
          || name.equals("script")
          || name.equals("style")
          || name.equals("select")
          || name.equals("head");
    }

    private static int marks(String text) {
      return (int) text.chars().filter(c -> "。；，：".indexOf(c) >= 0).count();
    }
  }
}
