package org.huiyin.render;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Drawing;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/**
 * The picture that is shown where a reply is linked: its first chart, 1200 × 630. Without a chart,
 * the site's.
 */
final class PreviewPicture implements ReplyOutput {
  /** Of a site, within its language's part; made with the drawings, since it is one. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 630;

  @Override
  public List<OutputFile> files(
      Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    return drawings.stream()
        .limit(1)
        .map(
            drawing ->
                new OutputFile(setting.language().folder() + path(reply.card()), drawing.card()))
        .toList();
  }

  private static String path(Card card) {
    return card.address() + ReplyPaths.CARD;
  }

  /** The absolute address of a page's picture. */
  static String address(Setting setting, Subject subject) {
    return setting.absolute(
        subject instanceof Subject.Reply account && account.picture().isPresent()
            ? path(account.card())
            : SitePaths.CARD);
  }

  /** What the picture says, for those who cannot see it. */
  static String description(Setting setting, Subject subject) {
    if (subject instanceof Subject.Reply account && account.picture().isPresent()) {
      return setting.in(account.picture().get().chart().title());
    }
    return setting.in(setting.site().name()) + " – " + setting.in(setting.site().tagline());
  }
}
