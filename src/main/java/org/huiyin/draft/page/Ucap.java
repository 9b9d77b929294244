package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** 开普 UCAP. */
final class Ucap implements ContentSystem {

  @Override
  public String name() {
    return "UCAP";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    return ContentSystem.elements(page, "#UCAP-CONTENT, .pages_content, ucapcontent");
  }
}
