package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Reply;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;

/**
 * What was asked, and where it is answered.
 *
 * @param coverage how many asks the reply answers
 */
public record AskBlock(String coverage, List<Item> asks) implements TemplateView {

  /**
   * An ask.
   *
   * @param passages links to the passages that answer it; empty if there are none
   * @param notAnswered what is said of that
   */
  public record Item(
      String text,
      List<Passages.Link> passages,
      Optional<String> notAnswered,
      Optional<String> note)
      implements TemplateView {}

  /** Empty if the card does not say what was asked. */
  static Optional<AskBlock> of(Edition edition) {
    List<Reply.Ask> asks = edition.reply().asks();
    if (asks.isEmpty()) {
      return Optional.empty();
    }
    int answered = (int) asks.stream().filter(Reply.Ask::isAnswered).count();
    int gaps = asks.size() - answered;
    return Optional.of(
        new AskBlock(
            gaps == 0
                ? edition.texts().get("asks.all", asks.size())
                : edition.texts().get("asks.some", asks.size(), answered, gaps),
            asks.stream().map(ask -> item(ask, edition)).toList()));
  }

  private static Item item(Reply.Ask ask, Edition edition) {
    return new Item(
        edition.in(ask.text()),
        ask.answeredIn().stream().map(edition.passages()::source).toList(),
        ask.isAnswered()
            ? Optional.empty()
            : Optional.of(
                edition.in(ask.notAnswered()).orElseGet(() -> edition.texts().get("asks.nowhere"))),
        edition.in(ask.note()));
  }
}
