package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.SourceLine;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/**
 * The texts around a picture, in one language: title, subtitle, note, sources and text alternative.
 *
 * @param chart the id of the chart
 * @param sources one line that names the documents the values come from
 * @param lacking which characters a PNG shows as boxes; empty if there are none
 * @param description the text alternative: the author's description, else the generated one
 */
record ChartFrame(
    String chart,
    Language language,
    String title,
    Optional<String> subtitle,
    Optional<String> note,
    String sources,
    String description,
    Optional<String> lacking) {

  static ChartFrame of(
      Chart chart, Picture picture, List<String> lacking, Reply reply, Texts texts) {
    Language language = texts.language();
    return new ChartFrame(
        chart.id(),
        language,
        chart.title().in(language),
        in(chart.subtitle(), language),
        in(chart.note(), language),
        SourceLine.of(picture.rows(), reply, texts),
        in(chart.description(), language).orElseGet(picture::description),
        lacking.isEmpty()
            ? Optional.empty()
            : Optional.of(texts.get("chart.lacking", texts.list(lacking))));
  }

  private static Optional<String> in(Optional<LocalizedText> words, Language language) {
    return words.map(text -> text.in(language));
  }
}
