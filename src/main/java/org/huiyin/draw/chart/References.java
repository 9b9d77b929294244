package org.huiyin.draw.chart;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** What the lines of averages and targets add to a chart beside their drawing. */
public final class References {
  private References() {}

  /** Reports values of different units; the references are on the same axis. */
  public static void haveOneUnit(List<DataPoint> points, Data data) {
    AxisRules.haveOneUnit(
        Stream.concat(points.stream(), data.accents().points().stream()).toList(), data);
  }

  /** The rows of the values compared with. */
  public static Stream<Drawing.Row> rows(Accents accents) {
    return accents.references().stream()
        .map(reference -> reference.point().labelled(reference.name()).row(""));
  }

  /** The references in words: {@code 对照线：全市平均 85.2%。}; empty if there are none. */
  public static String spoken(Accents accents, Texts texts) {
    List<String> labels = accents.references().stream().map(Accents.Reference::label).toList();
    return labels.isEmpty()
        ? ""
        : texts.get(
            "chart.sentence", texts.get("chart.references", Description.separated(labels, texts)));
  }
}
