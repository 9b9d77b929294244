package org.huiyin.render.layout;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.source.Problems;

/**
 * Writes the link preview picture of a reply: its first chart, 1200 × 630 pixels. The preview of
 * other pages is the picture of the site, which the {@code draw} stage draws.
 */
public final class PreviewPicture implements ReplyOutput {
  /** In pixels. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 630;

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    return drawings.stream()
        .limit(1)
        .map(
            drawing ->
                new OutputFile(context.language().folder() + path(reply.card()), drawing.card()))
        .toList();
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    return charts.isEmpty() ? List.of() : List.of(language.folder() + path(reply.card()));
  }

  private static String path(Card card) {
    return card.address() + ReplyPaths.CARD;
  }

  /** The absolute URL of a page's preview picture. */
  static String address(RenderContext context, PageType pageType) {
    return context.absolute(
        pageType instanceof PageType.Reply reply && reply.picture().isPresent()
            ? path(reply.card())
            : SitePaths.CARD);
  }

  /** The text alternative of a page's preview picture. */
  static String description(RenderContext context, PageType pageType) {
    if (pageType instanceof PageType.Reply reply && reply.picture().isPresent()) {
      return context.in(reply.picture().get().chart().title());
    }
    return context.in(context.site().name()) + " – " + context.in(context.site().tagline());
  }
}
