/**
 * Stage: draws the charts of a reply as SVG and PNG.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.Reply}; <b>gives</b> a {@link
 * org.huiyin.model.artefact.Drawing} for each of its charts, and problems; <b>must not know</b>
 * pages, files on disk, the fonts or the locale of the machine. Generated texts come from {@link
 * org.huiyin.language.Texts}, in the requested language. JFreeChart and {@code java.awt} are used
 * only here.
 *
 * <p>The packages; an arrow points to the package that is used:
 *
 * <pre>
 * font  ◄── canvas  ◄── axis  ◄── data  ◄── plot  ◄── chart  ◄── draw
 * widths    SVG         ticks     values    bars      kinds      entry point Draw
 * outlines  PNG         labels    rules     dots      pictures   SVG document
 * line      palette     dates     options   lines                preview card
 * breaks                          text alt. tiles
 * </pre>
 *
 * <p>What happens to one chart:
 *
 * <pre>
 * Chart ── ChartKind.plan ──► Picture ── paint ──► Canvas ── SvgDocument, PreviewCard ──► Drawing
 *            │                              ├ SvgCanvas: text with CSS classes
 *            ├ Data: looks up values        ├ PixelCanvas: pixels in the light palette
 *            │                              └ KeyCanvas: a digest of what is painted
 *            └ AxisRules: checks that the values may share an axis
 * </pre>
 *
 * <p>{@code ChartKind.plan} reads and checks the options and returns a {@code Picture}. The picture
 * is then painted once per size and format. JFreeChart computes the layout of axes and bars; {@code
 * WidthTable} measures text, so the layout is the same on every machine. Pixels are painted by a
 * {@code Painter}, only when the bytes of a PNG are asked for.
 *
 * <p>To add a kind of chart:
 *
 * <ol>
 *   <li>Write a final class in {@code draw.chart} that implements {@code ChartKind}: it reads the
 *       options and reports invalid ones. Its javadoc shows the options.
 *   <li>Name the common options that it has ({@code ChartKind.accents}); {@code Data.accents} then
 *       holds them, bound and checked.
 *   <li>Write a {@code Picture} that paints the chart and returns its rows and its text
 *       alternative.
 *   <li>Add the kind to {@link org.huiyin.draw.ChartKinds} and its options to the JSON Schema of
 *       charts.
 *   <li>Add golden drawings to {@code DrawTest} and invalid input to {@code ChartProblemsTest}.
 * </ol>
 *
 * <p>Drawings carry CSS classes instead of colours. {@code templates/assets/charts.css} defines
 * their appearance, on pages and in standalone documents:
 *
 * <ul>
 *   <li>{@code chart}: the root element; with {@code chart-alone} in a standalone document, with
 *       {@code chart-narrow} in the narrow size
 *   <li>{@code c-mark}: the group of all shapes and texts of one value; with {@code c-is-derived}
 *       or {@code c-is-missing}
 *   <li>{@code c-text c-muted c-bold}: text
 *   <li>{@code c-accent c-derived c-rest}: bars
 *   <li>{@code c-slot c-hatch c-on-slot}: placeholder of a value that is not given
 *   <li>{@code c-base c-zero c-rule c-threshold c-grid c-span c-border}: lines
 *   <li>{@code c-s1 … c-s4}: series; {@code c-h1 … c-h4}: their derived values, drawn hollow;
 *       {@code c-l1 … c-l4}: their lines
 *   <li>{@code c-t1 … c-t5}: steps of one hue, for the classes of tiles and the parts of a total;
 *       {@code c-u1 … c-u3}: classes below zero; {@code c-below}: the mark at the foot of such a
 *       tile; {@code c-on-deep}: text on the strongest steps
 *   <li>{@code c-quiet c-line-quiet}: what stands back behind a highlighted value
 *   <li>{@code c-reference}: the line of an average, a target or a day
 *   <li>{@code c-rise c-fall}: the line from a value to a later one
 *   <li>{@code c-open c-open-below c-o1 … c-o4}: hatched ranges of values that are not exact;
 *       {@code c-whisker c-arrow}: their lines and arrows; {@code c-is-open}: the group
 *   <li>{@code c-on-line}: text beside lines
 *   <li>{@code c-ground}: background of a standalone document
 * </ul>
 *
 * <p>A site changes the colours by setting {@code --chart-text}, {@code --chart-accent} and so on
 * for {@code .chart}.
 */
package org.huiyin.draw;
