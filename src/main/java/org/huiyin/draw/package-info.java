/**
 * Stage: a chart becomes SVG, and PNG where it is asked for.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.Reply}; <b>gives</b> a {@link
 * org.huiyin.model.artefact.Drawing} for each of its charts, and problems; <b>must not know</b>
 * pages, files on disk, the fonts or the locale of the machine. What it says comes from {@link
 * org.huiyin.language.Texts}, in the language asked for. The only home of JFreeChart and {@code
 * java.awt}.
 *
 * <pre>
 * Chart ──ChartKind──► Picture ──paint──► Canvas ──Frame: Sheet, PreviewCard──► Drawing
 *           ▲ Data: values, words, letters      ├ SvgCanvas: classes    ▲ JFreeChart lays out; WidthTable measures
 *           ▲ AxisRules: what may stand         └ PixelCanvas: the light Palette, Outlines of the Fonts
 *             side by side
 * </pre>
 *
 * <p>To add a kind: one final class that implements {@code ChartKind} and a {@code Picture} that
 * paints it, a line in {@link org.huiyin.draw.ChartKinds}, golden drawings and bad cases in the
 * test.
 *
 * <p>Drawings carry classes instead of colours; {@code templates/assets/charts.css} gives them
 * their look, on pages and inside a drawing that stands alone: {@code chart} (the root; {@code
 * chart-alone} where it is a document of its own), {@code c-mark} (all that shows one value; {@code
 * c-is-derived}, {@code c-is-missing}), {@code c-text c-muted c-bold} (words), {@code c-accent
 * c-derived c-rest} (bars), {@code c-slot c-hatch c-on-slot} (not given), {@code c-base c-rule
 * c-threshold c-grid c-span c-border} (lines), {@code c-s1 … c-s4} (series), {@code c-h1 … c-h4}
 * (their derived values, hollow), {@code c-l1 … c-l4} (their lines), {@code c-tile} (tiles), {@code
 * c-on-line} (words beside lines), {@code c-ground} (the ground of a document of its own). A site
 * changes the colours by setting {@code --chart-text}, {@code --chart-accent} … on {@code .chart}.
 */
package org.huiyin.draw;
