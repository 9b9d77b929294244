package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.file;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** CSV files that cannot be read, or that do not say what their cells are. */
final class TableMistakes {
  private static final String BEDS = "地区,2022,2023\n全市,100,\"1,200\"\n东区,40,—\n";

  private TableMistakes() {}

  static List<Mistake> all() {
    return List.of(
        tables("table-misnamed", Map.of("Beds 2023.CSV", BEDS), "csv: bed.csv"),
        tables(
            "table-malformed",
            Map.of(
                "beds.csv", "地区,2022\n全市,\"100\n东区,40\n",
                "beds-1.csv", "地区,2022\n\"全市\"合计,100\n",
                "beds-2.csv", "地区;2022\n全市;100\n",
                "beds-3.csv", "地区,2022\n全市,1,100\n",
                "beds-4.csv", "地区,2022\n",
                "beds-5.csv", ",,\n"),
            "csv: beds.csv"),
        tables(
            "csv-too-large", Map.of("beds.csv", "a,b\n" + "1,2\n".repeat(50_001)), "csv: beds.csv"),
        file("table-in-gb18030", REPLY + "beds.csv", BEDS.getBytes(Charset.forName("GB18030"))),
        tables("table-unused", Map.of("beds.csv", BEDS, "more.csv", BEDS), "csv: beds.csv"),
        tables(
            "table-columns",
            Map.of("beds.csv", "地区,区县,床位\n全市,全市,100\n"),
            "csv: beds.csv",
            "csv: beds.csv, columns: {area: 地区, value: 床位数}",
            "csv: beds.csv, columns: {area: 地区}",
            "csv: beds.csv, columns: {area: 地区, value: 床位}, area: 全市",
            "csv: beds.csv, colums: {area: 地区, value: 床位}"),
        tables(
            "table-cells",
            Map.of(
                "beds.csv", "地区,床位数（万张）\n全市,100\n,50\n全市,200\n",
                "more.csv", "地区,年份,数值\n全市,2022,\"1,20\"\n全市,2023年底,120张\n"),
            "csv: beds.csv, columns: {area: 地区, value: 床位数}, ids: {全是: city}",
            "csv: beds.csv, columns: {area: 地区, value: 床位数}, only: {地区: 西区}",
            "csv: more.csv"),
        tables(
            "table-number-in-a-text",
            Map.of("beds.csv", "地区,数值,备注\n全市,100,投资2000亿元\n"),
            "csv: beds.csv"),
        line(
            "line-of-a-figure",
            "{label: 甲, figure: beds-0}",
            "{label: 乙, figure: beds-0, area: 西区}",
            "{label: 丙, figure: books}",
            "{label: 丁, figure: beds-1}"));
  }

  /** Tables beside the figures, and a figure for each use of them. */
  private static Mistake tables(String name, Map<String, String> files, String... forms) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < forms.length; i++) {
      figures.append(
          """
          beds-%d:
            label: 床位
            unit: 张
            period: 2023
            nature: stock
            source: {section: s1-1}
            observations: {%s}
          """
              .formatted(i, forms[i]));
    }
    return Mistake.figures(name, "books:", figures + "books:")
        .after(
            source -> {
              for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                Files.writeString(source.resolve(REPLY + file.getKey()), file.getValue(), UTF_8);
              }
            });
  }

  private static Mistake line(String name, String... lines) {
    Mistake table =
        tables(
            name,
            Map.of("beds.csv", BEDS, "more.csv", "代号,年份,数值\na,2022,1\nb,2022,2\n"),
            "csv: beds.csv",
            "csv: more.csv, area: 全市");
    return charts(
            name,
            "*",
            "rooms-by-area:\n  title: 示例\n  kind: line\n  lines:\n    - "
                + String.join("\n    - ", lines)
                + "\n")
        .after(table::make);
  }
}
