package org.huiyin.render.context;

import org.huiyin.model.Card;
import org.huiyin.model.time.PartialDate;

/**
 * Formats citations of a reply and of its charts, ready to copy. A citation names the author,
 * title, date, site and address.
 */
public record Citation(RenderContext context, Edition edition) {

  /** The citation of the reply: {@code 江苏省工业和信息化厅：《…》，2021年9月16日，回音，https://…} */
  public String ofReply() {
    Card card = edition.card();
    return edition
        .texts()
        .get(
            "citation.reply",
            edition.in(card.publication().sourceLabel()),
            edition.in(card.title()),
            published(),
            site(),
            address(""));
  }

  /**
   * The citation of a chart of the reply. The author of a chart is the site.
   *
   * @param id the id of the chart's element in the page
   */
  public String ofChart(String title, String id) {
    Card card = edition.card();
    return edition
        .texts()
        .get(
            "citation.chart",
            site(),
            title,
            edition.in(card.title()),
            published(),
            address("#" + id));
  }

  private String published() {
    return edition.texts().date(PartialDate.of(edition.card().day()));
  }

  private String site() {
    return context.in(context.site().name());
  }

  private String address(String fragment) {
    return context.absolute(edition.card().page()) + fragment;
  }
}
