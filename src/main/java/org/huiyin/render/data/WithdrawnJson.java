package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Revision;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.context.RenderContext;

/**
 * Writes {@code reply.json} of a withdrawn reply: what it was, when and why it was withdrawn, and
 * nothing of its content.
 */
public final class WithdrawnJson {
  private WithdrawnJson() {}

  /** The file, which holds all languages; none in a context of another language than Chinese. */
  public static List<OutputFile> files(RenderContext context, Withdrawal withdrawal) {
    return context.language() == Language.ZH
        ? List.of(
            OutputFile.text(
                withdrawal.card().address() + ReplyPaths.REPLY_JSON,
                Json.text(Root.of(context, withdrawal))))
        : List.of();
  }

  /** The whole file. */
  record Root(
      @SerializedName("$schema") String schema,
      String id,
      Urls urls,
      LocalizedText title,
      List<String> numbers,
      Withdrawn withdrawn,
      @JsonAdapter(OmitEmpty.class) Optional<List<Earlier>> earlier) {

    private static Root of(RenderContext context, Withdrawal withdrawal) {
      Card card = withdrawal.card();
      return new Root(
          context.absolute(SitePaths.REPLY_SCHEMA),
          card.id(),
          Urls.of(card, context),
          card.title(),
          card.filing().numbers(),
          new Withdrawn(withdrawal.revision().on(), withdrawal.revision().summary()),
          Optional.of(
                  withdrawal.earlier().stream()
                      .map(each -> new Earlier(each.on(), each.kind()))
                      .toList())
              .filter(earlier -> !earlier.isEmpty()));
    }
  }

  /** The URL of the page in each of its languages. */
  record Urls(String zh, @JsonAdapter(OmitEmpty.class) Optional<String> en) {
    private static Urls of(Card card, RenderContext context) {
      return new Urls(
          context.in(Language.ZH).absolute(card.page()),
          Optional.of(Language.EN)
              .filter(card.languages()::contains)
              .map(language -> context.in(language).absolute(card.page())));
    }
  }

  /** A change before the withdrawal. */
  record Earlier(LocalDate on, Revision.Kind kind) {}

  /** The withdrawal. */
  record Withdrawn(LocalDate on, LocalizedText reason) {}
}
