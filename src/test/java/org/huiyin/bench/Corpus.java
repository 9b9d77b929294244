package org.huiyin.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Invented replies for measurements. A reply depends on the seed, its index, the variant, and for
 * its link to another reply on the size; so it can be made alone, and the same arguments give the
 * same reply on every machine.
 *
 * @param size the number of replies, 1 to 100,000
 */
record Corpus(long seed, int size, Variant variant) {
  /** The largest corpus. */
  static final int MOST = 100_000;

  private static final Pattern LINK = Pattern.compile("\\{\\{[^|]*\\|([^}]*)}}");
  private static final int FIRST_YEAR = 2019;

  /** The measures: label, unit, least and greatest value in the last place, decimal places. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("受理来件", "件", 20, 4000, 0),
          new Kind("按期办结率", "%", 700, 999, 1),
          new Kind("平均办理时长", "天", 21, 399, 1),
          new Kind("改造面积", "万平方米", 100, 29_999, 2),
          new Kind("投入资金", "万元", 30, 9000, 0),
          new Kind("惠及居民", "户", 50, 9000, 0),
          new Kind("巡查频次", "次", 12, 900, 0),
          new Kind("满意度得分", "分", 800, 999, 1),
          new Kind("在建项目", "个", 5, 300, 0),
          new Kind("培训人次", "人次", 40, 6000, 0),
          new Kind("设备完好率", "%", 850, 999, 1),
          new Kind("覆盖社区", "个", 5, 400, 0),
          new Kind("公示条目", "条", 11, 900, 0),
          new Kind("回访记录", "份", 13, 2000, 0),
          new Kind("服务时长", "小时", 100, 9999, 1),
          new Kind("示范站点", "处", 5, 200, 0));

  private record Kind(String label, String unit, int least, int greatest, int places) {
    String value(Random random) {
      String digits = Integer.toString(least + random.nextInt(greatest - least + 1));
      int point = digits.length() - places;
      return places == 0 ? digits : digits.substring(0, point) + "." + digits.substring(point);
    }
  }

  Corpus {
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("a corpus has 1 to " + MOST + " replies, not " + size);
    }
  }

  /** A reply as it is first written. */
  Sample sample(int index) {
    return sample(index, 0, 0);
  }

