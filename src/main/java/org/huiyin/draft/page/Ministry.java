package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Ministries, and other sites with containers of their own. */
final class Ministry implements ContentSystem {

  @Override
  public String name() {
    return "other";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    return ContentSystem.elements(
        page,
        "#con_con, .article_con, .wp_articlecontent, article, #Zoom, .news_content, .xl_content, td.detail, #detail, .detail-content, .article-body, .content_body, .news-content, .art_con, .bt_content, .view, .main-txt, .xqcon, .nr_con, .con_text");
  }
}
