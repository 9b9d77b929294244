package org.huiyin;

import static org.huiyin.ExplainedMistake.NOTHING;
import static org.huiyin.Mistake.REPLY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The mistakes of tables of figures. */
final class ExplainedTables {
  private static final String BEDS =
      """
      beds:
        label: 床位
        unit: 张
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations: {%s}
      """;

  private ExplainedTables() {}

  /** Two tables with the same use, or one table with two uses. */
  private static ExplainedMistake table(
      String code, String wrong, String right, String use, String rightUse) {
    return new ExplainedMistake(
        code,
        "good",
        NOTHING,
        source -> table(source, wrong, use),
        source -> table(source, right, rightUse));
  }

  private static void table(Path source, String table, String use) throws IOException {
    Mistake.replace(source.resolve(REPLY + "beds.csv"), "*", table);
    Mistake.replace(
        source.resolve(REPLY + "figures.yml"),
        "books:",
        BEDS.formatted("csv: beds.csv" + use) + "books:");
  }

  static List<ExplainedMistake> all() {
    String good = "地区,床位\n全市,100\n";
    String columns = ", columns: {area: 地区, value: 床位}";
    return List.of(
        table("table-syntax", "地区,2022\n\"全市\"合计,100\n", "地区,2022\n全市合计,100\n", "", ""),
        table("table-separator", "地区;2022\n全市;100\n", "地区,2022\n全市,100\n", "", ""),
        table("table-row-length", "地区,2022\n全市,1,100\n", "地区,2022\n全市,\"1,100\"\n", "", ""),
        table("table-without-rows", "地区,2022\n", "地区,2022\n全市,100\n", "", ""),
        table("unknown-column", good, good, ", columns: {area: 地区, value: 床位数}", columns),
        table("repeated-column", "地区,区县,床位\n全市,全市,100\n", "地区,区县,床位\n全市,全市,100\n", "", columns),
        table("table-lacks-values", good, good, ", columns: {area: 地区}", columns),
        table("table-key-twice", good, good, columns + ", area: 全市", columns),
        table(
            "table-unit-differs",
            "地区,床位数（万张）\n全市,100\n",
            "地区,床位数（张）\n全市,100\n",
            ", columns: {area: 地区, value: 床位数}",
            ", columns: {area: 地区, value: 床位数}"),
        table(
            "repeated-observation",
            "地区,床位\n全市,100\n全市,200\n",
            "地区,床位\n全市,100\n东区,200\n",
            columns,
            columns),
        table("empty-cell", "地区,床位\n全市,100\n,50\n", "地区,床位\n全市,100\n东区,50\n", columns, columns),
        table(
            "not-in-table", good, good, columns + ", only: {地区: 西区}", columns + ", only: {地区: 全市}"),
        new ExplainedMistake(
            "missing-table",
            "good",
            NOTHING,
            source ->
                Mistake.replace(
                    source.resolve(REPLY + "figures.yml"),
                    "books:",
                    BEDS.formatted("csv: beds.csv") + "books:"),
            source -> table(source, "地区,2022\n全市,100\n", "")),
        new ExplainedMistake(
            "bad-table-name",
            "good",
            NOTHING,
            source -> Mistake.replace(source.resolve(REPLY + "Beds 2023.CSV"), "*", good),
            source -> table(source, "地区,2022\n全市,100\n", "")));
  }
}
