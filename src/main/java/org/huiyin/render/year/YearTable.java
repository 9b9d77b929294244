package org.huiyin.render.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huiyin.render.template.TemplateView;

/**
 * A table of numbers of a year.
 *
 * @param id part of the ids of its rows: {@code outcome}
 * @param measure what the numbers are: 件数
 * @param total what the rows are classes of; empty if they are no classes
 * @param note what readers must know to add or compare the numbers
 */
public record YearTable(
    String id,
    String title,
    String measure,
    List<Row> rows,
    Optional<Integer> total,
    Optional<String> note)
    implements TemplateView {

  public YearTable {
    rows = List.copyOf(rows);
  }

  /**
   * A number.
   *
   * @param id of its element in the page, and in CSV and JSON: {@code outcome-national-a}
   * @param value in digits
   * @param share of the total in per cent, with one decimal place
   */
  public record Row(String id, String label, String value, String unit, Optional<String> share)
      implements TemplateView {}

  /** The number of members of a class. */
  record Counted(String key, String label, int count) {}

  /**
   * A table of classes that each member is in exactly one of.
   *
   * @param total the number of members
   * @throws IllegalStateException if the classes do not add up to it
   */
  static YearTable ofClasses(
      String id,
      String title,
      String measure,
      String unit,
      List<Counted> classes,
      int total,
      Optional<String> note) {
    int sum = sum(classes);
    if (sum != total) {
      throw new IllegalStateException(id + ": " + sum + " of " + total);
    }
    return of(id, title, measure, unit, classes, total, note);
  }

  /** A table of classes that overlap, or leave members out: the note says so. */
  static YearTable ofGroups(
      String id,
      String title,
      String measure,
      String unit,
      List<Counted> groups,
      int total,
      Optional<String> note) {
    if (sum(groups) != total && note.isEmpty()) {
      throw new IllegalStateException(id + " does not add up");
    }
    return of(id, title, measure, unit, groups, total, note);
  }

  private static YearTable of(
      String id,
      String title,
      String measure,
      String unit,
      List<Counted> classes,
      int total,
      Optional<String> note) {
    return new YearTable(
        id,
        title,
        measure,
        classes.stream()
            .map(
                each ->
                    new Row(
                        id + "-" + each.key(),
                        each.label(),
                        String.valueOf(each.count()),
                        unit,
                        share(each.count(), total)))
            .toList(),
        Optional.of(total),
        note);
  }

  static int sum(List<Counted> classes) {
    return classes.stream().mapToInt(Counted::count).sum();
  }

  private static Optional<String> share(int count, int total) {
    return total == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(count * 100L)
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                .toPlainString());
  }
}
