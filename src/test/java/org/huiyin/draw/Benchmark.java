package org.huiyin.draw;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.huiyin.model.Captions;
import org.huiyin.model.Reply;
import org.huiyin.model.Revisions;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;

/**
 * Measures the cost of drawing charts. Not a test: {@code src/test/bench/charts/run.sh} runs it
 * beside ECharts' server-side rendering.
 *
 * <p>Prints the wall time of the first chart and of the first five charts in this process; CPU time
 * per chart for a build of many charts, from start and when warm, as SVG and as PNG; bytes per
 * chart. One chart here is three SVGs, the text alternative and all checks; one chart with ECharts
 * is two SVGs.
 */
public final class Benchmark {
  private static final String[] FIVE = {"bar-ordinary", "grouped", "stacked", "line", "dot"};
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Benchmark() {}

  /**
   * @param args the number of replies with five charts each; 0 measures the first charts only
   */
  public static void main(String[] args) throws Exception {
    int replies = args.length > 0 ? Integer.parseInt(args[0]) : 6000;
    Reply reply = DrawnReply.reply(charts());
    long before = System.nanoTime();
    Draw.all(first(reply), Language.ZH, new Problems());
    say("first chart: %.0f ms", since(before));
    List<Drawing> drawings = Draw.all(reply, Language.ZH, new Problems());
    say("first five charts: %.0f ms", since(before));
    if (replies == 0) {
      return;
    }
    say(
        "each chart: wide, narrow and standalone SVG, text alternative, and the checks of its values");
    long all = PROCESS.getProcessCpuTime();
    for (int i = 0; i < replies; i++) {
      Draw.all(reply, Language.ZH, new Problems());
    }
    say(
        "a build of %d charts: %.3f ms CPU a chart, of all threads, compilation included",
        replies * FIVE.length, (PROCESS.getProcessCpuTime() - all) / 1e6 / replies / FIVE.length);
    long cpu = cpu();
    for (int i = 0; i < replies; i++) {
      Draw.all(reply, Language.ZH, new Problems());
    }
    say("SVG, warm: %.3f ms CPU a chart", (cpu() - cpu) / 1e6 / replies / FIVE.length);
    for (Drawing drawing : drawings) {
      say(
          "%s: wide %d B (gzip %d), narrow %d B",
          drawing.chart().id(),
          bytes(drawing.wide()),
          gzip(drawing.wide()),
          bytes(drawing.narrow()));
    }
    pixels(drawings, Math.max(1, replies / 100));
  }

  private static void pixels(List<Drawing> drawings, int rounds) {
    long before = System.nanoTime();
    drawings.get(0).whole().bytes();
    say("first PNG: %.0f ms", since(before));
    for (int i = 0; i < rounds; i++) {
      drawings.forEach(drawing -> drawing.whole().bytes());
    }
    long cpu = cpu();
    long size = 0;
    for (int i = 0; i < rounds; i++) {
      for (Drawing drawing : drawings) {
        size += drawing.whole().bytes().length;
      }
    }
    say(
        "PNG, warm: %.1f ms CPU, %d B",
        (cpu() - cpu) / 1e6 / rounds / FIVE.length, size / rounds / FIVE.length);
    cpu = cpu();
    for (int i = 0; i < rounds; i++) {
      drawings.forEach(Drawing::card);
    }
    say("preview card, warm: %.1f ms CPU", (cpu() - cpu) / 1e6 / rounds / FIVE.length);
  }

  private static String charts() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (String block :
        Files.readString(Path.of("src/test/resources/draw/charts.yml")).split("\n(?=[a-z])")) {
      if (List.of(FIVE).contains(block.substring(0, block.indexOf(':')))) {
        yaml.append(block).append('\n');
      }
    }
    return yaml.toString();
  }

  private static Reply first(Reply reply) {
    return new Reply(
        reply.card(),
        reply.figures(),
        List.of(),
        List.of(),
        reply.charts().subList(0, 1),
        Revisions.NONE,
        List.of(),
        reply.prose(),
        reply.english(),
        List.of(),
        List.of(),
        Captions.NONE,
        reply.leftOut(),
        reply.related());
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }

  private static double since(long nanoseconds) {
    return (System.nanoTime() - nanoseconds) / 1e6;
  }

  private static int bytes(String svg) {
    return svg.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int gzip(String svg) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(svg.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
