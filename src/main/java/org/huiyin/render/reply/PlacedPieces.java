package org.huiyin.render.reply;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.model.Prose;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;

/**
 * Checks that a page shows every chart and table that its text places. A site's own template may be
 * older than a kind of piece, and would drop it.
 */
final class PlacedPieces {
  private PlacedPieces() {}

  /** Reports the template, once for all pages, if an element of a piece is missing. */
  static void requireIn(OutputFile page, Prose prose, String template, Problems problems) {
    List<String> ids =
        Stream.concat(
                ProseBlock.placed(prose).stream(),
                prose.tables().stream().distinct().map(figure -> Anchors.table(figure, 1)))
            .toList();
    if (ids.isEmpty() || problems.hasErrors()) {
      return; // A chart that has an error is not drawn.
    }
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    if (ids.stream().anyMatch(id -> !isIn(html, id))) {
      problems.add(
          Problem.error(ThemeSources.place(template), Message.of("piece-not-shown"))
              .withHint(Message.of("hint.piece-not-shown")));
    }
  }

  private static boolean isIn(String html, String id) {
    // As nearly all templates write it; the other spellings take long to look for.
    return html.contains(" id=\"" + id + "\"")
        || Pattern.compile("\\bid\\s*=\\s*[\"']?" + id + "[\"'\\s>]").matcher(html).find();
  }
}
