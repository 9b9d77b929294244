package org.huiyin.render.feed;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;

/** What feeds tell of a change to a reply. */
final class ChangeText {
  private ChangeText() {}

  /** The summary of a change, with what it changed and the reason. */
  static String of(ReplySummary.Change change, RenderContext context) {
    Texts texts = context.texts();
    List<String> details = new ArrayList<>();
    String none = texts.get("revision.no-words");
    change
        .spot()
        .ifPresent(
            spot ->
                details.add(
                    texts.get(
                        "revision.told-change",
                        spot.label(),
                        spot.before().orElse(none),
                        spot.after().orElse(none))));
    change
        .revision()
        .reason()
        .ifPresent(reason -> details.add(texts.get("revision.reason", context.in(reason))));
    String summary = context.in(change.revision().summary());
    return details.isEmpty()
        ? summary
        : texts.get("revision.told", summary, String.join(texts.get("layout.semicolon"), details));
  }
}
