package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** 博达 VSB. A page of several parts numbers its containers. */
final class Vsb implements ContentSystem {

  @Override
  public String name() {
    return "VSB";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    return ContentSystem.elements(page, "[id^=vsb_content], .v_news_content");
  }
}
