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
 * The Markdown dialect of the sources: CommonMark with tables, strikethrough, footnotes, ids, and
 * changed rules for emphasis and line breaks in Chinese.
 */
final class Markdown {

  /** The maximum number of cells of a table. */
  static final int MOST_CELLS = 100_000;

  /** Strikethrough needs two tildes, because a single one is used in ranges: {@code 3~5 年}. */
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MOST_CELLS).build(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customBlockParserFactory(new Footnote.Start())
          .linkProcessor(new Footnote.References())
          .customInlineContentParserFactory(new IdMark.Parser())
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
        .attributeProviderFactory(context -> ProseHtml::setAttributes)
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .build();
  }

  /**
   * Parses a text. The markers of {@link CjkEmphasis} are still in the document.
   *
   * @throws IllegalArgumentException if a table has more than {@link #MOST_CELLS}
   */
  static Node parse(CjkEmphasis.Marked text) {
    return PARSER.parse(text.text());
  }

  /** The HTML of a node and its children. HTML in the source is escaped. */
  static String html(Node node, Language language) {
    return (language == Language.ZH ? CHINESE : ENGLISH).render(node);
  }

  /** The HTML of a text without references. */
  static String plain(String text) {
    Node document = parse(CjkEmphasis.mark(text));
    MarkerRemoval.in(document);
    SoftBreaks.join(document);
    return html(document, Language.ZH);
  }
}
