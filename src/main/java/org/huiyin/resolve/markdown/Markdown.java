package org.huiyin.resolve.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.huiyin.model.text.Language;

/**
 * The Markdown that authors write: CommonMark with tables, strikethrough, and emphasis and lines as
 * Chinese needs.
 */
final class Markdown {

  /** The most cells that one table may have. */
  static final int MOST_CELLS = 100_000;

  /** Two tildes strike through; a single one stands between the ends of a range: {@code 3~5 年}. */
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MOST_CELLS).build(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(50)
          .maxInlineNesting(50)
          .build();

  private static final HtmlRenderer CHINESE = renderer(Language.ZH);
  private static final HtmlRenderer ENGLISH = renderer(Language.EN);

  private Markdown() {}

  private static HtmlRenderer renderer(Language language) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(context -> new ProseHtml(context, language))
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> ProseHtml::settleCell)
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .build();
  }

  /**
   * The document as parsed, with the marks of {@link CjkEmphasis} still in it.
   *
   * @throws IllegalArgumentException if a table has more than {@link #MOST_CELLS}
   */
  static Node parse(CjkEmphasis.Marked text) {
    return PARSER.parse(text.text());
  }

  /**
   * The HTML of a node in a text of some language, and of all that is in it; what the author wrote
   * in HTML is escaped.
   */
  static String html(Node node, Language language) {
    return (language == Language.ZH ? CHINESE : ENGLISH).render(node);
  }

  /** The HTML of a text that refers to nothing. */
  static String plain(String text) {
    Node document = parse(CjkEmphasis.mark(text));
    MarkerRemoval.in(document);
    SoftBreaks.join(document);
    return html(document, Language.ZH);
  }
}
