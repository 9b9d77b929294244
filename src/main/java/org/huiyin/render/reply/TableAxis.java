package org.huiyin.render.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.render.context.Edition;

/**
 * One respect in which the observations of a figure differ: area, period or a breakdown.
 *
 * @param breakdown empty for areas and periods
 * @param groups the observations that are the same in this respect, in the order of the table
 */
record TableAxis(
    Figure figure, Respect respect, Optional<Breakdown> breakdown, List<List<Observation>> groups) {

  /** What an axis is about. */
  enum Respect {
    AREA,
    BREAKDOWN,
    PERIOD
  }

  /** All axes of a figure: area, breakdowns, period. Some of them may have one group. */
  static List<TableAxis> of(Figure figure) {
    List<TableAxis> axes = new ArrayList<>();
    axes.add(of(figure, Respect.AREA, Optional.empty()));
    figure
        .breakdowns()
        .forEach(breakdown -> axes.add(of(figure, Respect.BREAKDOWN, Optional.of(breakdown))));
    axes.add(of(figure, Respect.PERIOD, Optional.empty()));
    return axes;
  }

  private static TableAxis of(Figure figure, Respect respect, Optional<Breakdown> breakdown) {
    TableAxis axis = new TableAxis(figure, respect, breakdown, new ArrayList<>());
    int last = -1;
    for (Observation observation : figure.observations()) {
      int index = axis.indexOf(observation);
      if (index < 0) { // Behind what it follows in the source: a gap in one area closes in another.
        index = last + 1;
        axis.groups.add(index, new ArrayList<>());
      }
      axis.groups.get(index).add(observation);
      last = index;
    }
    if (respect == Respect.PERIOD) {
      axis.sortByTime();
    }
    return axis;
  }

  /** Periods that are neither in rising nor in falling order are put in rising order. */
  private void sortByTime() {
    List<LocalDate> days =
        groups.stream()
            .map(group -> figure.periodOf(group.get(0)))
            .flatMap(period -> period.lastDay().or(period::firstDay).stream())
            .toList();
    List<LocalDate> rising = days.stream().sorted().toList();
    List<LocalDate> falling = days.stream().sorted(Comparator.reverseOrder()).toList();
    if (days.size() == groups.size() && !days.equals(rising) && !days.equals(falling)) {
      groups.sort(
          Comparator.comparing(
              group -> {
                var period = figure.periodOf(group.get(0));
                return period.lastDay().or(period::firstDay).orElseThrow();
              }));
    }
  }

  /** The group of an observation; -1 if it has none yet. */
  int indexOf(Observation observation) {
    for (int i = 0; i < groups.size(); i++) {
      if (isSame(groups.get(i).get(0), observation)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSame(Observation one, Observation other) {
    return switch (respect) {
      case AREA -> one.area().equals(other.area());
      case BREAKDOWN ->
          one.category(breakdown.orElseThrow().id())
              .equals(other.category(breakdown.orElseThrow().id()));
      case PERIOD -> figure.periodOf(one).isSameTime(figure.periodOf(other));
    };
  }

  int size() {
    return groups.size();
  }

  /** The header of its column: 地区, 学段, 时期. */
  String name(Edition edition) {
    return switch (respect) {
      case AREA -> edition.texts().get("figures.area");
      case BREAKDOWN -> edition.in(breakdown.orElseThrow().label());
      case PERIOD -> edition.texts().get("figures.period");
    };
  }

  /** The words for a group; empty if its observations have none. */
  String label(int group, Edition edition) {
    return groups.get(group).stream()
        .map(observation -> ownLabel(observation, edition))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The words for the group of an observation. */
  String label(Observation observation, Edition edition) {
    return label(indexOf(observation), edition);
  }

  private String ownLabel(Observation observation, Edition edition) {
    return switch (respect) {
      case AREA ->
          edition
              .in(observation.area())
              .orElseGet(
                  () -> isSumOfAreas(observation) ? edition.texts().get("observation.total") : "");
      case BREAKDOWN -> edition.texts().category(figure, observation, breakdown.orElseThrow());
      case PERIOD -> edition.format().period(figure.periodOf(observation));
    };
  }

  private boolean isSumOfAreas(Observation observation) {
    return figure.partsOf(observation.id()).stream().anyMatch(part -> part.area().isPresent());
  }

  /** Whether the area of all observations of a group is only implied by the context. */
  boolean isImplied(int group) {
    return respect == Respect.AREA && groups.get(group).stream().allMatch(Observation::areaImplied);
  }

  /** The places of an observation on some axes. */
  static List<Integer> places(List<TableAxis> axes, Observation observation) {
    return axes.stream().map(axis -> axis.indexOf(observation)).toList();
  }
}
