package org.huiyin.draw;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.model.Drawing;
import org.huiyin.model.Language;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/**
 * What a chart costs: {@code src/test/bench/charts/run.sh} runs it beside ECharts' server-side rendering. No test.
 *
 * <p>Prints wall time of the first five charts in this process, then CPU per chart when warm, as SVG (three renderings
 * each) and as PNG, and bytes per chart.
 */
public final class Benchmark {
  private static final String[] FIVE = {"bar-ordinary", "grouped", "stacked", "line", "dot"};

  private Benchmark() {}

  /** @param args how many rounds when warm */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 300;
    StringBuilder yaml = new StringBuilder();
    for (String block : Files.readString(Path.of("src/test/resources/draw/charts.yml")).split("\n(?=[a-z])")) {
      if (List.of(FIVE).contains(block.substring(0, block.indexOf(':')))) {
        yaml.append(block).append('\n');
      }
    }
    Reply reply = Sample.reply(yaml.toString());
    long before = System.nanoTime();
    List<Drawing> drawings = Draw.all(reply, Language.ZH, new Problems());
    System.out.printf("first five charts: %.0f ms%n", (System.nanoTime() - before) / 1e6);
    if (rounds == 0) {
      return;
    }
    for (int i = 0; i < rounds; i++) {
      Draw.all(reply, Language.ZH, new Problems());
    }
    long cpu = cpu();
    for (int i = 0; i < rounds; i++) {
      Draw.all(reply, Language.ZH, new Problems());
    }
    System.out.printf("SVG, warm: %.3f ms CPU a chart (wide, narrow and standalone together)%n",
        (cpu() - cpu) / 1e6 / rounds / FIVE.length);
    for (Drawing drawing : drawings) {
      System.out.printf("%s: wide %d B, narrow %d B%n", drawing.chart().id(), bytes(drawing.wide()),
          bytes(drawing.narrow()));
    }
    before = System.nanoTime();
    drawings.get(0).png();
    System.out.printf("first PNG: %.0f ms%n", (System.nanoTime() - before) / 1e6);
    int fewer = Math.max(1, rounds / 10);
    for (int i = 0; i < fewer; i++) {
      drawings.forEach(Drawing::png);
    }
    cpu = cpu();
    long size = 0;
    for (int i = 0; i < fewer; i++) {
      for (Drawing drawing : drawings) {
        size += drawing.png().length;
      }
    }
    System.out.printf("PNG, warm: %.1f ms CPU, %d B%n", (cpu() - cpu) / 1e6 / fewer / FIVE.length,
        size / fewer / FIVE.length);
    cpu = cpu();
    for (int i = 0; i < fewer; i++) {
      drawings.forEach(Drawing::card);
    }
    System.out.printf("preview card, warm: %.1f ms CPU%n", (cpu() - cpu) / 1e6 / fewer / FIVE.length);
  }

  private static int bytes(String svg) {
    return svg.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
