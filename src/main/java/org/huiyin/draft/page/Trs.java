package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** 拓尔思 TRS: WCM 6 and 海云. The list of classes varies; one of them is always there. */
final class Trs implements ContentSystem {

  @Override
  public String name() {
    return "TRS";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    return ContentSystem.elements(
        page,
        ".TRS_Editor, .Custom_UnionStyle, [class*=TRS_UEDITOR], .trs_editor_view, .trs_paper_default, .TRS_PreAppend");
  }
}
