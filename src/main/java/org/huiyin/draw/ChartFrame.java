package org.huiyin.draw;

import java.util.Optional;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.SourceLine;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/**
 * What stands around a picture, in one language.
 *
 * @param chart the chart's id
 * @param description the text alternative
 * @param sources where the values come from, in one line
 */
record ChartFrame(
    String chart,
    Language language,
    String title,
    Optional<String> subtitle,
    Optional<String> note,
    String sources,
    String description) {

  static ChartFrame of(Chart chart, Picture picture, Reply reply, Texts texts) {
    Language language = texts.language();
    return new ChartFrame(
        chart.id(),
        language,
        chart.title().in(language),
        in(chart.subtitle(), language),
        in(chart.note(), language),
        SourceLine.of(picture.rows(), reply, texts),
        in(chart.description(), language).orElseGet(picture::description));
  }

  private static Optional<String> in(Optional<LocalizedText> words, Language language) {
    return words.map(text -> text.in(language));
  }
}
