package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Platforms of 信息公开. */
final class Disclosure implements ContentSystem {

  @Override
  public String name() {
    return "信息公开";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    return ContentSystem.elements(
        page,
        ".article-content, #articleContent, .article_content, .articleContent, .xxgk_content, .gkml_content, .gknr, .zwgk_content, .info-content, .xxgk-content");
  }
}