  /**
   * A reply after edits.
   *
   * @param prose which edit of its prose, 0 for none: a paragraph more
   * @param figure which edit of a figure, 0 for none: another value in a table, its figure and
   *     chart
   */
  Sample sample(int index, int prose, int figure) {
    Random random = random(index);
    int year = FIRST_YEAR + random.nextInt(7);
    String date = year + "-" + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28));
    String about = Vocabulary.area(random) + Vocabulary.matter(random);
    int organisation = random.nextInt(Vocabulary.ORGANISATIONS.size());
    List<Integer> topics = some(random, range(Vocabulary.TOPICS.size()), 3 + random.nextInt(3));
    String title = "关于" + Vocabulary.deed(random) + about + "有关建议的答复";
    String summary = Vocabulary.sentence(random).replace("**", "");
    List<Sample.Measure> measures = variant.hasFigures() ? measures(random) : List.of();
    List<Sample.Dataset> datasets =
        variant.hasFigures() ? datasets(random, year, figure) : List.of();
    String body = body(random, index, measures, datasets);
    if (prose > 0) {
      Random more = random(-prose);
      body += "\n补充说明：" + Vocabulary.sentence(more) + Vocabulary.sentence(more) + "\n";
    }
    return new Sample(
        index, title, about, organisation, topics, year, date, summary, measures, datasets, body);
  }

  /** Neighbouring seeds of {@link Random} begin alike, so the index is spread over all bits. */
  private Random random(int index) {
    return new Random((seed * 1_000_003L + index) * 0x9E3779B97F4A7C15L);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static List<Integer> range(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static <T> List<T> some(Random random, List<T> of, int count) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, count));
  }

  private static List<Sample.Measure> measures(Random random) {
    List<Sample.Measure> measures = new ArrayList<>();
    for (Kind kind : some(random, KINDS, 12)) {
      measures.add(
          new Sample.Measure(
              "f" + two(measures.size() + 1),
              kind.label(),
              kind.unit(),
              kind.value(random),
              1 + random.nextInt(Vocabulary.SECTIONS.size())));
    }
    return measures;
  }

  private static List<Sample.Dataset> datasets(Random random, int year, int figure) {
    List<String> years = IntStream.range(year - 5, year + 1).mapToObj(Integer::toString).toList();
    return List.of(
        dataset(random, "d1", "grouped-bar", some(random, Vocabulary.AREAS, 6), 2, figure),
        dataset(random, "d2", "line", years, 2, 0),
        dataset(random, "d3", "bar", some(random, Vocabulary.AREAS, 6), 1, 0));
  }

  private static Sample.Dataset dataset(
      Random random, String id, String kind, List<String> columns, int count, int more) {
    List<Sample.Series> series = new ArrayList<>();
    for (String name : some(random, Vocabulary.SERIES, count)) {
      List<Integer> values = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        boolean edited = series.isEmpty() && i == 0;
        values.add(10 + random.nextInt(890) + (edited ? more : 0));
      }
      series.add(new Sample.Series(id + "-s" + (series.size() + 1), name, List.copyOf(values)));
    }
    return new Sample.Dataset(
        id, kind, Vocabulary.matter(random) + "分布", "项", columns, List.copyOf(series));
  }

  private String body(
      Random random, int index, List<Sample.Measure> measures, List<Sample.Dataset> datasets) {
    StringBuilder body = new StringBuilder("本件为示例，内容均为虚构。\n\n");
    int length = 6000 + random.nextInt(4000);
    int withTable = random.nextInt(Vocabulary.SECTIONS.size());
    for (int section = 0; section < Vocabulary.SECTIONS.size(); section++) {
      body.append("## ").append(Vocabulary.SECTIONS.get(section)).append("\n\n");
      int written = 0;
      int wanted = length / Vocabulary.SECTIONS.size() - (section == withTable ? 1000 : 300);
      for (int step = 0; written < wanted; step++) {
        String block = block(random, step, measures);
        body.append(block).append("\n\n");
        written += LINK.matcher(block).replaceAll("$1").getBytes(StandardCharsets.UTF_8).length;
      }
      if (section == withTable) {
        table(body, random, datasets);
      }
      ending(body, random, index);
    }
    return body.toString();
  }

  private static String block(Random random, int step, List<Sample.Measure> measures) {
    if (step % 4 == 1) {
      StringBuilder list = new StringBuilder();
      boolean numbered = random.nextBoolean();
      int items = 3 + random.nextInt(2);
      for (int i = 1; i <= items; i++) {
        String sentence = Vocabulary.sentence(random).replace("**", "");
        list.append(numbered ? i + ". " : "- **" + Vocabulary.matter(random) + "**：");
        list.append(sentence).append(i < items ? "\n" : "");
      }
      return list.toString();
    }
    StringBuilder block = new StringBuilder();
    if (step % 4 == 2) {
      block.append("### ").append(Vocabulary.deed(random)).append(Vocabulary.matter(random));
      block.append("\n\n");
    }
    int sentences = 2 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      if (!measures.isEmpty() && random.nextInt(6) == 0) {
        List<Sample.Measure> two = some(random, measures, 2);
        block.append(Vocabulary.sentence(random, stated(two.get(0)), stated(two.get(1))));
      } else {
        block.append(Vocabulary.sentence(random));
      }
    }
    return block.toString();
  }

  private static String stated(Sample.Measure measure) {
    return measure.label() + "为{{figure:" + measure.id() + ".all|" + measure.text() + "}}";
  }

  private static void table(StringBuilder body, Random random, List<Sample.Dataset> datasets) {
    if (datasets.isEmpty()) {
      body.append("| 片区 | 事项 | 备注 |\n|---|---|---|\n");
      for (String area : some(random, Vocabulary.AREAS, 6)) {
        body.append("| ").append(area).append(" | ").append(Vocabulary.matter(random));
        body.append(" | ").append(Vocabulary.result(random)).append(" |\n");
      }
    } else {
      Sample.Dataset areas = datasets.get(0);
      body.append("| 片区 |");
      areas.series().forEach(series -> body.append(' ').append(series.name()).append(" |"));
      body.append(" 备注 |\n|---|---:|---:|---|\n");
      for (int i = 0; i < areas.columns().size(); i++) {
        body.append("| ").append(areas.columns().get(i)).append(" |");
        for (Sample.Series series : areas.series()) {
          body.append(" {{figure:").append(series.id()).append('.').append(areas.observation(i));
          body.append('|').append(series.values().get(i)).append(areas.unit()).append("}} |");
        }
        body.append(' ').append(Vocabulary.result(random)).append(" |\n");
      }
    }
    body.append('\n');
  }

  private void ending(StringBuilder body, Random random, int index) {
    String matter = Vocabulary.matter(random);
    int other = random.nextInt(size);
    if (other != index) {
      body.append("相关情况另见{{reply:").append(Sample.id(other)).append('|').append(matter);
      body.append("的答复}}，");
    }
    body.append("公开资料见[资料目录](https://data.example.org/").append(random.nextInt(400));
    body.append(")，*").append(Vocabulary.plan(random)).append("*。\n\n");
  }
}
