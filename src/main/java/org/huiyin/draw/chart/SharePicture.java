package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Share;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.plot.SharePlot;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * One bar of 100 % for each share. The bar is to the right of its label in the wide size, below it
 * in the narrow one.
 */
final class SharePicture implements Picture {
  private static final int BAR = 26;
  private static final int OVERHANG = 5;
  private static final double GAP = 16;
  private static final double BETWEEN = 18;

  private final List<Share> shares;
  private final Accents accents;
  private final Texts texts;

  SharePicture(List<Share> shares, Accents accents, Texts texts) {
    this.shares = List.copyOf(shares);
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return shares.stream()
        .flatMap(
            share ->
                Stream.of(share.part(), share.whole())
                    .map(point -> point.labelled(share.label()).row("")))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(
            texts.get("chart.share", shares.size()),
            texts.get(
                "chart.sentence",
                Description.separated(shares.stream().map(Share::spoken).toList(), texts))),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont labelFont = TableFont.bold(size.text());
    TableFont markFont = TableFont.regular(size.text());
    TableFont countFont = TableFont.regular(size.small());
    int places = shares.stream().mapToInt(Share::places).max().orElse(0);
    TableFont percentFont = TableFont.bold(size.choose(22, 20));
    double percent =
        Math.ceil(
                shares.stream()
                        .mapToDouble(
                            share ->
                                share.isMissing() ? 0 : percentFont.width(share.percent(places)))
                        .max()
                        .orElse(0)
                    * 1.1)
            + 10;
    double widest =
        shares.stream()
            .mapToDouble(
                share -> Math.max(labelFont.width(share.label()), countFont.width(share.counts())))
            .max()
            .orElse(0);
    double column = size.choose(Math.ceil(Math.min(widest, size.width() * 0.36)) + GAP, 0.0);
    double left = column;
    double right = size.width() - percent;
    double y = 0;
    for (Share share : shares) {
      y += y > 0 ? BETWEEN : 0;
      canvas.group(cssClass(share), share.spoken());
      List<String> label =
          Wrap.lines(share.label(), labelFont, size.choose(column - GAP, (double) size.width()));
      double words = label.size() * labelFont.lineHeight() + countFont.lineHeight();
      double threshold = share.threshold().isPresent() ? markFont.lineHeight() : 0;
      double bar =
          size.choose(
              Math.max(threshold + OVERHANG, (words - BAR) / 2), words + threshold + OVERHANG);
      double wordsTop = y + size.choose(bar + BAR / 2.0 - words / 2, 0.0);
      writeWords(canvas, share, label, labelFont, countFont, wordsTop);
      y = Math.ceil(y + bar);
      paintBar(
          canvas,
          share,
          new Rectangle2D.Double(left, y - OVERHANG, right - left, BAR + 2 * OVERHANG),
          markFont,
          accents.isQuiet(share.part()));
      if (!share.isMissing()) {
        canvas.write(
            share.percent(places),
            percentFont,
            SeriesStyle.TEXT,
            right + 10,
            y + BAR / 2.0 + percentFont.middleToBase());
      }
      y += size.choose(Math.max(BAR + OVERHANG, BAR / 2.0 + words / 2), (double) BAR + OVERHANG);
      canvas.endGroup();
    }
    return Math.ceil(y);
  }

  private static String cssClass(Share share) {
    return share.isMissing()
        ? "c-mark c-is-missing"
        : share.isDerived() ? "c-mark c-is-derived" : "c-mark";
  }

  private static void writeWords(
      Canvas canvas,
      Share share,
      List<String> label,
      TableFont labelFont,
      TableFont countFont,
      double top) {
    double y = top;
    for (String line : label) {
      canvas.write(line, labelFont, SeriesStyle.TEXT, 0, y + labelFont.ascent());
      y += labelFont.lineHeight();
    }
    canvas.write(share.counts(), countFont, SeriesStyle.MUTED, 0, y + countFont.ascent());
  }

  private void paintBar(
      Canvas canvas, Share share, Rectangle2D area, TableFont font, boolean quiet) {
    if (share.isMissing()) {
      double top = area.getY() + OVERHANG;
      canvas.slot(texts.get("value.not-given"), font, area.getX(), top, BAR);
      return;
    }
    new SharePlot(share, BAR / area.getHeight(), quiet).draw(canvas, area);
    share
        .threshold()
        .ifPresent(
            threshold -> {
              double at =
                  area.getX() + threshold.value().rounded(6).doubleValue() * area.getWidth();
              double width = font.width(threshold.label());
              double x = Math.max(0, Math.min(at - width / 2, area.getMaxX() - width));
              canvas.align(Canvas.Align.MIDDLE);
              canvas.write(
                  threshold.label(), font, SeriesStyle.TEXT, x, area.getY() - font.descent());
              canvas.align(Canvas.Align.START);
            });
  }
}
