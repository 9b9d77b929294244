package org.huiyin.render.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.render.data.Csv;
import org.huiyin.render.data.Json;

/** Writes the numbers of a year as CSV and JSON. */
final class YearFiles {
  private static final List<String> COLUMNS =
      List.of("table", "id", "label", "value", "unit", "share", "total");

  private YearFiles() {}

  static String csv(List<YearTable> tables, Texts texts) {
    Csv csv =
        new Csv().header(COLUMNS.stream().map(key -> texts.get("year.column." + key)).toList());
    for (YearTable table : tables) {
      for (YearTable.Row row : table.rows()) {
        csv.row(
            List.of(
                Csv.Cell.of(table.title()),
                Csv.Cell.of(row.id()),
                Csv.Cell.of(row.label()),
                Csv.Cell.number(row.value()),
                Csv.Cell.of(row.unit()),
                Csv.Cell.number(row.share().orElse("")),
                Csv.Cell.number(table.total().map(String::valueOf).orElse(""))));
      }
    }
    return csv.toString();
  }

  /**
   * The JSON file.
   *
   * @param replies the number of published replies
   */
  record YearJson(int year, int replies, List<TableJson> tables) {}

  /**
   * A table.
   *
   * @param total what the rows are parts of; null if they are no classes
   * @param addsUp whether the rows add up to the total
   */
  record TableJson(
      String id,
      String title,
      Optional<Integer> total,
      boolean addsUp,
      Optional<String> note,
      List<RowJson> rows) {}

  /**
   * A number.
   *
   * @param share of the total in per cent
   */
  record RowJson(
      String id, String label, BigDecimal value, String unit, Optional<BigDecimal> share) {}

  static String json(int year, int replies, List<YearTable> tables) {
    return Json.text(
        new YearJson(
            year,
            replies,
            tables.stream()
                .map(
                    table ->
                        new TableJson(
                            table.id(),
                            table.title(),
                            table.total(),
                            addsUp(table),
                            table.note(),
                            table.rows().stream()
                                .map(
                                    row ->
                                        new RowJson(
                                            row.id(),
                                            row.label(),
                                            new BigDecimal(row.value()),
                                            row.unit(),
                                            row.share().map(BigDecimal::new)))
                                .toList()))
                .toList()));
  }

  private static boolean addsUp(YearTable table) {
    BigDecimal sum =
        table.rows().stream()
            .map(row -> new BigDecimal(row.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return table.total().filter(total -> sum.compareTo(BigDecimal.valueOf(total)) == 0).isPresent();
  }
}
