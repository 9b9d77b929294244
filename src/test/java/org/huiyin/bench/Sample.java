package org.huiyin.bench;

import java.util.List;

/**
 * One invented reply, before it is written as sources.
 *
 * @param index its place in the corpus, from 0
 * @param organisation index in {@link Vocabulary#ORGANISATIONS}
 * @param topics indexes in {@link Vocabulary#TOPICS}
 * @param date the day of signature and publication, such as 2023-05-17
 * @param measures single values of the whole town
 * @param datasets values by area or year; empty where there are no measures
 * @param body CommonMark, with {@code {{target|text}}} for links that each layout writes in its
 *     way: {@code {{figure:f01.all|92.5%}}}, {@code {{reply:r000007|河道养护的答复}}}
 */
record Sample(
    int index,
    String title,
    String about,
    int organisation,
    List<Integer> topics,
    int year,
    String date,
    String summary,
    List<Measure> measures,
    List<Dataset> datasets,
    String body) {

  /** A figure with one value. */
  record Measure(String id, String label, String unit, String value, int section) {
    String text() {
      return value + unit;
    }
  }

  /**
   * Figures over the same areas or years.
   *
   * @param kind the kind of its chart
   * @param columns areas, or years such as 2019
   */
  record Dataset(
      String id,
      String kind,
      String title,
      String unit,
      List<String> columns,
      List<Series> series) {
    boolean byYear() {
      return kind.equals("line");
    }

    /** The id of an observation, such as c3 or y2019. */
    String observation(int column) {
      return byYear() ? "y" + columns.get(column) : "c" + (column + 1);
    }
  }

  /** A figure of a dataset, with a value for each column. */
  record Series(String id, String name, List<Integer> values) {}

  static String id(int index) {
    String digits = Integer.toString(index);
    return "r" + "0".repeat(6 - digits.length()) + digits;
  }

  String id() {
    return id(index);
  }

  String documentNumber() {
    return "示函〔" + year + "〕" + (index + 1) + "号";
  }
}
